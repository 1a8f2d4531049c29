package se.lyhord.deviation.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.deviation.EntryChoice;
import se.lyhord.deviation.EntryCounts;
import se.lyhord.deviation.EntryList;
import se.lyhord.deviation.EntryOrder;
import se.lyhord.deviation.EntryState;
import se.lyhord.deviation.RecordedEntry;

/** Only conditions that were chosen stand in the SQL; the rows are chosen first, and only theirs is looked up besides. */
@Repository
@Transactional(readOnly = true)
class StoredEntryList implements EntryList {

    private static final String DONE = "(e.closed_on is not null or coalesce(e.remarks = 0, false))";

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredEntryList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public EntryCounts counts(EntryChoice choice) {
        return asking("""
                        select count(*) as rows,
                               count(*) filter (where c.entry_id is not null) as deviations,
                               count(*) filter (where c.severity = 'serious') as serious,
                               count(c.repeats) as repeated,
                               count(*) filter (where e.kind = 'inspection' and not e.struck) as inspections,
                               count(*) filter (where e.remarks > 0 and not e.struck) as remarked
                        from deviation.entry e %s
                        where %s""".formatted(EntryRow.JOINED, chosen(choice)), choice)
                .query((row, _) -> new EntryCounts(
                        row.getInt("rows"),
                        row.getInt("deviations"),
                        row.getInt("serious"),
                        row.getInt("repeated"),
                        row.getInt("inspections"),
                        row.getInt("remarked")))
                .single();
    }

    @Override
    public List<RecordedEntry> first(int most, EntryChoice choice, EntryOrder order) {
        return asking(
                        """
                        select %s
                        from (select e.*, row_number() over (order by %s, e.occurred_on desc, e.entry_id) as place
                              from deviation.entry e %s
                              where %s order by place limit :most) e
                        %s
                        order by e.place""".formatted(EntryRow.COLUMNS, sorting(order), EntryRow.HOME, chosen(choice), EntryRow.JOINED),
                        choice)
                .param("most", most)
                .query(new EntryRow(clock.getZone()))
                .list();
    }

    private static String chosen(EntryChoice choice) {
        return (choice.home() == null ? "true" : "e.unit_code = :home")
                + (choice.kind() == null ? "" : " and e.kind = :kind")
                + (choice.category() == null ? "" : " and e.category = :category")
                + (choice.severity() == null ? "" : " and e.severity = :severity")
                + (choice.state() == null ? "" : " and " + standing(choice.state()))
                + (choice.text().isEmpty()
                        ? ""
                        : " and strpos(lower(concat_ws(' ', home.name, e.entry_id, e.measures)), lower(:text)) > 0");
    }

    private static String standing(EntryState state) {
        return switch (state) {
            case OPEN -> "not e.struck and not " + DONE;
            case CLOSED -> "not e.struck and " + DONE;
            case STRUCK -> "e.struck";
        };
    }

    private static String sorting(EntryOrder order) {
        return switch (order) {
            case NEWEST -> "e.occurred_on desc";
            case OLDEST -> "e.occurred_on";
            case HOME -> "home.name, e.unit_code";
            case WORST -> "array_position(array['serious', 'moderate', 'minor'], e.severity), e.remarks desc";
            case OPEN_LONGEST -> "e.struck or " + DONE + ", e.occurred_on";
        };
    }

    private StatementSpec asking(String sql, EntryChoice choice) {
        var asking = jdbc.sql(sql).param("today", LocalDate.now(clock)).param("text", choice.text());
        if (choice.home() != null) {
            asking = asking.param("home", choice.home());
        }
        if (choice.kind() != null) {
            asking = asking.param("kind", choice.kind().key());
        }
        if (choice.category() != null) {
            asking = asking.param("category", choice.category().key());
        }
        return choice.severity() == null
                ? asking
                : asking.param("severity", choice.severity().key());
    }
}
