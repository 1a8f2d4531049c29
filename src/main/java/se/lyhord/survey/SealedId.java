package se.lyhord.survey;

import java.util.Arrays;

/** Where a code's answers lie: a keyed hash of the code, which does not lead back to it. */
public final class SealedId {

    private final byte[] bytes;

    public SealedId(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedId id && Arrays.equals(id.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
