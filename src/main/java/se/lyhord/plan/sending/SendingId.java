package se.lyhord.plan.sending;

import java.util.UUID;

/** The key of a sending, drawn before it is registered, so that registering it twice registers it once. */
public record SendingId(UUID value) {

    public static SendingId draw() {
        return new SendingId(UUID.randomUUID());
    }
}
