package se.lyhord.plan;

import java.util.UUID;

/** The key of an implementation plan: the case system's, or one of ours. */
public record PlanId(String value) {

    public PlanId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A plan's key is not blank");
        }
    }

    /** The key of a plan that is drawn up here, which no case system's key equals. */
    public static PlanId draw() {
        return new PlanId("lyhord:" + UUID.randomUUID());
    }
}
