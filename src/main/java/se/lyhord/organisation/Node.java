package se.lyhord.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A place in the organisation tree as it stands at some time.
 *
 * @param code the key, the same wherever the node moves
 * @param name what people call it
 * @param kind organisation, division, region or unit
 * @param parentCode the node above; null at the top
 */
public record Node(
        String code, String name, Kind kind, @Nullable String parentCode) {

    /** What a node is; a unit (enhet) is a home. */
    public enum Kind {
        ORGANISATION,
        DIVISION,
        REGION,
        UNIT
    }

    public boolean isHome() {
        return kind == Kind.UNIT;
    }
}
