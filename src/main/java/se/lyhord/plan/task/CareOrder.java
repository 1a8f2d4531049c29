package se.lyhord.plan.task;

import java.time.LocalDate;
import se.lyhord.plan.PlacementId;

/**
 * An order of nurse or rehab (ordination), after which the plan must be updated.
 *
 * @param id drawn before it is sent
 * @param placement whose plan
 * @param orderedOn the day of the order
 * @param kind what it is about
 * @param orderedBy by which role, such as district nurse; no name is needed
 * @param what what was ordered
 */
public record CareOrder(
        OrderId id, PlacementId placement, LocalDate orderedOn, OrderKind kind, String orderedBy, String what) {

    /** The longest role. */
    public static final int LONGEST_ROLE = 100;

    /** The longest text of an order. */
    public static final int LONGEST_TEXT = 2000;

    public CareOrder {
        require(orderedBy, LONGEST_ROLE, "by whom");
        require(what, LONGEST_TEXT, "what");
    }

    private static void require(String text, int longest, String part) {
        if (text.isBlank() || text.length() > longest) {
            throw new IllegalArgumentException(
                    "An order says " + part + " in at most " + longest + " characters: " + text.length());
        }
    }
}
