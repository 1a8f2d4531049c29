package se.lyhord.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import se.lyhord.database.LyhordProperties;

/**
 * Turns a response's id of the file into the keyed hash that is kept of it, for idempotence alone. The key is a file of the
 * home folder, outside the database.
 */
@Component
class ResponseKeys {

    private static final String HMAC = "HmacSHA256";

    private final Path file;

    ResponseKeys(LyhordProperties properties) {
        this.file = properties.home().resolve("secrets").resolve("response-key");
    }

    /** HMAC-SHA256 of the id, as hexadecimal bytes. */
    String of(String responseId) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key(), HMAC));
            return "\\x" + HexFormat.of().formatHex(mac.doFinal(responseId.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + HMAC, e);
        }
    }

    private byte[] key() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the responses cannot be kept in " + file, e);
        }
    }

    private void make() throws IOException {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        var draft = Files.createTempFile(
                file.getParent(),
                "response-key",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, HexFormat.of().formatHex(key));
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException _) {
            // another process was first, and its key is the one
        } finally {
            Files.delete(draft);
        }
    }
}
