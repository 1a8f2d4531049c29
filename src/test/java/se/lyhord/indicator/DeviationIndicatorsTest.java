package se.lyhord.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.deviation.Category.MEDICATION;
import static se.lyhord.deviation.Category.OTHER;
import static se.lyhord.deviation.Category.STAFFING;
import static se.lyhord.deviation.Category.VIOLENCE;
import static se.lyhord.deviation.Severity.MINOR;
import static se.lyhord.deviation.Severity.MODERATE;
import static se.lyhord.deviation.Severity.SERIOUS;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.batch.Jobs;
import se.lyhord.database.LyhordProperties;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.deviation.HomesOnRecord;
import se.lyhord.deviation.Inspector;
import se.lyhord.organisation.Quarter;
import se.lyhord.testing.IntegrationTest;

/**
 * The indicators of deviations and inspections, counted by hand from the tables below. A and B are open throughout, C until
 * 2021-12-31, N from 2022-03-31. Rows are gender, numerator and denominator; there is T alone.
 */
@IntegrationTest
class DeviationIndicatorsTest {

    private static final AtomicBoolean COMPUTED = new AtomicBoolean();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Jobs jobs;

    @Autowired
    Definitions definitions;

    @Autowired
    Records records;

    @Autowired
    LyhordProperties properties;

    @Autowired
    HomeDatabase database;

    private HomesOnRecord homes;

    @BeforeEach
    void theTablesAreComputedOnce() throws Exception {
        homes = new HomesOnRecord(jdbc, transaction);
        if (COMPUTED.compareAndSet(false, true)) {
            homes = HomesOnRecord.empty(jdbc, transaction, database);
            homes.run("insert into organisation.node values ('N', 'New', 'unit', 'ORG', 'hvb', '2022-03-31', null)");
            deviations();
            inspections();
            CaseFiles.compute(jobs, "2021-Q1", "2022-Q2");
        }
    }

    /*
     *      home  day         category    severity
     * D1   A     2021-05-10  violence    serious    the first on record, so quarters count from 2021-Q2 on
     * D2   A     2021-05-10  violence    minor      of the same day: repeats nothing
     * D3   A     2022-03-31  violence    minor      repeats D1 and D2: 10 May + 12 months = 10 May 2022
     * D4   A     2022-04-01  medication  moderate   first of its category
     * D5   A     2022-05-10  violence    moderate   repeats D3 (and D1, on the last day of its 12 months)
     * D6   B     2022-03-31  violence    serious    first of its home
     * D7   B     2022-04-01  staffing    serious    struck
     * D8   B     2022-05-01  staffing    minor      repeats nothing: D7 is struck
     * D9   C     2021-12-31  other       minor      on the last day of the home
     */
    private void deviations() {
        homes.aDeviation("D1", "A", "2021-05-10", VIOLENCE, SERIOUS);
        homes.aDeviation("D2", "A", "2021-05-10", VIOLENCE, MINOR);
        homes.aDeviation("D3", "A", "2022-03-31", VIOLENCE, MINOR);
        homes.aDeviation("D4", "A", "2022-04-01", MEDICATION, MODERATE);
        homes.aDeviation("D5", "A", "2022-05-10", VIOLENCE, MODERATE);
        homes.aDeviation("D6", "B", "2022-03-31", VIOLENCE, SERIOUS);
        homes.aDeviation("D7", "B", "2022-04-01", STAFFING, SERIOUS);
        homes.isStruck("D7");
        homes.aDeviation("D8", "B", "2022-05-01", STAFFING, MINOR);
        homes.aDeviation("D9", "C", "2021-12-31", OTHER, MINOR);
    }

    /** A: D1, D2 | D3 | D4, D5. B: D6 | D8. */
    @Test
    void theShareOfSeriousOnesIsOfThoseThatOccurredInTheQuarterAndAreNotStruck() throws IOException {
        assertThat(rows("deviations_serious", "A", "2021-Q2")).containsExactly("T 1/2");
        assertThat(rows("deviations_serious", "A", "2022-Q1")).containsExactly("T 0/1");
        assertThat(rows("deviations_serious", "A", "2022-Q2")).containsExactly("T 0/2");
        assertThat(rows("deviations_serious", "B", "2022-Q1")).containsExactly("T 1/1");
        assertThat(rows("deviations_serious", "B", "2022-Q2")).containsExactly("T 0/1");
        assertThat(rows("deviations_serious", "ORG", "2022-Q1")).containsExactly("T 1/2");
        assertThat(rows("deviations_serious", "ORG", "2022-Q1/4"))
                .as("2021-Q2 to 2022-Q1: D1, D2, D9, D3, D6")
                .containsExactly("T 2/5");
        assertThat(rows("deviations_serious", "A", "2021-Q3"))
                .as("none of none is no value")
                .isEmpty();
    }

    @Test
    void theShareOfRepeatedOnesCountsTheTwelveMonthsBefore() throws IOException {
        assertThat(rows("deviations_repeated", "A", "2021-Q2")).containsExactly("T 0/2");
        assertThat(rows("deviations_repeated", "A", "2022-Q1")).as("D3").containsExactly("T 1/1");
        assertThat(rows("deviations_repeated", "A", "2022-Q2")).as("D5, not D4").containsExactly("T 1/2");
        assertThat(rows("deviations_repeated", "B", "2022-Q2")).containsExactly("T 0/1");
        assertThat(rows("deviations_repeated", "ORG", "2022-Q2")).containsExactly("T 1/3");
    }

    /*
     *      home  day         by            remarks
     * I1   A     2022-01-01  inspectorate  2
     * I2   A     2022-03-31  municipality  0
     * I3   A     2022-03-01  ourselves     1, struck
     * I4   B     2022-02-01  ourselves     0
     * I5   B     2022-04-01  inspectorate  1, settled
     */
    private void inspections() {
        homes.anInspection("I1", "A", "2022-01-01", Inspector.IVO, 2);
        homes.anInspection("I2", "A", "2022-03-31", Inspector.MUNICIPALITY, 0);
        homes.anInspection("I3", "A", "2022-03-01", Inspector.INTERNAL, 1);
        homes.isStruck("I3");
        homes.anInspection("I4", "B", "2022-02-01", Inspector.INTERNAL, 0);
        homes.anInspection("I5", "B", "2022-04-01", Inspector.IVO, 1);
        homes.isClosed("I5", "2022-05-01");
    }

    @Test
    void theShareOfInspectionsWithRemarksCountsSettledOnesToo() throws IOException {
        assertThat(rows("inspections_with_remarks", "A", "2022-Q1")).containsExactly("T 1/2");
        assertThat(rows("inspections_with_remarks", "B", "2022-Q1")).containsExactly("T 0/1");
        assertThat(rows("inspections_with_remarks", "B", "2022-Q2")).containsExactly("T 1/1");
        assertThat(rows("inspections_with_remarks", "ORG", "2022-Q1")).containsExactly("T 1/3");
    }

    /** 2021-Q2: no A (D1), yes B and C. 2022-Q1: yes A, no B (D6), yes N, which opened on the last day. */
    @Test
    void eachOpenHomeCountsOnceAQuarterFromTheFirstDeviationOnRecordOn() throws IOException {
        var code = "quarters_without_serious_deviation";
        assertThat(rows(code, "ORG", "2021-Q1")).as("nothing was recorded yet").isEmpty();
        assertThat(rows(code, "A", "2021-Q2")).containsExactly("T 0/1");
        assertThat(rows(code, "ORG", "2021-Q2")).containsExactly("T 2/3");
        assertThat(rows(code, "ORG", "2021-Q4")).as("C is open on its last day").containsExactly("T 3/3");
        assertThat(rows(code, "C", "2022-Q1")).isEmpty();
        assertThat(rows(code, "N", "2022-Q1")).containsExactly("T 1/1");
        assertThat(rows(code, "ORG", "2022-Q1")).containsExactly("T 2/3");
        assertThat(rows(code, "B", "2022-Q2")).as("D7 is struck").containsExactly("T 1/1");
        assertThat(rows(code, "ORG", "2022-Q1/4")).as("2/3 + 3/3 + 3/3 + 2/3").containsExactly("T 10/12");
    }

    /** Where nobody has recorded a deviation the measure has no value, and does not decide where computing begins. */
    @Test
    void computingBeginsWithTheFirstOnRecord() {
        var measure = definitions.all().stream()
                .filter(one -> one.code().equals("quarters_without_serious_deviation"))
                .toList();
        assertThat(records.first(measure)).isEqualTo(Optional.of(new Quarter(2021, 2)));
        assertThat(records.refusal(measure.getFirst())).isEmpty();
    }

    @Test
    void theyAreToldOfEveryoneAlone() {
        assertThat(definitions.all())
                .filteredOn(one -> List.of(
                                "deviations_serious",
                                "deviations_repeated",
                                "inspections_with_remarks",
                                "quarters_without_serious_deviation")
                        .contains(one.code()))
                .hasSize(4)
                .noneMatch(Definition::isByGender);
    }

    private Set<String> rows(String indicator, String home, String period) throws IOException {
        return new ValueView(properties, database).counts(indicator, home, period);
    }
}
