package se.lyhord.indicator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import se.lyhord.database.LyhordProperties;
import se.lyhord.database.SqlCommand;
import se.lyhord.database.embedded.HomeDatabase;

/** The view {@code indicator.value} as an administrator reads it with {@code ./lyhord sql}. */
final class ValueView {

    private final LyhordProperties properties;
    private final HomeDatabase database;

    ValueView(LyhordProperties properties, HomeDatabase database) {
        this.properties = properties;
        this.database = database;
    }

    /** The groups of a value, as in {@code K 1/2}: gender, numerator, denominator. */
    Set<String> counts(String indicator, String node, String period) throws IOException {
        return where("indicator = '%s' and node = '%s' and period = '%s'".formatted(indicator, node, period)).stream()
                .map(row -> row.split(",", -1))
                .map(row -> "%s %s/%s".formatted(row[3], row[4], row[5]))
                .collect(Collectors.toSet());
    }

    /** Rows {@code indicator,node,period,gender,numerator,denominator}. */
    Set<String> where(String condition) throws IOException {
        var out = new ByteArrayOutputStream();
        var code = SqlCommand.run(
                properties.home(),
                database.jdbcUrl(),
                "select indicator, node, period, gender, numerator, denominator from indicator.value where "
                        + condition,
                out);
        if (code != 0) {
            throw new IllegalStateException("The view indicator.value cannot be read");
        }
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).collect(Collectors.toSet());
    }
}
