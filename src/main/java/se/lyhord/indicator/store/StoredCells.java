package se.lyhord.indicator.store;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.indicator.Cells;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.Gender;
import se.lyhord.indicator.Homes;
import se.lyhord.indicator.Tally;
import se.lyhord.organisation.Quarter;

@Repository
@Transactional
class StoredCells implements Cells {

    private final JdbcTemplate jdbc;
    private final DefinitionSets sets;

    StoredCells(JdbcTemplate jdbc, DefinitionSets sets) {
        this.jdbc = jdbc;
        this.sets = sets;
    }

    private void keepAnswered(Quarter quarter, Tally tally) {
        jdbc.update("delete from indicator.answered_version where quarter = ?", quarter.toString());
        for (var version : tally.answered()) {
            jdbc.update(
                    "insert into indicator.answered_version (quarter, template, template_version) values (?, ?, ?)",
                    quarter.toString(),
                    version.template(),
                    version.version());
        }
    }

    @Override
    public void replace(Quarter quarter, List<Definition> definitions, Homes homes, Supplier<Tally> counted) {
        jdbc.update(
                "delete from indicator.home_counts where quarter = ? and (?::text[] is null or unit_code = any (?))",
                quarter.toString(),
                codes(homes),
                codes(homes));
        var set = sets.keyOf(definitions);
        var tally = counted.get();
        insert(quarter, set, tally);
        keepAnswered(quarter, tally);
    }

    private void insert(Quarter quarter, long set, Tally tally) {
        var rows = new FlatCounts();
        tally.homes()
                .forEach((code, home) ->
                        rows.add(code, new int[][] {home.of(Gender.K), home.of(Gender.M), home.of(Gender.X)}));
        rows.insert(jdbc, "home_counts (quarter, unit_code", quarter.toString(), set, List.of("k", "m", "x"));
    }

    private static String @Nullable [] codes(Homes homes) {
        return homes instanceof Homes.Some(var codes) ? codes.toArray(String[]::new) : null;
    }
}
