package se.lyhord.report.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.lyhord.organisation.Quarter;

/** Where one reads how a figure came about. */
record FigureAddress(String indicator, String node) {

    static final String ROUTE = "figure/:indicator/:node/:quarter";
    static final String FOUR_QUARTERS = "figure/:indicator/:node/:quarter/four-quarters";

    /** Relative to the application's root. */
    String of(Quarter quarter) {
        return "figure/" + encoded(indicator) + "/" + encoded(node) + "/" + quarter;
    }

    String ofFourQuarters(Quarter last) {
        return of(last) + "/four-quarters";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
