package se.lyhord.deviation.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import se.lyhord.deviation.Category;
import se.lyhord.deviation.Entry;
import se.lyhord.deviation.EntryId;
import se.lyhord.deviation.Handling;
import se.lyhord.deviation.Inspector;
import se.lyhord.deviation.RecordedEntry;
import se.lyhord.deviation.Severity;

/** Reads a row of {@code deviation.entry} with the home's name and the earlier one that it repeats. */
record EntryRow(ZoneId zone) implements RowMapper<RecordedEntry> {

    /** The columns, of {@code e} and of what is joined to it. */
    static final String COLUMNS = "e.*, coalesce(home.name, e.unit_code) home_name, c.repeats, c.repeats_day";

    /** The name that the home has today. */
    static final String HOME = """
            left join lateral (
                select n.name from organisation.node n where n.code = e.unit_code
                order by n.valid_from <= :today desc, n.valid_from desc limit 1
            ) home on true
            """;

    /** Both the name, and that the entry counts and which one it repeats. */
    static final String JOINED = HOME + "left join deviation.counted c on c.entry_id = e.entry_id";

    @Override
    public RecordedEntry mapRow(ResultSet row, int number) throws SQLException {
        return new RecordedEntry(
                entry(row),
                row.getString("home_name"),
                new Handling(day(row, "reported_on"), row.getString("measures"), day(row, "closed_on")),
                earlier(row),
                trace(row, "recorded"),
                trace(row, "handled"),
                strike(row),
                row.getInt("version"));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var id = new EntryId(row.getString("entry_id"));
        var home = row.getString("unit_code");
        var day = day(row, "occurred_on").orElseThrow();
        return row.getString("kind").equals("deviation")
                ? new Entry.Deviation(
                        id,
                        home,
                        day,
                        Category.ofKey(row.getString("category")),
                        Severity.ofKey(row.getString("severity")))
                : new Entry.Inspection(
                        id, home, day, Inspector.ofKey(row.getString("inspector")), row.getInt("remarks"));
    }

    private static Optional<RecordedEntry.Earlier> earlier(ResultSet row) throws SQLException {
        var id = Optional.ofNullable(row.getString("repeats")).map(EntryId::new);
        var day = day(row, "repeats_day");
        return id.map(key -> new RecordedEntry.Earlier(key, day.orElseThrow()));
    }

    private Optional<RecordedEntry.Trace> trace(ResultSet row, String done) throws SQLException {
        var by = row.getString(done + "_by");
        var at = row.getObject(done + "_at", OffsetDateTime.class);
        return by == null
                ? Optional.empty()
                : Optional.of(new RecordedEntry.Trace(
                        by, LocalDate.ofInstant(requireNonNull(at).toInstant(), zone)));
    }

    private Optional<RecordedEntry.Strike> strike(ResultSet row) throws SQLException {
        var reason = row.getString("struck_reason");
        return trace(row, "struck").map(trace -> new RecordedEntry.Strike(reason, trace));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
