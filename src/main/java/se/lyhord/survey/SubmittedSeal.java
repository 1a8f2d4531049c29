package se.lyhord.survey;

import java.nio.ByteBuffer;
import javax.crypto.SecretKey;

/** The seal of answers that were handed in: the collection's key, bound to the collection and the row. */
final class SubmittedSeal {

    private SubmittedSeal() {}

    static Seal of(SecretKey key, CollectionId collection, SealedId id) {
        var place = id.bytes();
        return new Seal(
                key,
                ByteBuffer.allocate(16 + place.length)
                        .put(collection.bytes())
                        .put(place)
                        .array());
    }
}
