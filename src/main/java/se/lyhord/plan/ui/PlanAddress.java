package se.lyhord.plan.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.lyhord.plan.PlacementId;

/** Where the page of a plan is. */
public final class PlanAddress {

    public static final String ROUTE = "plan";

    private PlanAddress() {}

    /** The address of the plan of a stay, relative to the application's root. */
    static String of(PlacementId placement) {
        return ROUTE + "/"
                + URLEncoder.encode(placement.value(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
