package se.lyhord.deviation.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.lyhord.deviation.EntryId;

/** Where the page of an entry is. */
final class EntryAddress {

    static final String ROUTE = "deviation";

    private EntryAddress() {}

    /** The address, relative to the application's root. */
    static String of(EntryId id) {
        return ROUTE + "/"
                + URLEncoder.encode(id.value(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
