package se.lyhord.survey;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells this run of the server from every other, so that a page notices that its server was started anew. */
@Component
public class ServerInstance {

    private final String id = UUID.randomUUID().toString();

    public String id() {
        return id;
    }
}
