package se.lyhord.plan;

import java.util.UUID;

/**
 * The key of a follow-up that is registered here. It is drawn before the follow-up is sent, so that sending it twice
 * registers it once.
 */
public record FollowUpId(UUID value) {

    public static FollowUpId draw() {
        return new FollowUpId(UUID.randomUUID());
    }

    /** The key in the database, which no case system's key equals. */
    public String key() {
        return "lyhord:" + value;
    }
}
