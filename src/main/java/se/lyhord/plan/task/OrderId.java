package se.lyhord.plan.task;

import java.util.UUID;

/** The key of an order, drawn before it is sent, so that sending it twice registers it once. */
public record OrderId(UUID value) {

    public static OrderId draw() {
        return new OrderId(UUID.randomUUID());
    }
}
