package se.lyhord.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.batch.Jobs;
import se.lyhord.database.LyhordProperties;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.plan.PlanRecords;
import se.lyhord.plan.PlanRecords.Told;
import se.lyhord.testing.IntegrationTest;

/**
 * The added indicators of what must be done by a day, worked out by hand. The homes are of the profile hvb: 14 days to send
 * a version and 14 to update after an order (operation-profiles.yaml); municipality 0182 has agreed 7 days to send. Rows
 * are gender, numerator and denominator.
 */
@IntegrationTest
class PlanDeadlineIndicatorsTest {

    private static final AtomicBoolean COMPUTED = new AtomicBoolean();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Jobs jobs;

    @Autowired
    LyhordProperties properties;

    @Autowired
    HomeDatabase database;

    private PlanRecords records;

    @BeforeEach
    void theTablesAreComputedOnce() throws Exception {
        records = new PlanRecords(jdbc, transaction);
        if (COMPUTED.compareAndSet(false, true)) {
            records.anOrganisation();
            sendings();
            orders();
            CaseFiles.compute(jobs, "2024-Q1", "2024-Q2");
        }
    }

    /*
     *      gender  stay until  locked         send by     sent                       counts
     * S1   K       –           2024-03-17     2024-03-31  2024-03-31                 yes, on the last day
     * S2   M       –           2024-03-17     2024-03-31  2024-04-01                 no, the day after
     * S3   K       –           2024-03-18     2024-04-01  2024-04-01                 yes, in Q2
     * S4   K       2024-03-31  2024-03-17     2024-03-31  –                          no; the stay ends on the last day
     * S5   K       2024-03-30  2024-03-17     2024-03-31  –                          not at all: it ended the day before
     * S6   M       –           2024-03-10     2024-03-24  2024-03-20, struck         no
     * S7   M       –           2024-03-10     2024-03-24  2024-03-20 struck, 03-22   yes
     * S8   X       –           1: 2024-02-01  2024-02-15  –                          not at all: replaced on the last day
     *                          2: 2024-02-15  2024-02-29  2024-02-29                 yes
     * S9   M       –           1: 2024-02-01  2024-02-15  2024-02-10                 yes
     *                          2: 2024-02-16  2024-03-01  –                          no
     * S10  K       –           2024-03-24     2024-03-31  2024-03-31                 yes: 7 days for municipality 0182
     * S11  K       –           2024-03-24     2024-04-07  2024-04-07                 yes, in Q2: 14 days for all others
     */
    private void sendings() {
        jdbc.sql("insert into plan.municipality_rule (municipality_code, profile, valid_from, send_within_days)"
                        + " values ('0182', 'hvb', '2024-01-01', 7)")
                .update();
        records.aHome("SENDINGS", "hvb", "2020-01-01", null);
        aLockedVersion("S1", "K", null, "2024-03-17", "2024-03-31");
        aLockedVersion("S2", "M", null, "2024-03-17", "2024-04-01");
        aLockedVersion("S3", "K", null, "2024-03-18", "2024-04-01");
        aLockedVersion("S4", "K", "2024-03-31", "2024-03-17", null);
        aLockedVersion("S5", "K", "2024-03-30", "2024-03-17", null);
        aLockedVersion("S6", "M", null, "2024-03-10", "2024-03-20");
        records.strike("S6");
        aLockedVersion("S7", "M", null, "2024-03-10", "2024-03-20");
        records.strike("S7");
        records.aSending("S7 again", "S7", 1, "2024-03-22");
        aLockedVersion("S8", "X", null, "2024-02-01", null);
        records.aVersion("S8", 2, "2024-02-15", new Told(7, "ja", 1, 1));
        records.aSending("S8", "S8", 2, "2024-02-29");
        aLockedVersion("S9", "M", null, "2024-02-01", "2024-02-10");
        records.aVersion("S9", 2, "2024-02-16", new Told(7, "ja", 1, 1));
        records.aStay("S10", "SENDINGS", "K", "0182", "2024-01-01", null);
        records.aVersion("S10", 1, "2024-03-24", new Told(7, "ja", 1, 1));
        records.aSending("S10", "S10", 1, "2024-03-31");
        aLockedVersion("S11", "K", null, "2024-03-24", "2024-04-07");
    }

    /** Q1: yes S1, S7, S8, S9 (1), S10; no S2, S4, S6, S9 (2). Q2: S3 and S11. */
    @Test
    void aVersionIsSentInTimeUntilTheLastDay() throws IOException {
        assertThat(rows("plan_sent_in_time", "SENDINGS", "2024-Q1"))
                .containsExactlyInAnyOrder("T 5/9", "K 2/3", "M 2/5");
        assertThat(rows("plan_sent_in_time", "SENDINGS", "2024-Q2")).containsExactlyInAnyOrder("T 2/2", "K 2/2");
    }

    /*
     *      gender  stay until  ordered     update by   version     counts
     * O1   K       –           2024-03-17  2024-03-31  2024-03-31  yes, on the last day
     * O2   M       –           2024-03-17  2024-03-31  2024-04-01  no, the day after
     * O3   K       2024-03-31  2024-03-17  2024-03-31  –           no; the stay ends on the last day
     * O4   K       2024-03-30  2024-03-17  2024-03-31  –           not at all: it ended the day before
     * O5   X       –           2024-02-15  2024-02-29  2024-02-15  yes, of the same day
     * O6   M       –           2024-02-15  2024-02-29  2024-02-14  no, from the day before the order
     * O7   M       –           2024-03-01  2024-03-15  2024-03-10  yes
     *                          2024-03-05  2024-03-19              yes, by the same version
     * O8   K       –           2024-03-18  2024-04-01  2024-04-02  no, in Q2
     */
    private void orders() {
        records.aHome("ORDERS", "hvb", "2020-01-01", null);
        anOrder("O1", "K", null, "2024-03-17", "2024-03-31");
        anOrder("O2", "M", null, "2024-03-17", "2024-04-01");
        anOrder("O3", "K", "2024-03-31", "2024-03-17", null);
        anOrder("O4", "K", "2024-03-30", "2024-03-17", null);
        anOrder("O5", "X", null, "2024-02-15", "2024-02-15");
        anOrder("O6", "M", null, "2024-02-15", "2024-02-14");
        anOrder("O7", "M", null, "2024-03-01", "2024-03-10");
        records.anOrder("O7 again", "O7", "2024-03-05");
        anOrder("O8", "K", null, "2024-03-18", "2024-04-02");
    }

    /** Q1: yes O1, O5, O7 twice; no O2, O3, O6. Q2: no O8. */
    @Test
    void aPlanIsUpdatedAfterAnOrderUntilTheLastDay() throws IOException {
        assertThat(rows("plan_updated_after_order", "ORDERS", "2024-Q1"))
                .containsExactlyInAnyOrder("T 4/7", "K 1/2", "M 2/4");
        assertThat(rows("plan_updated_after_order", "ORDERS", "2024-Q2")).containsExactlyInAnyOrder("T 0/1", "K 0/1");
    }

    /** Begins on 1 January 2024, in a municipality without an agreement of its own. */
    private void aStay(String key, String home, String gender, @Nullable String endedOn) {
        records.aStay(key, home, gender, "0180", "2024-01-01", endedOn);
    }

    private void aLockedVersion(
            String key, String gender, @Nullable String endedOn, String lockedOn, @Nullable String sentOn) {
        aStay(key, "SENDINGS", gender, endedOn);
        records.aVersion(key, 1, lockedOn, new Told(7, "ja", 1, 1));
        if (sentOn != null) {
            records.aSending(key, key, 1, sentOn);
        }
    }

    private void anOrder(
            String key, String gender, @Nullable String endedOn, String orderedOn, @Nullable String lockedOn) {
        aStay(key, "ORDERS", gender, endedOn);
        records.anOrder(key, key, orderedOn);
        if (lockedOn != null) {
            records.aVersion(key, 1, lockedOn, new Told(7, "ja", 1, 1));
        }
    }

    private Set<String> rows(String indicator, String home, String period) throws IOException {
        return new ValueView(properties, database).counts(indicator, home, period);
    }
}
