package se.lyhord.survey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What a code leads to: the place of its answers (HMAC-SHA256 under the pepper) and the key that seals them while they
 * are being given (HKDF-SHA256, RFC 5869, of the code with the pepper and the round's key as salt).
 */
@Component
class CodeKeys {

    private final Supplier<SecretKey> stored;
    private @Nullable SecretKey pepper;

    @Autowired
    CodeKeys(KeyFiles files, SealedAnswers sealed) {
        this(() -> files.pepper(sealed::isAwaited));
    }

    CodeKeys(Supplier<SecretKey> stored) {
        this.stored = stored;
    }

    /** Read when a code is first used: without its file there is no survey, but rounds can be closed and released. */
    private synchronized SecretKey pepper() {
        var read = pepper == null ? stored.get() : pepper;
        pepper = read;
        return read;
    }

    SealedId id(Code code) {
        return new SealedId(hmac("id", code.bytes()));
    }

    /**
     * A mark of the number on a code's slip, by which its row is found. Without both the pepper and the round's key it
     * tells no number, so nobody can work it out again once the round's key is destroyed.
     */
    byte[] slip(CollectionId collection, int number, SecretKey roundKey) {
        var message = ByteBuffer.allocate(Integer.BYTES + collection.bytes().length + roundKey.getEncoded().length)
                .putInt(number)
                .put(collection.bytes())
                .put(roundKey.getEncoded());
        return hmac("slip ", message.array());
    }

    /** A mark of a request that tells its repetition from another request, and tells nobody anything else. */
    byte[] request(Code code, String key) {
        var text = "request " + key + " ";
        return Arrays.copyOf(hmac(text, code.bytes()), 16);
    }

    /** The round's key is part of it, so that what copies of drafts there are die with the round's key. */
    SecretKey sealing(Code code, SecretKey roundKey) {
        try {
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(code.bytes())
                    .addSalt(pepper().getEncoded())
                    .addSalt(roundKey.getEncoded())
                    .thenExpand("lyhord survey answers".getBytes(StandardCharsets.US_ASCII), 32);
            return KDF.getInstance("HKDF-SHA256").deriveKey("AES", parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK from 25 on has HKDF-SHA256", e);
        }
    }

    private byte[] hmac(String purpose, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(pepper());
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA256", e);
        }
    }
}
