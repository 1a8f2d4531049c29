package se.lyhord.plan;

/** The key of an implementation plan, as the case system gave it. */
public record PlanId(String value) {

    public PlanId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A plan's key is not blank");
        }
    }
}
