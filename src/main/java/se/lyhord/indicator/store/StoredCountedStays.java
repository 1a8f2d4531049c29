package se.lyhord.indicator.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.database.RecordReader;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.Definition.Rule;
import se.lyhord.indicator.Homes;
import se.lyhord.indicator.explanation.CountedStay;
import se.lyhord.indicator.explanation.CountedStays;
import se.lyhord.organisation.Quarter;

/**
 * Two locks, one after the other. A definition's SQL comes from a folder and is run as {@code record_reader}, which
 * reads published columns and nothing else, read-only and for a short time: as {@code app} it could set another scope in
 * the midst of its own query, or read accounts. What it yields is taken as no more than keys of stays and whether they
 * are hits. The stays themselves are then read as {@code app} under the person's own row-level security, so that nobody
 * sees one whose home is not theirs, whatever a file says.
 */
@Repository
@Transactional(readOnly = true)
class StoredCountedStays implements CountedStays {

    private static final int SECONDS = 20;

    private final JdbcClient jdbc;
    private final JdbcClient reader;
    private final TransactionTemplate reading;

    @Autowired
    StoredCountedStays(JdbcClient jdbc, @RecordReader DataSource reader) {
        this(jdbc, reader, SECONDS);
    }

    StoredCountedStays(JdbcClient jdbc, DataSource reader, int seconds) {
        this.jdbc = jdbc;
        this.reader = JdbcClient.create(reader);
        this.reading = new TransactionTemplate(new JdbcTransactionManager(reader));
        this.reading.setReadOnly(true);
        this.reading.setTimeout(seconds);
    }

    private record Counted(String reference, long hits, long rows) {}

    @Override
    public List<CountedStay> of(Definition definition, Quarter quarter, Set<String> homes, int most) {
        return definition.rule() instanceof Rule.Sql sql && definition.namesStays()
                ? visible(counted(definition, sql, quarter, homes), most)
                : List.of();
    }

    private List<Counted> counted(Definition definition, Rule.Sql sql, Quarter quarter, Set<String> homes) {
        var inTheQuarter =
                definition.kind() == Definition.Kind.ON_DAY ? "" : "and day between :first_day and :last_day";
        return Objects.requireNonNull(reading.execute(_ -> reader.sql("""
                        select reference, count(*) filter (where hit) as hits, count(*) as rows from (
                        %s
                        ) record where home = any (:homes) and reference is not null %s group by reference""".formatted(sql.text(), inTheQuarter))
                .params(CountingSql.parameters(quarter, new Homes.Some(List.copyOf(homes))))
                .query((row, _) -> new Counted(row.getString("reference"), row.getLong("hits"), row.getLong("rows")))
                .list()));
    }

    private List<CountedStay> visible(List<Counted> counted, int most) {
        return jdbc.sql("""
                        select p.placement_id, p.unit_code, p.client_ref, p.started_on, p.ended_on, c.hits, c.rows
                        from unnest(:references::text[], :hits::bigint[], :rows::bigint[]) as c (reference, hits, rows)
                        join placement.placement p on p.placement_id = c.reference
                        order by c.hits < c.rows desc, p.client_ref, p.placement_id
                        limit :most""")
                .param("references", counted.stream().map(Counted::reference).toArray(String[]::new))
                .param("hits", counted.stream().map(Counted::hits).toArray(Long[]::new))
                .param("rows", counted.stream().map(Counted::rows).toArray(Long[]::new))
                .param("most", most)
                .query((row, _) -> new CountedStay(
                        row.getString("placement_id"),
                        row.getString("unit_code"),
                        row.getString("client_ref"),
                        row.getObject("started_on", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class),
                        row.getLong("hits"),
                        row.getLong("rows")))
                .list();
    }
}
