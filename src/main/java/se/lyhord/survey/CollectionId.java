package se.lyhord.survey;

import java.nio.ByteBuffer;
import java.util.UUID;

/** A home's collection of answers in a quarter. */
public record CollectionId(UUID value) {

    static CollectionId draw() {
        return new CollectionId(UUID.randomUUID());
    }

    byte[] bytes() {
        return ByteBuffer.allocate(16)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
