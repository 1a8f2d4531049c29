package se.lyhord.indicator;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.indicator.Definition.Rule;
import se.lyhord.statistics.Share;

/**
 * What the SQL file of an indicator that tells how things stand gives for any day, also one that ends no quarter; read with
 * the rights with which indicators are counted.
 */
public final class CountedOnADay {

    private final Definitions definitions;
    private final JdbcClient reader;

    public CountedOnADay(Definitions definitions, DataSource reader) {
        this.definitions = definitions;
        this.reader = JdbcClient.create(reader);
    }

    /** Where somebody is counted: K, M, and X, which counts for everyone alone. */
    public record Place(String home, String gender) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return (home + gender).compareTo(other.home + other.gender);
        }
    }

    public Map<Place, Share> counts(String code, LocalDate day) {
        var counts = new TreeMap<Place, Share>();
        reader.sql("""
                        select home, gender, count(*) filter (where hit) as numerator, count(*) as denominator
                        from (%s) record group by home, gender""".formatted(sql(code))).param("on_day", day).query(row -> {
            counts.put(
                    new Place(row.getString("home"), row.getString("gender")),
                    new Share(row.getLong("numerator"), row.getLong("denominator")));
        });
        return counts;
    }

    private String sql(String code) {
        return definitions.all().stream()
                .filter(definition -> definition.code().equals(code))
                .map(Definition::rule)
                .map(Rule.Sql.class::cast)
                .map(Rule.Sql::text)
                .findFirst()
                .orElseThrow();
    }
}
