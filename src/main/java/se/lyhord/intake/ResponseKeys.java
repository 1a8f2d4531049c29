package se.lyhord.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.database.LyhordProperties;
import se.lyhord.database.SecretFile;

/**
 * Turns a response's id of the file into the keyed hash that is kept of it, for idempotence alone. The key is a file of the
 * home folder, outside the database.
 */
@Component
class ResponseKeys {

    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 16;

    private final SecretFile file;
    private @Nullable SecretKeySpec key;

    ResponseKeys(LyhordProperties properties) {
        this.file = new SecretFile(properties.home().resolve("secrets").resolve("response-key"));
    }

    /** The first 128 bits of the HMAC-SHA256 of the id, as hexadecimal bytes. */
    String of(String responseId) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key());
            return "\\x" + HexFormat.of().formatHex(mac.doFinal(responseId.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + HMAC, e);
        }
    }

    /** Read once, at the first response of the process: a file has one for each of its rows. */
    private synchronized SecretKeySpec key() {
        if (key == null) {
            key = read();
        }
        return key;
    }

    private SecretKeySpec read() {
        try {
            var hexadecimal = new String(file.readOrMake(ResponseKeys::draw), StandardCharsets.US_ASCII);
            return new SecretKeySpec(HexFormat.of().parseHex(hexadecimal.strip()), HMAC);
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the responses cannot be kept in " + file.file(), e);
        }
    }

    private static byte[] draw() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return HexFormat.of().formatHex(key).getBytes(StandardCharsets.US_ASCII);
    }
}
