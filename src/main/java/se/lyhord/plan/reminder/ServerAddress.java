package se.lyhord.plan.reminder;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach this server, if the installation has been told. */
@Component
class ServerAddress {

    private final String root;

    ServerAddress(@Value("${lyhord.address:}") String address) {
        root = address.strip().replaceFirst("/+$", "");
    }

    /** The address of a page; empty where the server's is not known. */
    Optional<String> of(String page) {
        return root.matches("https?://\\S+") ? Optional.of(root + "/" + page) : Optional.empty();
    }
}
