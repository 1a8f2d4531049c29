package se.lyhord;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.lyhord.statistics.Share;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads cases with case_id, method, input_json, expected_json and source, one a line. */
final class ReferenceCases {

    static final String PROPERTY = "reference.cases";

    private static final JsonMapper JSON = new JsonMapper();

    /** What a case means that leaves a choice out, as the methods' norm has it. */
    private static final Map<String, Double> USUAL = Map.of("level", 0.95, "rho", 0.3, "trim", 0.1, "q", 0.05);

    /** @param compared the names in {@code expected} that something was held against */
    record ReferenceCase(
            String id, String method, JsonNode input, JsonNode expected, String source, Set<String> compared) {

        @Nullable
        JsonNode compare(String name) {
            JsonNode value = expected.get(name);
            if (value != null) {
                compared.add(name);
            }
            return value;
        }

        /** A number that a case may leave out where it is the usual one. */
        double number(String name) {
            return input.has(name) ? input.get(name).doubleValue() : Objects.requireNonNull(USUAL.get(name), name);
        }

        long integer(String name) {
            return input.get(name).longValue();
        }

        List<Double> numbers(String name) {
            return input.get(name).valueStream().map(JsonNode::doubleValue).toList();
        }

        /** The counts x of n. */
        List<Share> shares() {
            JsonNode x = input.get("x");
            JsonNode n = input.get("n");
            return IntStream.range(0, x.size())
                    .mapToObj(i -> new Share(x.get(i).longValue(), n.get(i).longValue()))
                    .toList();
        }
    }

    private ReferenceCases() {}

    /** The cases of the file that the system property names, or else the packaged ones. */
    static List<ReferenceCase> read() {
        return text().lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(ReferenceCases::parse)
                .toList();
    }

    static String origin() {
        return System.getProperty(PROPERTY, "the packaged reference-cases.csv");
    }

    private static String text() {
        String file = System.getProperty(PROPERTY);
        try {
            if (file != null) {
                return Files.readString(Path.of(file));
            }
            try (InputStream packaged = ReferenceCases.class.getResourceAsStream("/reference/reference-cases.csv")) {
                return new String(Objects.requireNonNull(packaged).readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ReferenceCase parse(String line) {
        List<String> fields = fields(line);
        return new ReferenceCase(
                fields.get(0),
                fields.get(1),
                JSON.readTree(fields.get(2)),
                JSON.readTree(fields.get(3)),
                fields.get(4),
                new TreeSet<>());
    }

    /** Fields between commas; a quoted one may hold commas, and quotes as two. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
            if (character == '"') {
                // the second of two quotes opens again what the first one closed
                if (!quoted && field.length() > 0) {
                    field.append('"');
                }
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(character);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
