package se.lyhord.plan;

import java.util.UUID;

/**
 * The key of a follow-up that is registered here. It is drawn before the follow-up is sent, so that sending it twice
 * registers it once.
 */
public record FollowUpId(UUID value) {

    private static final String PREFIX = "lyhord:";

    public static FollowUpId draw() {
        return new FollowUpId(UUID.randomUUID());
    }

    /** The key in the database, which no case system's key equals. */
    public String key() {
        return PREFIX + value;
    }

    /** The one with this key in the database. */
    public static FollowUpId ofKey(String key) {
        return new FollowUpId(UUID.fromString(key.substring(PREFIX.length())));
    }
}
