package se.lyhord.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.batch.Jobs;
import se.lyhord.database.IndicatorReader;
import se.lyhord.database.LyhordProperties;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.plan.PlanRecords;
import se.lyhord.plan.PlanRecords.Told;
import se.lyhord.testing.IntegrationTest;

/**
 * The added indicators of how plans stand on a day, worked out by hand. Each home has the records of one table below.
 * Rows are gender, numerator and denominator.
 */
@IntegrationTest
class PlanIndicatorsTest {

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

    @Autowired
    Definitions definitions;

    @Autowired
    @IndicatorReader
    DataSource reader;

    private PlanRecords records;
    private CountedOnADay onADay;

    @BeforeEach
    void theTablesAreComputedOnce() throws Exception {
        records = new PlanRecords(jdbc, transaction);
        onADay = new CountedOnADay(definitions, reader);
        if (COMPUTED.compareAndSet(false, true)) {
            records.anOrganisation();
            documents();
            yearlyFollowUps();
            CaseFiles.compute(jobs, "2024-Q1", "2025-Q1");
        }
    }

    /*
     *      gender  stay until  version    locked      told of 7  took part  with measure / goals
     * D1   K       –           1          2024-01-10  7          yes        2/3
     * D2   M       2024-03-31  1          2024-03-31  6          partly     2/2     ends, and is established, on R of Q1
     * D3   K       2024-03-30  1          2024-01-10  7          yes        4/4     ends the day before R of Q1
     * D4   X       –           1          2024-01-20  5          no         0/1
     *                          2          2024-03-15  7          –          1/2     does not say whether X took part
     * D5   M       –           1          2024-02-01  7          yes        1/1
     *                          2          2024-04-01  6          no         0/5     the day after R of Q1
     * D6   K       –           1          2024-04-01  7          yes        1/1     first established the day after R
     * D7   K       –           none: the plan was established 2024-01-15 in another system
     */
    private void documents() {
        aHome("DOCUMENTS");
        aStay("D1", "DOCUMENTS", "K", null);
        records.aVersion("D1", 1, "2024-01-10", new Told(7, "ja", 3, 2));
        aStay("D2", "DOCUMENTS", "M", "2024-03-31");
        records.aVersion("D2", 1, "2024-03-31", new Told(6, "delvis", 2, 2));
        aStay("D3", "DOCUMENTS", "K", "2024-03-30");
        records.aVersion("D3", 1, "2024-01-10", new Told(7, "ja", 4, 4));
        aStay("D4", "DOCUMENTS", "X", null);
        records.aVersion("D4", 1, "2024-01-20", new Told(5, "nej", 1, 0));
        records.aVersion("D4", 2, "2024-03-15", new Told(7, null, 2, 1));
        aStay("D5", "DOCUMENTS", "M", null);
        records.aVersion("D5", 1, "2024-02-01", new Told(7, "ja", 1, 1));
        records.aVersion("D5", 2, "2024-04-01", new Told(6, "nej", 5, 0));
        aStay("D6", "DOCUMENTS", "K", null);
        records.aVersion("D6", 1, "2024-04-01", new Told(7, "ja", 1, 1));
        aStay("D7", "DOCUMENTS", "K", null);
        records.aPlan("D7", "2024-01-15", true, true);
    }

    /** Q1 counts D1, D2 (not complete), D4 and D5 in its first version; Q2 has D1, D4, D5 (not complete any more), D6. */
    @Test
    void aPlanIsCompleteAsItsNewestVersionOfTheDayTellsAllSevenElements() throws IOException {
        assertThat(rows("plan_complete", "DOCUMENTS", "2024-Q1")).containsExactlyInAnyOrder("T 3/4", "K 1/1", "M 1/2");
        assertThat(rows("plan_complete", "DOCUMENTS", "2024-Q2")).containsExactlyInAnyOrder("T 3/4", "K 2/2", "M 0/1");
    }

    /** Q1: D1 2/3, D2 2/2, D4 1/2, D5 1/1. Q2: D1 2/3, D4 1/2, D5 0/5, D6 1/1. */
    @Test
    void goalsAreCountedOneByOne() throws IOException {
        assertThat(rows("plan_goals_with_measure", "DOCUMENTS", "2024-Q1"))
                .containsExactlyInAnyOrder("T 6/8", "K 2/3", "M 3/3");
        assertThat(rows("plan_goals_with_measure", "DOCUMENTS", "2024-Q2"))
                .containsExactlyInAnyOrder("T 4/11", "K 3/4", "M 0/5");
    }

    /** Q1: D1 yes, D2 partly, D5 yes; D4 says nothing, so of X there is nothing. Q2: D1 yes, D5 no, D6 yes. */
    @Test
    void yesPartlyAndNoAddUpToThePlansThatSayAnything() throws IOException {
        assertThat(rows("plan_participation_yes", "DOCUMENTS", "2024-Q1"))
                .containsExactlyInAnyOrder("T 2/3", "K 1/1", "M 1/2");
        assertThat(rows("plan_participation_partly", "DOCUMENTS", "2024-Q1"))
                .containsExactlyInAnyOrder("T 1/3", "K 0/1", "M 1/2");
        assertThat(rows("plan_participation_no", "DOCUMENTS", "2024-Q1"))
                .containsExactlyInAnyOrder("T 0/3", "K 0/1", "M 0/2");
        assertThat(rows("plan_participation_yes", "DOCUMENTS", "2024-Q2"))
                .containsExactlyInAnyOrder("T 2/3", "K 2/2", "M 0/1");
        assertThat(rows("plan_participation_partly", "DOCUMENTS", "2024-Q2"))
                .containsExactlyInAnyOrder("T 0/3", "K 0/2", "M 0/1");
        assertThat(rows("plan_participation_no", "DOCUMENTS", "2024-Q2"))
                .containsExactlyInAnyOrder("T 1/3", "K 0/2", "M 1/1");
    }

    /*
     *      gender  stay until  established  followed up                        counts in 2025-Q1, R = 2025-03-31
     * Y1   K       –           2024-03-31   2024-03-31, 2025-03-31             yes: R is the last day of the first's year
     * Y2   M       –           2024-03-31   2024-09-30                         no: once
     * Y3   K       –           2024-04-01   2024-06-01, 2024-12-01             not at all: twelve months on the day after R
     * Y4   M       –           2023-01-01   2024-03-30, 2024-12-01             no: the first's year ended the day before R
     * Y5   K       –           2023-01-01   2024-06-01, 2024-12-01 corrected   no
     * Y6   M       –           2023-01-01   2024-06-01, 2024-03-30 corrected   yes: 2024-04-30 stands in its place
     * Y7   X       –           2023-01-01   2024-06-01, 2025-04-01             no: the second is after R
     * Y8   K       2025-03-31  2023-01-01   2024-06-01, 2024-12-01             yes: the stay ends on R
     * Y9   K       2025-03-30  2023-01-01   2024-06-01, 2024-12-01             not at all: it ended the day before
     */
    private void yearlyFollowUps() {
        aHome("YEARLY");
        aFollowedUpPlan("Y1", "K", null, "2024-03-31", "2024-03-31", "2025-03-31");
        aFollowedUpPlan("Y2", "M", null, "2024-03-31", "2024-09-30");
        aFollowedUpPlan("Y3", "K", null, "2024-04-01", "2024-06-01", "2024-12-01");
        aFollowedUpPlan("Y4", "M", null, "2023-01-01", "2024-03-30", "2024-12-01");
        aFollowedUpPlan("Y5", "K", null, "2023-01-01", "2024-06-01", "2024-12-01");
        records.aCorrection("Y5 2024-12-01", null);
        aFollowedUpPlan("Y6", "M", null, "2023-01-01", "2024-06-01", "2024-03-30", "2024-04-30");
        records.aCorrection("Y6 2024-03-30", "Y6 2024-04-30");
        aFollowedUpPlan("Y7", "X", null, "2023-01-01", "2024-06-01", "2025-04-01");
        aFollowedUpPlan("Y8", "K", "2025-03-31", "2023-01-01", "2024-06-01", "2024-12-01");
        aFollowedUpPlan("Y9", "K", "2025-03-30", "2023-01-01", "2024-06-01", "2024-12-01");
    }

    /** Yes Y1, Y6, Y8; no Y2, Y4, Y5, Y7. */
    @Test
    void twoFollowUpsWithinTwelveMonthsAreCountedToTheDay() throws IOException {
        assertThat(rows("plan_followed_up_twice", "YEARLY", "2025-Q1"))
                .containsExactlyInAnyOrder("T 3/7", "K 2/3", "M 1/3");
    }

    /*
     * Twelve months from a 29 February end on 28 February, and those from a 28 February on the same.
     *      established  followed up
     * F1   2024-02-29   2024-02-29 twice   from 2025-02-28 on; both count until that day
     * F2   2023-02-28   2023-02-28 twice   from 2024-02-28 on; both count until that day
     */
    @Test
    void aYearFromTheLeapDayEndsWithFebruary() {
        aHome("FEBRUARY");
        aStayFollowedUpTwiceOnItsFirstDay("F1", "K", "2024-02-29");
        aStayFollowedUpTwiceOnItsFirstDay("F2", "M", "2023-02-28");
        assertThat(twice("2024-02-27")).isEmpty();
        assertThat(twice("2024-02-28")).containsExactly("M 1/1");
        assertThat(twice("2024-02-29")).containsExactly("M 0/1");
        assertThat(twice("2025-02-27")).containsExactly("M 0/1");
        assertThat(twice("2025-02-28")).containsExactlyInAnyOrder("K 1/1", "M 0/1");
        assertThat(twice("2025-03-01")).containsExactlyInAnyOrder("K 0/1", "M 0/1");
    }

    private List<String> twice(String day) {
        return onADay.counts("plan_followed_up_twice", LocalDate.parse(day)).entrySet().stream()
                .filter(entry -> entry.getKey().home().equals("FEBRUARY"))
                .map(entry -> entry.getKey().gender() + " " + entry.getValue().numerator() + "/"
                        + entry.getValue().denominator())
                .toList();
    }

    private void aStayFollowedUpTwiceOnItsFirstDay(String key, String gender, String day) {
        records.aStay(key, "FEBRUARY", gender, "0180", day, null);
        records.aPlan(key, day, true, true);
        records.aFollowUp(key + " first", key, day);
        records.aFollowUp(key + " second", key, day);
    }

    private void aHome(String code) {
        records.aHome(code, "hvb", "2020-01-01", null);
    }

    /** Begins on 1 January 2024, in a municipality without an agreement of its own. */
    private void aStay(String key, String home, String gender, @Nullable String endedOn) {
        records.aStay(key, home, gender, "0180", "2024-01-01", endedOn);
    }

    private void aFollowedUpPlan(
            String key, String gender, @Nullable String endedOn, String establishedOn, String... heldOn) {
        records.aStay(key, "YEARLY", gender, "0180", "2022-12-15", endedOn);
        records.aPlan(key, establishedOn, true, true);
        for (var day : heldOn) {
            records.aFollowUp(key + " " + day, key, day);
        }
    }

    private Set<String> rows(String indicator, String home, String period) throws IOException {
        return new ValueView(properties, database).counts(indicator, home, period);
    }
}
