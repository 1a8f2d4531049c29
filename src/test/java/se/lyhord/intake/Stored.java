package se.lyhord.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.database.WholeOrganisation;

/** What is stored, as a job sees it. */
final class Stored {

    private static final List<String> TABLES = List.of(
            "survey.response",
            "survey.round",
            "plan.follow_up",
            "plan.plan",
            "placement.placement",
            "organisation.node");

    /** What no role of the application can delete is left by {@link #clear}. */
    private static final List<String> KEPT = List.of("deviation.entry");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    Stored(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void clear() {
        inOneTransaction(() -> TABLES.forEach(table -> jdbc.update("delete from " + table)));
    }

    /** A digest of the rows of each table, whatever their order, with where each row lies: also a rewrite is seen. */
    Map<String, String> digests() {
        var digests = new LinkedHashMap<String, String>();
        inOneTransaction(() -> Stream.concat(TABLES.stream(), KEPT.stream())
                .forEach(table -> digests.put(
                        table,
                        text("select md5(coalesce(string_agg(t::text || t.xmin, '|' order by t::text), '')) from "
                                + table + " t"))));
        return digests;
    }

    long count(String table) {
        return Long.parseLong(text("select count(*)::text from " + table));
    }

    /** One value of the database, as text. */
    String text(String sql) {
        var found = new String[1];
        inOneTransaction(() -> found[0] = String.valueOf(jdbc.queryForObject(sql, String.class)));
        return found[0];
    }

    void run(String sql) {
        inOneTransaction(() -> jdbc.execute(sql));
    }

    private void inOneTransaction(Runnable work) {
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ -> work.run()));
    }
}
