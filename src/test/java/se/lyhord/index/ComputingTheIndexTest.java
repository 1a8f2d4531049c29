package se.lyhord.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.batch.JobOutcome;
import se.lyhord.batch.Jobs;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.index.NodeIndex.Missing;
import se.lyhord.index.NodeIndex.Reason;
import se.lyhord.indicator.CaseFiles;
import se.lyhord.organisation.Quarter;
import se.lyhord.statistics.Share;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** The index of the case north. Counts are those of its expected.csv and expected-periods.csv; points are by hand. */
@IntegrationTest
class ComputingTheIndexTest {

    private static final AtomicBoolean COMPUTED = new AtomicBoolean();
    private static final Quarter A_QUARTER = Quarter.of("2022-Q1");
    private static final String LATER = IndexFiles.OF_TWO_PARTS
            .replace("version: 2", "version: 3")
            .replace("2021-Q2", "2022-Q1")
            .replace("plan_established_in_time", "plan_followed_up")
            .replace("four_quarters", "quarter");

    @Autowired
    Jobs jobs;

    @Autowired
    BeanFactory application;

    @Autowired
    IndexValues values;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void theCaseIsComputedOnce() throws Exception {
        if (COMPUTED.compareAndSet(false, true)) {
            CaseFiles.importCase(jobs, "north");
            var run = jobs.run("compute-indicators", Map.of("from", "2021-Q1", "to", "2022-Q2"))
                    .orElseThrow()
                    .get();
            assertThat(run.result()).as(run.toString()).isEqualTo(JobOutcome.Result.DONE);
            compute(A_QUARTER, IndexFiles.OF_TWO_PARTS);
        }
    }

    @Test
    void theJobComputesTheShippedIndexAndNamesThePartThatIsMissing() {
        assertThat(of(A_QUARTER, 1))
                .hasSize(18)
                .allSatisfy(node -> assertThat(node.outcome()).isInstanceOf(Missing.class));
        // the case has no deviations; the parts before are there at the top
        assertThat(node("ORG", A_QUARTER, 1).outcome())
                .extracting(outcome -> ((Missing) outcome).part())
                .isEqualTo("serious");
    }

    @Test
    void aDivisionHasItsIndexFromTheCountsOfItsHomes() {
        var division = node("DIV1", A_QUARTER, 2);
        assertThat(division.counts()).containsExactly(new Share(59, 97), new Share(41, 82));
        var value = division.value().orElseThrow();
        // 0.4 × 60.82 + 0.6 × (0.5 − 0.1) / 0.8 × 100 = 24.33 + 30
        assertThat(value.index()).isEqualTo(new BigDecimal("54.3"));
        assertThat(value.contributions()).containsExactly(new BigDecimal("24.3"), new BigDecimal("30.0"));
        assertThat(value.without()).containsExactly(new BigDecimal("50.0"), new BigDecimal("60.8"));
        assertThat(value.rank()).isEmpty();
    }

    @Test
    void aHomeIsRankedAmongThoseUnderTheSameRegion() {
        // U0007: 0.4 × 18/23 + 0.6 × (14/22 − 0.1) / 0.8 = 0.716; U0004: 0.4 × 18/22 + 0.6 × (1/9 − 0.1) / 0.8 = 0.336;
        // U0010: 0.4 × 2/3 + 0.6 × (1/2 − 0.1) / 0.8 = 0.567
        assertThat(node("U0007", A_QUARTER, 2).value().orElseThrow().index()).isEqualTo(new BigDecimal("71.5"));
        assertThat(List.of("U0007", "U0010", "U0004").stream()
                        .map(home -> node(home, A_QUARTER, 2)
                                .value()
                                .orElseThrow()
                                .rank()
                                .orElseThrow()))
                .allSatisfy(rank -> assertThat(rank.homes()).isEqualTo(3))
                .extracting(CompositeRank::place)
                .containsExactly(1, 2, 3);
    }

    @Test
    void thePeriodOfAPartThatWasNotComputedIsTheReason() {
        compute(Quarter.of("2021-Q3"), IndexFiles.OF_TWO_PARTS);
        assertThat(node("ORG", Quarter.of("2021-Q3"), 2).outcome())
                .isEqualTo(new Missing("in_time", Reason.NOT_COMPUTED));
    }

    @Test
    void aHomeWhereNothingWasCountedIsNamedAsSuch() {
        compute(A_QUARTER, IndexFiles.OF_TWO_PARTS, LATER);
        assertThat(node("U0003", A_QUARTER, 3)).satisfies(home -> {
            assertThat(home.counts()).containsExactly(new Share(2, 3), new Share(0, 0));
            assertThat(home.outcome()).isEqualTo(new Missing("in_time", Reason.NO_DATA));
        });
    }

    @Test
    void computingAgainGivesTheSameRows() {
        var before = rows("version = 2");
        compute(A_QUARTER, IndexFiles.OF_TWO_PARTS);
        assertThat(rows("version = 2")).isNotEmpty().isEqualTo(before);
    }

    @Test
    void aNewVersionLeavesTheValuesOfTheOneBefore() {
        compute(Quarter.of("2021-Q4"), IndexFiles.OF_TWO_PARTS);
        var before = rows("version = 2");
        compute(A_QUARTER, IndexFiles.OF_TWO_PARTS, LATER);
        compute(Quarter.of("2021-Q4"), IndexFiles.OF_TWO_PARTS, LATER);
        assertThat(rows("version = 2")).isEqualTo(before);
        // 0.4 × 60.82 + 0.6 × (22/81 − 0.1) / 0.8 × 100 = 24.33 + 12.87
        assertThat(node("DIV1", A_QUARTER, 3).value().orElseThrow().index()).isEqualTo(new BigDecimal("37.2"));
        assertThat(of(Quarter.of("2021-Q4"), 3)).isEmpty();
    }

    @Test
    void aVersionThatWasComputedWithCannotBeChanged() {
        var changed =
                IndexFiles.OF_TWO_PARTS.replace("weight: 0.4", "weight: 0.5").replace("weight: 0.6", "weight: 0.5");
        assertThat(IndexFiles.computing(application, changed).leftOut())
                .singleElement()
                .asString()
                .contains("quality-index.yaml:1:", "raise the version");
        assertThat(IndexFiles.indexes(application, changed)
                        .known()
                        .version(2)
                        .orElseThrow()
                        .text())
                .isEqualTo(IndexFiles.OF_TWO_PARTS);
    }

    @Test
    void aQuarterThatIsNotComputedHasNoIndex() {
        compute(Quarter.of("2023-Q4"), IndexFiles.OF_TWO_PARTS);
        assertThat(of(Quarter.of("2023-Q4"), 2)).isEmpty();
        compute(Quarter.of("2020-Q4"), IndexFiles.OF_TWO_PARTS);
        assertThat(rows("period = '2020-Q4'")).isEmpty();
    }

    @Test
    void quartersThatLookBackAreComputedToo() {
        assertThat(IndexFiles.computing(application).after(List.of(Quarter.of("2021-Q3"), Quarter.of("2021-Q4"))))
                .extracting(Quarter::toString)
                .containsExactly("2021-Q3", "2021-Q4", "2022-Q1", "2022-Q2", "2022-Q3");
    }

    @Test
    void noPersonReadsTheRawValues() {
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "DIV1")) {
            assertThat(values.of(A_QUARTER, 2)).isEmpty();
        }
        assertThat(of(A_QUARTER, 2)).hasSize(18);
    }

    private void compute(Quarter quarter, String... texts) {
        WholeOrganisation.run(() -> transaction.executeWithoutResult(
                _ -> IndexFiles.computing(application, texts).compute(quarter)));
    }

    private NodeIndex node(String code, Quarter quarter, int version) {
        return of(quarter, version).stream()
                .filter(node -> node.node().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<NodeIndex> of(Quarter quarter, int version) {
        return WholeOrganisation.call(() -> values.of(quarter, version));
    }

    private List<String> rows(String condition) {
        return WholeOrganisation.call(() -> transaction.execute(_ -> jdbc.queryForList(
                "select v::text from index.node_value v where " + condition + " order by 1", String.class)));
    }
}
