package se.lyhord.datafile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it was found.
 *
 * @param name where it lies
 * @param content its text, lines ended by line feed whatever the file has
 */
public record DataFile(String name, String content) {

    public DataFile {
        content = content.replace("\r\n", "\n");
    }

    /** SHA-256 of the content, in hexadecimal digits. */
    public String contentHash() {
        return hash(content);
    }

    /** SHA-256 of a text in UTF-8, in hexadecimal digits. */
    public static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
