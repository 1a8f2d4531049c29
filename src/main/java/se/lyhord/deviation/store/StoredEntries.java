package se.lyhord.deviation.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.deviation.Entries;
import se.lyhord.deviation.Entry;
import se.lyhord.deviation.EntryId;
import se.lyhord.deviation.Handling;
import se.lyhord.deviation.RecordedEntry;

@Repository
@Transactional
class StoredEntries implements Entries {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOpen(String home, LocalDate day) {
        return jdbc.sql("""
                        select exists (select from organisation.node n
                                       where n.code = :home and n.kind = 'unit' and n.valid_from <= :day
                                         and (n.valid_to is null or n.valid_to >= :day))""")
                .param("home", home)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RecordedEntry> find(EntryId id) {
        return jdbc.sql("select " + EntryRow.COLUMNS + " from deviation.entry e " + EntryRow.JOINED
                        + " where e.entry_id = :id")
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .query(new EntryRow(clock.getZone()))
                .optional();
    }

    @Override
    public void add(Entry entry, Handling handling, String by, Instant at) {
        var adding = jdbc.sql("""
                        insert into deviation.entry
                            (entry_id, kind, unit_code, occurred_on, category, severity, inspector, remarks, reported_on,
                             measures, closed_on, recorded_by, recorded_at)
                        values (:id, :kind, :home, :day, :category, :severity, :inspector, :remarks, :reportedOn,
                                :measures, :closedOn, :by, :at)
                        on conflict (entry_id) do nothing""")
                .param("id", entry.id().value())
                .param("home", entry.home())
                .param("day", entry.day())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC));
        with(handling, ofItsKind(entry, adding)).update();
    }

    private static StatementSpec ofItsKind(Entry entry, StatementSpec adding) {
        return switch (entry) {
            case Entry.Deviation deviation ->
                adding.param("kind", "deviation")
                        .param("category", deviation.category().key())
                        .param("severity", deviation.severity().key())
                        .param("inspector", null)
                        .param("remarks", null);
            case Entry.Inspection inspection ->
                adding.param("kind", "inspection")
                        .param("category", null)
                        .param("severity", null)
                        .param("inspector", inspection.inspector().key())
                        .param("remarks", inspection.remarks());
        };
    }

    @Override
    public boolean handle(EntryId id, int version, Handling handling, String by, Instant at) {
        var handled = jdbc.sql("""
                        update deviation.entry
                        set reported_on = :reportedOn, measures = :measures, closed_on = :closedOn,
                            handled_by = :by, handled_at = :at, version = version + 1
                        where entry_id = :id and version = :version and struck_reason is null""")
                .param("id", id.value())
                .param("version", version)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC));
        return with(handling, handled).update() == 1;
    }

    private static StatementSpec with(Handling handling, StatementSpec statement) {
        return statement
                .param("reportedOn", handling.reportedOn().orElse(null))
                .param("measures", handling.measures())
                .param("closedOn", handling.closedOn().orElse(null));
    }

    @Override
    public boolean strike(EntryId id, String reason, String by, Instant at) {
        return jdbc.sql("""
                        update deviation.entry set struck_reason = :reason, struck_by = :by, struck_at = :at
                        where entry_id = :id and struck_reason is null""")
                        .param("id", id.value())
                        .param("reason", reason)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
