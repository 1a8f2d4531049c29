package se.lyhord.indicator.store;

import java.util.ArrayList;
import java.util.Map;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataAccessException;
import se.lyhord.datafile.Bilingual;
import se.lyhord.indicator.Definition.Kind;
import se.lyhord.indicator.Definition.Rule;
import se.lyhord.indicator.Homes;
import se.lyhord.indicator.RefusedDefinition;
import se.lyhord.organisation.Quarter;

/** Puts a definition's own SQL, from its second line on, inside the statement that counts it by home and gender. */
final class CountingSql {

    private CountingSql() {}

    static String of(Kind kind, Rule.Sql sql, Homes homes) {
        var counts = kind == Kind.COUNT
                ? "sum(numerator) as numerator, sum(denominator) as denominator"
                : "count(*) filter (where hit) as numerator, count(*) as denominator";
        var which = new ArrayList<String>();
        if (kind != Kind.ON_DAY) {
            which.add("day between :first_day and :last_day");
        }
        if (homes instanceof Homes.Some) {
            which.add("home = any (:homes)");
        }
        return """
                select home, gender, %s from (
                %s
                ) record %s group by home, gender""".formatted(counts, sql.text(), which.isEmpty() ? "" : "where " + String.join(" and ", which));
    }

    static String firstDay(Rule.Sql sql) {
        return "select min(day) from (\n%s\n) record".formatted(sql.text());
    }

    static Map<String, Object> parameters(Quarter quarter, Homes homes) {
        return Map.of(
                "first_day",
                quarter.firstDay(),
                "last_day",
                quarter.lastDay(),
                "on_day",
                quarter.lastDay(),
                "homes",
                homes instanceof Homes.Some(var codes) ? codes.toArray(String[]::new) : new String[0]);
    }

    /** What is asked of the database to see whether it would run the statement. */
    static String check(Kind kind, Rule.Sql sql) {
        return "explain " + of(kind, sql, new Homes.All());
    }

    static RefusedDefinition refused(Kind kind, Rule.Sql sql, DataAccessException failure) {
        var message = failure.getMostSpecificCause().getMessage();
        return new RefusedDefinition(
                sql.file(),
                line(kind, sql, failure),
                new Bilingual(
                        "databasen godtar inte frågan: " + message, "the database refuses the query: " + message));
    }

    /** The database tells a place in what it got, where parameters are numbered and a line of ours stands first. */
    private static int line(Kind kind, Rule.Sql sql, DataAccessException failure) {
        if (!(failure.getMostSpecificCause() instanceof PSQLException refusal)
                || refusal.getServerErrorMessage() == null) {
            return 1;
        }
        var got = check(kind, sql).replaceAll("(?<!:):(on_day|first_day|last_day)\\b", "\\$1");
        var place = Math.clamp(refusal.getServerErrorMessage().getPosition(), 0, got.length());
        var linesBefore = (int) got.substring(0, place).lines().count() - 1;
        return Math.clamp(linesBefore, 1, (int) sql.text().lines().count());
    }
}
