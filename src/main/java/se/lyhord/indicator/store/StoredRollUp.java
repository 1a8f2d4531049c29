package se.lyhord.indicator.store;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.Period;
import se.lyhord.indicator.RollUp;
import se.lyhord.organisation.Quarter;

@Repository
@Transactional
class StoredRollUp implements RollUp {

    private final JdbcClient jdbc;
    private final DefinitionSets sets;

    StoredRollUp(JdbcClient jdbc, DefinitionSets sets) {
        this.jdbc = jdbc;
        this.sets = sets;
    }

    @Override
    public void replace(Quarter quarter, List<Definition> definitions) {
        delete(quarter.toString());
        var set = setOfTheCells(quarter, definitions);
        var indicators = codesOf(set).size();
        var tree = levels(quarter);
        var deepest = tree.stream().mapToInt(Place::depth).max().orElse(-1);
        for (var depth = deepest; depth >= 0; depth--) {
            addUp(quarter, tree, depth, indicators);
        }
        addEveryone(quarter, indicators);
        jdbc.sql("""
                        insert into indicator.computed_quarter (quarter, definition_set, cells_hash)
                        select :quarter, :set,
                               encode(sha256(convert_to(coalesce(string_agg(line, E'\\n' order by line collate "C"), ''), 'UTF8')), 'hex')
                        from (
                            select unit_code || ' ' || gender || ' ' || numerators::text || ' ' || denominators::text as line
                            from indicator.cell where quarter = :quarter
                        ) cells
                        on conflict (quarter) do update
                        set definition_set = excluded.definition_set, cells_hash = excluded.cells_hash""").param("quarter", quarter.toString()).param("set", set).update();
    }

    private long setOfTheCells(Quarter quarter, List<Definition> definitions) {
        return jdbc.sql("select definition_set from indicator.cell where quarter = :quarter limit 1")
                .param("quarter", quarter.toString())
                .query(Long.class)
                .optional()
                .orElseGet(() -> sets.keyOf(definitions));
    }

    private record Place(String code, @Nullable String parentCode, int depth) {}

    private List<Place> levels(Quarter quarter) {
        return jdbc.sql("select code, parent_code, depth from indicator.levels_of(:quarter)")
                .param("quarter", quarter.toString())
                .query(Place.class)
                .list();
    }

    /** The nodes of a level: their own cells and the values of the nodes right below, which are there already. */
    private void addUp(Quarter quarter, List<Place> tree, int depth, int indicators) {
        var below = tree.stream().filter(place -> place.depth() == depth + 1).toList();
        jdbc.sql("""
                        insert into indicator.node_value (node, period, gender, definition_set, numerators, denominators)
                        select node, :quarter, gender, definition_set, %s, %s
                        from (
                            select unit_code as node, gender, definition_set, numerators, denominators
                            from indicator.cell where quarter = :quarter and unit_code = any (:level)
                            union all
                            select l.parent, v.gender, v.definition_set, v.numerators, v.denominators
                            from unnest(:below::text[], :parents::text[]) l (code, parent)
                            join indicator.node_value v on v.node = l.code and v.period = :quarter
                        ) counts
                        group by node, gender, definition_set""".formatted(sums("numerators", indicators), sums("denominators", indicators)))
                .param("quarter", quarter.toString())
                .param(
                        "level",
                        codes(tree.stream()
                                .filter(place -> place.depth() == depth)
                                .toList()))
                .param("below", codes(below))
                .param("parents", below.stream().map(Place::parentCode).toArray(String[]::new))
                .update();
    }

    private static String[] codes(List<Place> places) {
        return places.stream().map(Place::code).toArray(String[]::new);
    }

    private void addEveryone(Quarter quarter, int indicators) {
        jdbc.sql("""
                        insert into indicator.node_value (node, period, gender, definition_set, numerators, denominators)
                        select node, period, 'T', definition_set, %s, %s
                        from indicator.node_value where period = :quarter
                        group by node, period, definition_set""".formatted(sums("numerators", indicators), sums("denominators", indicators)))
                .param("quarter", quarter.toString())
                .update();
    }

    @Override
    public void replace(Period period) {
        delete(period.text());
        var computed = setsOf(period.quarters());
        if (computed.size() == period.quarters().size()) {
            new PeriodSums(period, computed, this::codesOf, this::kindsOf).add(jdbc);
        }
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

    private void delete(String period) {
        // sums of twenty places an array are more to compile than to compute
        jdbc.sql("set local jit = off").update();
        jdbc.sql("delete from indicator.node_value where period = :period")
                .param("period", period)
                .update();
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

    /** Place by place, in one plain pass: unnesting the arrays would make a row of every count. */
    private static String sums(String counts, int indicators) {
        return IntStream.rangeClosed(1, indicators)
                .mapToObj(place -> "sum(%s[%d])::bigint".formatted(counts, place))
                .collect(Collectors.joining(", ", "array[", "]::bigint[]"));
    }
}
