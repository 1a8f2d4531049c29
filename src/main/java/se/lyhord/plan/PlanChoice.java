package se.lyhord.plan;

import org.jspecify.annotations.Nullable;

/**
 * Which placements of the list are asked for, of those that the person may see.
 *
 * @param home the code of one home; null for all
 * @param client part of the client reference, in upper or lower case; empty for all
 * @param state how they stand; null for all
 * @param withEnded whether stays that are over belong to it
 */
public record PlanChoice(
        @Nullable String home, String client, @Nullable PlanState state, boolean withEnded) {

    public PlanChoice {
        client = client.strip();
    }

    /** All ongoing stays. */
    public static PlanChoice ongoing() {
        return new PlanChoice(null, "", null, false);
    }

    /** All stays of a home, ended ones too. */
    public static PlanChoice allOf(String home) {
        return new PlanChoice(home, "", null, true);
    }
}
