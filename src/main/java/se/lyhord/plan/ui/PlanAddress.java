package se.lyhord.plan.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.lyhord.plan.PlacementId;

/** Where the page of a plan is. */
public final class PlanAddress {

    public static final String ROUTE = "plan";

    /** Where a follow-up of a plan is written. */
    public static final String FOLLOW_UP = "plan-follow-up";

    private PlanAddress() {}

    /** The address of the plan of a stay, relative to the application's root. */
    public static String of(PlacementId placement) {
        return of(ROUTE, placement);
    }

    /** The address at which a follow-up of the plan of a stay is written. */
    public static String ofFollowUp(PlacementId placement) {
        return of(FOLLOW_UP, placement);
    }

    private static String of(String route, PlacementId placement) {
        return route + "/"
                + URLEncoder.encode(placement.value(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
