package se.lyhord.indicator.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.database.IndicatorReader;
import se.lyhord.indicator.closing.CloseText;
import se.lyhord.indicator.closing.Difference;
import se.lyhord.indicator.closing.Hashes;
import se.lyhord.indicator.closing.Input;
import se.lyhord.indicator.closing.QuarterEvidence;
import se.lyhord.organisation.Quarter;

@Repository
@Transactional(readOnly = true)
class StoredEvidence implements QuarterEvidence {

    private final JdbcClient jdbc;
    private final JdbcClient reader;

    StoredEvidence(JdbcClient jdbc, @IndicatorReader DataSource reader) {
        this.jdbc = jdbc;
        this.reader = JdbcClient.create(reader);
    }

    @Override
    public List<Input> inputs(Quarter quarter) {
        return QuarterInputs.ALL.stream().map(input -> input(input, quarter)).toList();
    }

    private Input input(QuarterInputs input, Quarter quarter) {
        var lines = reader.sql("select line from (" + input.lines() + ") rows (line) order by line collate \"C\"")
                .param("quarter", quarter.toString())
                .param("last_day", quarter.lastDay())
                .query(String.class)
                .list();
        return new Input(input.source(), lines.size(), CloseText.hash(String.join("\n", lines)));
    }

    @Override
    public Hashes computed(Quarter quarter) {
        return new Hashes(
                hash(lines("unit_code", "indicator.cell where quarter = :quarter", quarter)),
                hash(lines("node", "indicator.node_value where period = :quarter", quarter)));
    }

    @Override
    public Hashes recomputed(Quarter quarter, int revision) {
        var frozen = new FrozenCells(jdbc, quarter, revision);
        return new Hashes(
                hash(lines(
                        "unit_code",
                        "indicator.frozen_cell where quarter = :quarter and revision = " + revision,
                        quarter)),
                hash(frozen.addedUp()));
    }

    private Stream<String> lines(String place, String from, Quarter quarter) {
        return jdbc
                .sql("select %s || ' ' || gender || ' ' || numerators::text || ' ' || denominators::text from %s"
                        .formatted(place, from))
                .param("quarter", quarter.toString())
                .query(String.class)
                .list()
                .stream();
    }

    private static String hash(Stream<String> lines) {
        return CloseText.hash(lines.sorted().collect(Collectors.joining("\n")));
    }

    @Override
    public List<String> definitions(Quarter quarter) {
        return jdbc.sql("""
                        select u.code || ' ' || u.hash
                        from indicator.computed_quarter join indicator.definition_set using (definition_set),
                             unnest(indicators, hashes) u (code, hash)
                        where quarter = :quarter order by 1""")
                .param("quarter", quarter.toString())
                .query(String.class)
                .list();
    }

    @Override
    public List<Difference> since(Quarter quarter, int revision) {
        return jdbc.sql("""
                        with before as (
                            select u.indicator, f.node, f.gender, u.n || '/' || u.d as counts
                            from indicator.frozen_value f join indicator.definition_set using (definition_set),
                                 unnest(indicators, numerators, denominators) u (indicator, n, d)
                            where quarter = :quarter and revision = :revision and u.d > 0 and f.gender <> 'X'
                        ), after as (
                            select u.indicator, v.node, v.gender, u.n || '/' || u.d as counts
                            from indicator.node_value v join indicator.definition_set using (definition_set),
                                 unnest(indicators, numerators, denominators) u (indicator, n, d)
                            where period = :quarter and u.d > 0 and v.gender <> 'X'
                        )
                        select indicator, node, gender, coalesce(b.counts, '') as before, coalesce(a.counts, '') as after
                        from before b full join after a using (indicator, node, gender)
                        where b.counts is distinct from a.counts
                        order by indicator, node, gender""")
                .param("quarter", quarter.toString())
                .param("revision", revision)
                .query(Difference.class)
                .list();
    }
}
