package se.lyhord.deviation;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.database.embedded.HomeDatabase;

/** Homes of one organisation, with nothing on record but what a test puts there. Days are ISO dates. */
public record HomesOnRecord(JdbcClient jdbc, TransactionTemplate transaction) {

    /** A and B are open since 2020, C until 2021-12-31. */
    public static HomesOnRecord empty(JdbcClient jdbc, TransactionTemplate transaction, HomeDatabase database) {
        forget(database);
        var homes = new HomesOnRecord(jdbc, transaction);
        homes.run("delete from organisation.node");
        homes.run("""
                insert into organisation.node values
                    ('ORG', 'All', 'organisation', null, null, '2020-01-01', null),
                    ('A', 'Home A', 'unit', 'ORG', 'hvb', '2020-01-01', null),
                    ('B', 'Home B', 'unit', 'ORG', 'hvb', '2020-01-01', null),
                    ('C', 'Home C', 'unit', 'ORG', 'hvb', '2020-01-01', '2021-12-31')""");
        return homes;
    }

    /** Takes all away that no role of the application can delete. */
    public static void forget(HomeDatabase database) {
        JdbcClient.create(new DriverManagerDataSource(database.jdbcUrl(), database.username(), database.password()))
                .sql("truncate deviation.entry")
                .update();
    }

    /** One that came from a file. */
    public void aDeviation(String key, String home, String day, Category category, Severity severity) {
        run(
                "insert into deviation.entry (entry_id, kind, unit_code, occurred_on, category, severity)"
                        + " values (?, 'deviation', ?, ?::date, ?, ?)",
                key,
                home,
                day,
                category.key(),
                severity.key());
    }

    /** One that came from a file. */
    public void anInspection(String key, String home, String day, Inspector inspector, int remarks) {
        run(
                "insert into deviation.entry (entry_id, kind, unit_code, occurred_on, inspector, remarks)"
                        + " values (?, 'inspection', ?, ?::date, ?, ?)",
                key,
                home,
                day,
                inspector.key(),
                remarks);
    }

    public void isClosed(String key, String day) {
        run("update deviation.entry set closed_on = ?::date where entry_id = ?", day, key);
    }

    public void isStruck(String key) {
        run(
                "update deviation.entry set struck_reason = 'fel hem', struck_by = 'Fia', struck_at = occurred_on"
                        + " where entry_id = ?",
                key);
    }

    public void run(String sql, @Nullable Object... values) {
        WholeOrganisation.run(() -> transaction.executeWithoutResult(
                _ -> jdbc.sql(sql).params(values).update()));
    }
}
