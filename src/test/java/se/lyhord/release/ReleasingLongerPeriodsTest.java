package se.lyhord.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.batch.Jobs;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.indicator.CaseFiles;
import se.lyhord.indicator.Period;
import se.lyhord.organisation.Quarter;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** Years and rolling periods of cases/north. All expected numbers are those of its expected-periods.csv. */
@IntegrationTest
class ReleasingLongerPeriodsTest {

    private static final AtomicBoolean COMPUTED = new AtomicBoolean();

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Jobs jobs;

    @Autowired
    ReleasedFigures figures;

    @Autowired
    ReleasingAQuarter releasing;

    @Autowired
    ReleasingLongerPeriods releasingPeriods;

    @BeforeEach
    void theCaseIsComputedOnce() throws Exception {
        if (COMPUTED.compareAndSet(false, true)) {
            CaseFiles.importCase(jobs, "north");
            jobs.run("compute-indicators", Map.of("from", "2021-Q1", "to", "2022-Q2"))
                    .orElseThrow()
                    .get();
        }
    }

    @Test
    void figuresOfPlansAreShownForEachYearAndRollingPeriod() {
        assertThat(rows("indicator like 'plan\\_%' and " + LONGER))
                .isNotEmpty()
                .containsAll(expected(row -> row.startsWith("plan_")));
    }

    @Test
    void figuresOfAnswersAreShownForYearsAloneAndAreThoseComputed() {
        var shown = rows(OF_ANSWERS + " and status = 'released' and " + LONGER);
        assertThat(shown)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.split(",")[2]).isEqualTo("2021"));
        assertThat(expected(_ -> true)).containsAll(shown);
        assertThat(rows(OF_ANSWERS + " and status = 'withheld' and " + LONGER)).isNotEmpty();
    }

    @Test
    void aHomeTooSmallForItsQuartersIsToldOfByTheYear() {
        assertThat(rows(OF_ANSWERS + """
                         and period = '2021' and gender = 'T' and status = 'released' and node like 'U%'
                         and exists (select from release.figure q where q.indicator = figure.indicator
                             and q.node = figure.node and q.gender = 'T' and q.period like '2021-Q_' and q.status = 'withheld')""")).isNotEmpty();
    }

    @Test
    void yearsAndRollingPeriodsAreReadByTheirLastQuarter() {
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            assertThat(figures.fourQuarters("plan_client_participated", "ORG", "T")
                            .keySet())
                    .extracting(Quarter::toString)
                    .containsExactly("2021-Q4", "2022-Q1", "2022-Q2");
            assertThat(figures.fourQuarters("dimension_safety", "ORG", "T").keySet())
                    .extracting(Quarter::toString)
                    .containsExactly("2021-Q4");
            assertThat(figures.quarters("dimension_safety", "ORG", "T")).hasSize(6);
        }
    }

    @Test
    void aQuarterReleasedAnewTakesTheLongerPeriodsAwayUntilTheyAreDecidedAnew() {
        var before = rows(LONGER);
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ -> releasing.release(Quarter.of("2021-Q1"))));
        assertThat(rows(LONGER)).noneMatch(row -> row.contains(",2021,")).anyMatch(row -> row.contains(",2022-Q1/4,"));
        WholeOrganisation.run(() -> transaction.executeWithoutResult(
                _ -> Stream.of("2021", "2021-Q4/4").map(Period::of).forEach(releasingPeriods::release)));
        assertThat(rows(LONGER)).isEqualTo(before);
    }

    @Test
    void theNodesAboveAHomeAreReadByItsPeopleOnlyWhereItsOwnQuarterIsWithheld() {
        var withheld = rows("indicator = 'dimension_safety' and gender = 'T' and status = 'withheld' and node like 'U%'"
                        + " and period like '2021-Q_'")
                .getFirst()
                .split(",");
        var quarter = Quarter.of(withheld[2]);
        try (var _ = ActingAs.a(Role.HOME_MANAGER, withheld[1])) {
            var above = figures.above("dimension_safety", withheld[1], quarter);
            assertThat(above)
                    .isNotEmpty()
                    .last()
                    .satisfies(pooled -> assertThat(pooled.node()).isEqualTo("ORG"));
            assertThat(above.getFirst().node()).startsWith("R");
            assertThat(figures.above("plan_followed_up", withheld[1], quarter)).isEmpty();
        }
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "U0001".equals(withheld[1]) ? "U0002" : "U0001")) {
            assertThat(figures.above("dimension_safety", withheld[1], quarter)).isEmpty();
        }
    }

    @Test
    void onlyTheCalendarYearIsAPeriodThatAnswersAreToldIn() {
        assertThat(Stream.of("2021", "2021-Q4/4", "2022-Q1/4", "2021-Q1")
                        .map(Period::of)
                        .filter(ReleasingLongerPeriods::isOnTheGrid))
                .containsExactly(Period.year(2021));
    }

    private static final String LONGER = "period !~ '^\\d{4}-Q\\d$'";
    private static final String OF_ANSWERS = "(indicator like 'dimension\\_%' or indicator = 'felt_participation')";

    /** Rows {@code indicator,node,period,gender,numerator,denominator}. */
    private List<String> rows(String condition) {
        var rows = new ArrayList<String>();
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ -> rows.addAll(jdbc.queryForList(
                "select concat_ws(',', indicator, node, period, gender, numerator, denominator) as row"
                        + " from release.figure where " + condition + " order by 1",
                String.class))));
        return rows;
    }

    private static Set<String> expected(Predicate<String> wanted) {
        return CaseFiles.rows("/cases/north/expected-periods.csv").stream()
                .map(row -> String.join(
                        ",",
                        List.of("indicator", "node", "period", "gender", "numerator", "denominator").stream()
                                .map(row::getField)
                                .toList()))
                .filter(wanted)
                .collect(Collectors.toSet());
    }
}
