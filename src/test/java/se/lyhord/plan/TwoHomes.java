package se.lyhord.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.database.WholeOrganisation;

/** Homes A and B of one organisation, with the stays, plans and follow-ups that a test puts there. */
public record TwoHomes(JdbcClient jdbc, TransactionTemplate transaction) {

    /** Empty homes of the profile {@code hvb}: 28 days to establish, 6 months between follow-ups (indicators.md). */
    public static TwoHomes empty(JdbcClient jdbc, TransactionTemplate transaction) {
        var homes = new TwoHomes(jdbc, transaction);
        homes.run("delete from plan.follow_up");
        homes.run("delete from plan.draft");
        homes.run("delete from plan.draft_end");
        homes.run("delete from plan.plan");
        homes.run("delete from placement.placement");
        homes.run("delete from organisation.node");
        homes.run("""
                insert into organisation.node values
                    ('ORG', 'All', 'organisation', null, null, '2020-01-01', null),
                    ('A', 'Home A', 'unit', 'ORG', 'hvb', '2020-01-01', null),
                    ('B', 'Home B', 'unit', 'ORG', 'hvb', '2020-01-01', null)""");
        return homes;
    }

    /** A stay, whose client reference is the home and the key. */
    public void aStay(String home, String key, String startedOn, @Nullable String endedOn) {
        run(
                "insert into placement.placement values (?, ?, ?, 2008, 'K', ?::date, ?::date, 'SoL', '0180')",
                key,
                home,
                home + "-" + key,
                startedOn,
                endedOn);
    }

    /** Makes another municipality, or none, the one that placed somebody. */
    public void isPlacedBy(String key, @Nullable String municipality) {
        run("update placement.placement set municipality_code = ? where placement_id = ?", municipality, key);
    }

    /** The last day of a stay becomes known. */
    public void ends(String key, String endedOn) {
        run("update placement.placement set ended_on = ?::date where placement_id = ?", endedOn, key);
    }

    /** A plan of a stay, with the stay's key. */
    public PlanId aPlan(String home, String stay, String establishedOn) {
        run("insert into plan.plan values (?, ?, ?, ?::date, true, true, null)", stay, stay, home, establishedOn);
        return new PlanId(stay);
    }

    /** A follow-up that came from a file. */
    public void aFollowUp(String home, PlanId plan, LocalDate heldOn) {
        run(
                "insert into plan.follow_up values (?, ?, ?, ?::date, false)",
                plan.value() + heldOn,
                plan.value(),
                home,
                heldOn.toString());
    }

    public long followUps() {
        var count = new long[1];
        WholeOrganisation.run(
                () -> transaction.executeWithoutResult(_ -> count[0] = jdbc.sql("select count(*) from plan.follow_up")
                        .query(Long.class)
                        .single()));
        return count[0];
    }

    private void run(String sql, @Nullable Object... values) {
        WholeOrganisation.run(() -> transaction.executeWithoutResult(
                _ -> jdbc.sql(sql).params(values).update()));
    }
}
