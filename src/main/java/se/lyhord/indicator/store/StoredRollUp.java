package se.lyhord.indicator.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        for (var depth = deepest(quarter); depth >= 0; depth--) {
            addUp(quarter, depth, sizeOf(set));
        }
        addEveryone(quarter.toString(), sizeOf(set));
        jdbc.sql("""
                        insert into indicator.computed_quarter values (:quarter, :set)
                        on conflict (quarter) do update set definition_set = excluded.definition_set""").param("quarter", quarter.toString()).param("set", set).update();
    }

    private long setOfTheCells(Quarter quarter, List<Definition> definitions) {
        return jdbc.sql("select definition_set from indicator.cell where quarter = :quarter limit 1")
                .param("quarter", quarter.toString())
                .query(Long.class)
                .optional()
                .orElseGet(() -> sets.keyOf(definitions));
    }

    private int deepest(Quarter quarter) {
        return jdbc.sql("select coalesce(max(depth), -1) from indicator.levels_of(:quarter)")
                .param("quarter", quarter.toString())
                .query(Integer.class)
                .single();
    }

    /** The nodes of a level: their own cells and the values of the nodes right below, which are there already. */
    private void addUp(Quarter quarter, int depth, int indicators) {
        jdbc.sql("""
                        insert into indicator.node_value (node, period, gender, definition_set, numerators, denominators)
                        with level as (select code, parent_code, depth from indicator.levels_of(:quarter))
                        select node, :quarter, gender, definition_set, %s, %s
                        from (
                            select l.code as node, c.gender, c.definition_set, c.numerators, c.denominators
                            from level l join indicator.cell c on c.unit_code = l.code
                            where l.depth = :depth and c.quarter = :quarter
                            union all
                            select l.parent_code, v.gender, v.definition_set, v.numerators, v.denominators
                            from level l join indicator.node_value v on v.node = l.code
                            where l.depth = :depth + 1 and v.period = :quarter
                        ) below
                        group by node, gender, definition_set""".formatted(sums("numerators", indicators), sums("denominators", indicators)))
                .param("quarter", quarter.toString())
                .param("depth", depth)
                .update();
    }

    @Override
    public void replace(Period period) {
        delete(period.text());
        var quarters = period.quarters().stream().map(Quarter::toString).toArray(String[]::new);
        var computed = jdbc.sql("select count(*) from indicator.computed_quarter where quarter = any (:quarters)")
                .param("quarters", quarters)
                .query(Integer.class)
                .single();
        if (computed < quarters.length) {
            return;
        }
        var set = jdbc.sql("select definition_set from indicator.computed_quarter where quarter = :quarter")
                .param("quarter", period.last().toString())
                .query(Long.class)
                .single();
        addQuarters(period, quarters, set);
        addEveryone(period.text(), sizeOf(set));
    }

    /** Matched by code, since the quarters may have been computed with different sets. */
    private void addQuarters(Period period, String[] quarters, long set) {
        jdbc.sql("""
                        insert into indicator.node_value (node, period, gender, definition_set, numerators, denominators)
                        with target as (
                            select u.code, u.place
                            from indicator.definition_set d, unnest(d.indicators) with ordinality u (code, place)
                            where d.definition_set = :set
                        ), throughout as (
                            select code
                            from indicator.computed_quarter q join indicator.definition_set d using (definition_set),
                                 unnest(d.indicators) code
                            where q.quarter = any (:quarters)
                            group by code having count(*) = cardinality(:quarters)
                        ), added as (
                            select v.node, v.gender, u.code,
                                   sum(v.numerators[u.place]) as numerator, sum(v.denominators[u.place]) as denominator
                            from indicator.node_value v
                            join indicator.definition_set d using (definition_set),
                                 unnest(d.indicators, d.kinds) with ordinality u (code, kind, place)
                            where v.period = any (:quarters) and v.gender <> 'T'
                              and (u.kind <> 'ON_DAY' or v.period = :last)
                              and u.code in (select code from throughout)
                            group by v.node, v.gender, u.code
                        )
                        select p.node, :period, p.gender, :set,
                               array_agg(coalesce(a.numerator, 0)::bigint order by t.place),
                               array_agg(coalesce(a.denominator, 0)::bigint order by t.place)
                        from (select distinct node, gender from added) p
                        cross join target t
                        left join added a on a.node = p.node and a.gender = p.gender and a.code = t.code
                        group by p.node, p.gender""")
                .param("set", set)
                .param("quarters", quarters)
                .param("last", period.last().toString())
                .param("period", period.text())
                .update();
    }

    private void addEveryone(String period, int indicators) {
        jdbc.sql("""
                        insert into indicator.node_value (node, period, gender, definition_set, numerators, denominators)
                        select node, period, 'T', definition_set, %s, %s
                        from indicator.node_value where period = :period
                        group by node, period, definition_set""".formatted(sums("numerators", indicators), sums("denominators", indicators)))
                .param("period", period)
                .update();
    }

    private void delete(String period) {
        jdbc.sql("delete from indicator.node_value where period = :period")
                .param("period", period)
                .update();
    }

    private int sizeOf(long set) {
        return jdbc.sql("select cardinality(indicators) from indicator.definition_set where definition_set = :set")
                .param("set", set)
                .query(Integer.class)
                .single();
    }

    /** Place by place, in one plain pass: unnesting the arrays would make a row of every count. */
    private static String sums(String counts, int indicators) {
        return IntStream.rangeClosed(1, indicators)
                .mapToObj(place -> "sum(%s[%d])::bigint".formatted(counts, place))
                .collect(Collectors.joining(", ", "array[", "]::bigint[]"));
    }
}
