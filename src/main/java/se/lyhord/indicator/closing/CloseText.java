package se.lyhord.indicator.closing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is certified, as JSON: the same content is always the same bytes, so that it has one hash. */
public final class CloseText {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private CloseText() {}

    public static String write(CloseContent content) {
        return MAPPER.writeValueAsString(content);
    }

    /** Reads what {@link #write} wrote. */
    public static CloseContent read(String json) {
        return MAPPER.readValue(json, CloseContent.class);
    }

    /** SHA-256 of a text in UTF-8, in hexadecimal digits. */
    public static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
