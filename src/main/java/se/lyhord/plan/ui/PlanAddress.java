package se.lyhord.plan.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.modulith.NamedInterface;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.plan.PlacementId;

/** Where the page of a plan is, and who comes there. */
@NamedInterface("navigation")
public final class PlanAddress {

    public static final String ROUTE = "plan";

    /** Where a follow-up of a plan is written. */
    public static final String FOLLOW_UP = "plan-follow-up";

    private PlanAddress() {}

    /** Whether somebody writes plans and so opens them; others are given no link that leads nowhere. */
    public static boolean isOpenTo(SignedIn signedIn) {
        return signedIn.person()
                .map(Person::role)
                .filter(role -> role == Role.CONTACT_PERSON || role == Role.HOME_MANAGER)
                .isPresent();
    }

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
