package se.lyhord.release;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

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
import se.lyhord.index.CompositeRank;
import se.lyhord.index.IndexFiles;
import se.lyhord.index.IndexValues;
import se.lyhord.index.NodeIndex;
import se.lyhord.indicator.CaseFiles;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** What of the index is shown, of the case north: safety is of answers, plans are the homes' own records. */
@IntegrationTest
class ReleasingTheIndexTest {

    private static final AtomicBoolean COMPUTED = new AtomicBoolean();
    private static final Quarter A_QUARTER = Quarter.of("2022-Q1");
    private static final List<String> HOMES_OF_REGION_2 = List.of("U0001", "U0002", "U0005", "U0008", "U0011");

    @Autowired
    Jobs jobs;

    @Autowired
    BeanFactory application;

    @Autowired
    IndexValues values;

    @Autowired
    ReleasedIndexes released;

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
        }
        inOneTransaction(
                () -> IndexFiles.computing(application, IndexFiles.OF_TWO_PARTS).compute(A_QUARTER));
        release();
    }

    @Test
    void anIndexIsShownJustWhereEachOfItsPartsIs() {
        var shown = nodes("status = 'released'");
        assertThat(shown).contains("ORG", "DIV1", "DIV2", "REG01", "U0005", "U0008");
        var bothParts = strings("""
                select f.node from release.figure f join release.figure o on o.node = f.node
                where f.indicator = 'dimension_safety' and f.period = '2022-Q1' and f.gender = 'T' and f.status = 'released'
                  and o.indicator = 'plan_established_in_time' and o.period = '2022-Q1/4' and o.gender = 'T'
                order by 1""");
        assertThat(shown).isEqualTo(bothParts);
    }

    @Test
    void anIndexWithAPartOfFewIsWithheldWithAllThatGoesWithIt() {
        // expected.csv: 3 young people of U0010 answered on safety
        assertThat(at("U0010")).isInstanceOf(ReleasedIndex.Withheld.class);
        assertThat(strings("""
                select node from release.quality_index where status <> 'released'
                  and num_nonnulls(value, low, high, geometric, contributions, without, numerators, denominators, place,
                                   best, worst, homes) > 0""")).isEmpty();
        assertThat(nodes("status = 'withheld'")).contains("U0010");
    }

    @Test
    void theFiguresShownAreThoseOfTheParts() {
        assertThat(at("DIV1")).isInstanceOfSatisfying(ReleasedIndex.Shown.class, shown -> {
            assertThat(shown.figures()).extracting(Object::toString).containsExactly("59 of 97", "41 of 82");
            assertThat(shown.index()).isEqualTo("54.3");
            assertThat(shown.version()).isEqualTo(2);
            assertThat(shown.contributions()).extracting(Object::toString).containsExactly("24.3", "30.0");
            assertThat(shown.range().low()).isLessThan(shown.index());
            assertThat(shown.rank()).isEmpty();
        });
    }

    @Test
    void homesAreRankedAmongThoseAloneWhoseIndexIsShown() {
        assertThat(raw("U0007").value().orElseThrow().rank().map(CompositeRank::homes))
                .hasValue(3);
        assertThat(HOMES_OF_REGION_2.stream()
                        .map(this::at)
                        .filter(ReleasedIndex.Shown.class::isInstance)
                        .map(one -> ((ReleasedIndex.Shown) one).rank().map(CompositeRank::homes)))
                .hasSize(2)
                .allSatisfy(homes -> assertThat(homes).hasValue(2));
    }

    @Test
    void aPartThatIsMissingIsNamedUnlessAnotherIsWithheld() {
        // four quarters up to 2021-Q3 were not computed; expected.csv has 3 answers on safety at U0002
        var earlier = Quarter.of("2021-Q3");
        inOneTransaction(
                () -> IndexFiles.computing(application, IndexFiles.OF_TWO_PARTS).compute(earlier));
        release(earlier);
        assertThat(at("ORG", earlier))
                .isEqualTo(new ReleasedIndex.Missing(2, "in_time", NodeIndex.Reason.NOT_COMPUTED));
        assertThat(at("U0002", earlier)).isInstanceOf(ReleasedIndex.Withheld.class);
    }

    @Test
    void anIndexOfOtherCountsThanThoseShownIsWithheld() {
        inOneTransaction(() -> jdbc.update("""
                update release.figure set numerator = numerator - 1
                where indicator = 'dimension_safety' and period = '2022-Q1' and node = 'DIV2' and gender = 'T'"""));
        release();
        assertThat(at("DIV2")).isInstanceOf(ReleasedIndex.Withheld.class);
        inOneTransaction(() -> jdbc.update("""
                update release.figure set numerator = numerator + 1
                where indicator = 'dimension_safety' and period = '2022-Q1' and node = 'DIV2' and gender = 'T'"""));
        release();
        assertThat(at("DIV2")).isInstanceOf(ReleasedIndex.Shown.class);
    }

    @Test
    void aPersonReadsTheIndexOfTheOwnNodesAlone() {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "U0005")) {
            assertThat(released.quarters("U0005").get(A_QUARTER)).isInstanceOf(ReleasedIndex.Shown.class);
            assertThat(released.quarters("U0008")).isEmpty();
            assertThat(released.at(A_QUARTER, HOMES_OF_REGION_2)).containsOnlyKeys("U0005");
        }
    }

    private void release() {
        release(A_QUARTER);
    }

    private void release(Quarter quarter) {
        var releasing = new ReleasingTheIndex(
                IndexFiles.indexes(application, IndexFiles.OF_TWO_PARTS),
                values,
                application.getBean(Decisions.class),
                application.getBean(OrganisationTree.class),
                application.getBean(IndexDecisions.class));
        inOneTransaction(() -> releasing.release(quarter));
    }

    private ReleasedIndex at(String node) {
        return at(node, A_QUARTER);
    }

    private ReleasedIndex at(String node, Quarter quarter) {
        return requireNonNull(WholeOrganisation.call(() -> released.at(quarter, List.of(node)))
                .get(node));
    }

    private NodeIndex raw(String node) {
        return WholeOrganisation.call(() -> values.of(A_QUARTER, 2)).stream()
                .filter(one -> one.node().equals(node))
                .findFirst()
                .orElseThrow();
    }

    private List<String> nodes(String condition) {
        return strings(
                "select node from release.quality_index where period = '2022-Q1' and " + condition + " order by 1");
    }

    private List<String> strings(String sql) {
        return WholeOrganisation.call(() -> transaction.execute(_ -> jdbc.queryForList(sql, String.class)));
    }

    private void inOneTransaction(Runnable work) {
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ -> work.run()));
    }
}
