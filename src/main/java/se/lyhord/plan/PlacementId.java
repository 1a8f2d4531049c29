package se.lyhord.plan;

/** The key of a placement, as the case system gave it. */
public record PlacementId(String value) {

    public PlacementId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A placement's key is not blank");
        }
    }
}
