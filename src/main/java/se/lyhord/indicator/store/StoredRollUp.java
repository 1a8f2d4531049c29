package se.lyhord.indicator.store;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.Period;
import se.lyhord.indicator.RollUp;
import se.lyhord.indicator.store.QuarterCells.Place;
import se.lyhord.organisation.Quarter;

@Repository
@Transactional
class StoredRollUp implements RollUp {

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final DefinitionSets sets;

    StoredRollUp(JdbcTemplate template, DefinitionSets sets) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.sets = sets;
    }

    @Override
    public void replace(Quarter quarter, List<Definition> definitions) {
        var cells = new QuarterCells();
        read(
                "select unit_code, k, m, x from indicator.home_counts where quarter = '%s' order by unit_code collate \"C\""
                        .formatted(quarter),
                cells::take);
        var set = setOfTheCells(quarter, definitions);
        store(quarter.toString(), set, cells.addedUp(levels(quarter)));
        jdbc.sql("""
                        insert into indicator.computed_quarter (quarter, definition_set, cells_hash)
                        values (:quarter, :set, :hash)
                        on conflict (quarter) do update
                        set definition_set = excluded.definition_set, cells_hash = excluded.cells_hash""")
                .param("quarter", quarter.toString())
                .param("set", set)
                .param("hash", cells.hash())
                .update();
    }

    private void read(String query, BinaryCopy.EachRow each) {
        template.execute((ConnectionCallback<Boolean>) connection -> {
            BinaryCopy.read(connection, query, each);
            return true;
        });
    }

    private long setOfTheCells(Quarter quarter, List<Definition> definitions) {
        return jdbc.sql("select definition_set from indicator.home_counts where quarter = :quarter limit 1")
                .param("quarter", quarter.toString())
                .query(Long.class)
                .optional()
                .orElseGet(() -> sets.keyOf(definitions));
    }

    private List<Place> levels(Quarter quarter) {
        return jdbc.sql("select code, parent_code, depth from indicator.levels_of(:quarter)")
                .param("quarter", quarter.toString())
                .query((row, _) -> new Place(row.getString("code"), row.getString("parent_code"), row.getInt("depth")))
                .list();
    }

    private void store(String period, long set, Map<String, Groups> nodes) {
        jdbc.sql("delete from indicator.node_counts where period = :period")
                .param("period", period)
                .update();
        var rows = new FlatCounts();
        nodes.forEach((node, groups) -> rows.add(node, groups.everyoneAndEach()));
        rows.insert(template, "node_counts (period, node", period, set, List.of("t", "k", "m", "x"));
    }

    @Override
    public void replace(Period period) {
        var computed = setsOf(period.quarters());
        if (computed.size() == period.quarters().size()) {
            var sums = new PeriodSums(period, computed, this::codesOf, this::kindsOf);
            store(period.text(), sums.set(), sums.of(this::readNodes));
        } else {
            store(period.text(), 0, Map.of());
        }
    }

    private void readNodes(String quarter, BiConsumer<String, Groups> each) {
        read(
                "select node, k, m, x from indicator.node_counts where period = '%s'".formatted(quarter),
                row -> each.accept(row.takeText(), Groups.taken(row)));
    }

    /** Which set each quarter was computed with; those that are not computed are absent. */
    private SortedMap<String, Long> setsOf(List<Quarter> quarters) {
        var sets = new TreeMap<String, Long>();
        jdbc.sql("select quarter, definition_set from indicator.computed_quarter where quarter = any (:quarters)")
                .param("quarters", quarters.stream().map(Quarter::toString).toArray(String[]::new))
                .query(row -> {
                    sets.put(row.getString("quarter"), row.getLong("definition_set"));
                });
        return sets;
    }

    private List<String> codesOf(long set) {
        return namesOf("indicators", set);
    }

    private List<String> kindsOf(long set) {
        return namesOf("kinds", set);
    }

    private List<String> namesOf(String column, long set) {
        return jdbc.sql("select unnest(%s) from indicator.definition_set where definition_set = :set".formatted(column))
                .param("set", set)
                .query(String.class)
                .list();
    }
}
