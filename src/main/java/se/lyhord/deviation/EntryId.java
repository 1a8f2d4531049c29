package se.lyhord.deviation;

import java.util.UUID;

/** The key of an entry: that of the system it comes from, or one of ours, drawn before it is sent. */
public record EntryId(String value) {

    public EntryId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An entry's key is not blank");
        }
    }

    /** A key that no other system's equals, so that sending an entry twice registers it once. */
    public static EntryId draw() {
        return new EntryId("lyhord:" + UUID.randomUUID());
    }
}
