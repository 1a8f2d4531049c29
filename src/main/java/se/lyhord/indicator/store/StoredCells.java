package se.lyhord.indicator.store;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.indicator.Cells;
import se.lyhord.indicator.Definition;
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
    public void replace(Quarter quarter, List<Definition> definitions, Homes homes, Tally tally) {
        var set = sets.keyOf(definitions);
        jdbc.update(
                "delete from indicator.cell where quarter = ? and (?::text[] is null or unit_code = any (?))",
                quarter.toString(),
                codes(homes),
                codes(homes));
        insert(quarter, set, tally.cells());
        keepAnswered(quarter, tally);
    }

    /** In one statement: thousands of rows each by itself take several times as long. */
    private void insert(Quarter quarter, long set, List<Tally.Cell> cells) {
        jdbc.update(
                """
                insert into indicator.cell (unit_code, quarter, gender, definition_set, numerators, denominators)
                select unit_code, ?, gender, ?, numerators::bigint[], denominators::bigint[]
                from unnest(?::text[], ?::text[], ?::text[], ?::text[]) cell (unit_code, gender, numerators, denominators)""",
                quarter.toString(),
                set,
                column(cells, Tally.Cell::home),
                column(cells, cell -> cell.gender().name()),
                column(cells, cell -> literal(cell.numerators())),
                column(cells, cell -> literal(cell.denominators())));
    }

    private static String[] column(List<Tally.Cell> cells, Function<Tally.Cell, String> value) {
        return cells.stream().map(value).toArray(String[]::new);
    }

    /** As PostgreSQL writes an array. */
    private static String literal(long[] counts) {
        var text = new StringBuilder("{");
        for (var count : counts) {
            text.append(text.length() == 1 ? "" : ",").append(count);
        }
        return text.append('}').toString();
    }

    private static String @Nullable [] codes(Homes homes) {
        return homes instanceof Homes.Some(var codes) ? codes.toArray(String[]::new) : null;
    }
}
