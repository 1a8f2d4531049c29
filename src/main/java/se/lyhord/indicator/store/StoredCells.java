package se.lyhord.indicator.store;

import java.util.List;
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
        jdbc.batchUpdate("""
                insert into indicator.cell (unit_code, quarter, gender, definition_set, numerators, denominators)
                values (?, ?, ?, ?, ?, ?)""", tally.cells(), 1000, (row, cell) -> {
            row.setString(1, cell.home());
            row.setString(2, quarter.toString());
            row.setString(3, cell.gender().name());
            row.setLong(4, set);
            row.setObject(5, cell.numerators());
            row.setObject(6, cell.denominators());
        });
        keepAnswered(quarter, tally);
    }

    private static String @Nullable [] codes(Homes homes) {
        return homes instanceof Homes.Some(var codes) ? codes.toArray(String[]::new) : null;
    }
}
