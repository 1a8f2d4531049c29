package se.lyhord.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.batch.JobOutcome;
import se.lyhord.batch.Jobs;
import se.lyhord.database.LyhordProperties;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.organisation.Quarter;
import se.lyhord.testing.IntegrationTest;

/**
 * cases/north: every expected value of the norm's indicators, and none besides. All expected numbers are those of its
 * files. Indicators that were added to the norm's are not in them; PlanIndicatorsTest has those.
 */
@IntegrationTest
class NorthCaseTest {

    /** The norm's indicators, as its table names them. */
    private static final Set<String> OF_THE_NORM = Set.of(
            "plan_established_in_time",
            "plan_followed_up",
            "plan_client_participated",
            "felt_participation",
            "dimension_safety",
            "dimension_self_determination",
            "dimension_participation",
            "survey_response_rate");

    private static final AtomicBoolean COMPUTED = new AtomicBoolean();

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Jobs jobs;

    @Autowired
    ComputedValues values;

    @Autowired
    LyhordProperties properties;

    @Autowired
    HomeDatabase database;

    private final Map<Period, List<NodeCounts>> read = new HashMap<>();

    @BeforeEach
    void theCaseIsComputedOnce() throws Exception {
        if (COMPUTED.compareAndSet(false, true)) {
            CaseFiles.importCase(jobs, "north");
            compute();
        }
    }

    private void compute() throws Exception {
        var run = jobs.run("compute-indicators", Map.of("from", "2021-Q1", "to", "2022-Q2"))
                .orElseThrow()
                .get();
        assertThat(run.failures()).isEmpty();
        assertThat(run.result()).isEqualTo(JobOutcome.Result.DONE);
        assertThat(run.summary()).contains("6, 2021-Q1 – 2022-Q2");
    }

    @Test
    void everyQuarterHasTheExpectedRowsAndNoOthers() throws IOException {
        assertThat(rowsOfTheNorm("period like '____-Q_'"))
                .containsExactlyInAnyOrderElementsOf(expected("expected.csv", "quarter"))
                .hasSize(2015);
    }

    @Test
    void yearsAndRollingQuartersHaveTheExpectedRowsAndNoOthers() throws IOException {
        assertThat(rowsOfTheNorm("period not like '____-Q_'"))
                .containsExactlyInAnyOrderElementsOf(expected("expected-periods.csv", "period"))
                .hasSize(1514);
    }

    /** The case has no plan that was established here, so of the added indicators one alone has something to count. */
    @Test
    void ofTheAddedIndicatorsOnlyTheOneOnImportedPlansHasRows() throws IOException {
        assertThat(rows("true"))
                .extracting(NorthCaseTest::indicator)
                .filteredOn(code -> !OF_THE_NORM.contains(code))
                .containsOnly("plan_followed_up_twice");
    }

    @Test
    void sharesAndLimitsAreTheExpectedOnes() {
        for (var row : CaseFiles.rows("/cases/north/expected.csv")) {
            var quarter = Period.quarter(Quarter.of(row.getField("quarter")));
            var share = counted(quarter).stream()
                    .filter(counts -> counts.node().equals(row.getField("node"))
                            && counts.gender().name().equals(row.getField("gender")))
                    .map(counts -> counts.counts().get(row.getField("indicator")))
                    .findFirst()
                    .orElseThrow();
            var interval = share.interval().toOptional().orElseThrow();
            assertThat(share.rounded(6).toOptional()).as(row::toString).hasValue(new BigDecimal(row.getField("share")));
            assertThat(interval.lower())
                    .as(row::toString)
                    .isCloseTo(Double.parseDouble(row.getField("ci_low")), within(1e-6));
            assertThat(interval.upper())
                    .as(row::toString)
                    .isCloseTo(Double.parseDouble(row.getField("ci_high")), within(1e-6));
        }
    }

    @Test
    void computingAgainGivesTheSame() throws Exception {
        var before = rows("true");
        compute();
        assertThat(rows("true")).isEqualTo(before);
    }

    private List<NodeCounts> counted(Period period) {
        return read.computeIfAbsent(period, asked -> {
            var counts = new ArrayList<NodeCounts>();
            WholeOrganisation.run(() -> counts.addAll(values.of(asked)));
            return counts;
        });
    }

    private Set<String> rows(String condition) throws IOException {
        return new ValueView(properties, database).where(condition);
    }

    private Set<String> rowsOfTheNorm(String condition) throws IOException {
        return rows(condition).stream()
                .filter(row -> OF_THE_NORM.contains(indicator(row)))
                .collect(Collectors.toSet());
    }

    private static String indicator(String row) {
        return row.substring(0, row.indexOf(','));
    }

    private static Set<String> expected(String file, String period) {
        return CaseFiles.rows("/cases/north/" + file).stream()
                .map(row -> String.join(
                        ",",
                        row.getField("indicator"),
                        row.getField("node"),
                        row.getField(period),
                        row.getField("gender"),
                        row.getField("numerator"),
                        row.getField("denominator")))
                .collect(Collectors.toSet());
    }
}
