package se.lyhord.indicator.store;

import java.util.List;
import java.util.OptionalLong;
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
@Transactional
class StoredEvidence implements QuarterEvidence {

    private final JdbcClient jdbc;
    private final JdbcClient reader;

    StoredEvidence(JdbcClient jdbc, @IndicatorReader DataSource reader) {
        this.jdbc = jdbc;
        this.reader = JdbcClient.create(reader);
    }

    @Override
    public List<Input> inputs(Quarter quarter) {
        var salt = salt(quarter);
        return QuarterInputs.ALL.stream()
                .map(input -> input(input, quarter, salt))
                .toList();
    }

    private Input input(QuarterInputs input, Quarter quarter, String salt) {
        var lines = reader.sql("select line from (" + input.lines() + ") rows (line) order by line collate \"C\"")
                .param("quarter", quarter.toString())
                .param("last_day", quarter.lastDay())
                .query(String.class)
                .list();
        var rows = input.tellsRows() ? OptionalLong.of(lines.size()) : OptionalLong.empty();
        return new Input(input.source(), rows, CloseText.hash(salt + String.join("\n", lines)));
    }

    @Override
    public Hashes computed(Quarter quarter) {
        var salt = salt(quarter);
        return new Hashes(
                hash(salt, lines("unit_code", "indicator.cell where quarter = :quarter", quarter)),
                hash(salt, lines("node", "indicator.node_value where period = :quarter", quarter)));
    }

    @Override
    public Hashes recomputed(Quarter quarter, int revision) {
        var salt = salt(quarter);
        return new Hashes(
                hash(salt, frozen("unit_code", "frozen_cell", quarter, revision)),
                hash(salt, new FrozenCells(jdbc, quarter, revision).addedUp()));
    }

    @Override
    public String frozenValues(Quarter quarter, int revision) {
        return hash(salt(quarter), frozen("node", "frozen_value", quarter, revision));
    }

    private Stream<String> frozen(String place, String table, Quarter quarter, int revision) {
        return lines(place, "indicator." + table + " where quarter = :quarter and revision = " + revision, quarter);
    }

    /** Made at the first close and the same for every revision, so that their hashes can be compared. */
    private String salt(Quarter quarter) {
        jdbc.sql("insert into indicator.close_salt (quarter) values (:quarter) on conflict do nothing")
                .param("quarter", quarter.toString())
                .update();
        return jdbc.sql("select salt from indicator.close_salt where quarter = :quarter")
                .param("quarter", quarter.toString())
                .query(String.class)
                .single();
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

    private static String hash(String salt, Stream<String> lines) {
        return CloseText.hash(salt + lines.sorted().collect(Collectors.joining("\n")));
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
