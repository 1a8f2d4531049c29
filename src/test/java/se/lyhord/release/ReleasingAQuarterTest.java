package se.lyhord.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.batch.JobOutcome;
import se.lyhord.batch.Jobs;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.indicator.CaseFiles;
import se.lyhord.organisation.Quarter;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** What is released of cases/north. All expected numbers are those of its expected.csv. */
@IntegrationTest
class ReleasingAQuarterTest {

    private static final AtomicBoolean COMPUTED = new AtomicBoolean();
    private static final String QUARTERS = "period like '____-Q_'";
    private static final String OF_THE_CASE =
            "indicator in ('plan_established_in_time', 'plan_followed_up', 'plan_client_participated')";
    private static final Quarter A_QUARTER = Quarter.of("2022-Q1");

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Jobs jobs;

    @Autowired
    ReleasedFigures figures;

    @Autowired
    BeanFactory application;

    @Autowired
    @Qualifier("migrations")
    DataSource migrations;

    @BeforeEach
    void theCaseIsComputedOnce() throws Exception {
        if (COMPUTED.compareAndSet(false, true)) {
            CaseFiles.importCase(jobs, "north");
            var run = jobs.run("compute-indicators", Map.of("from", "2021-Q1", "to", "2022-Q2"))
                    .orElseThrow()
                    .get();
            assertThat(run.result()).as(run.toString()).isEqualTo(JobOutcome.Result.DONE);
        }
    }

    @Test
    void figuresOfPlansAreShownAsTheyWereComputed() {
        assertThat(rows(OF_THE_CASE + " and " + QUARTERS))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(expected(row -> row.startsWith("plan_")));
    }

    @Test
    void noSurveyFigureOfFewerThanFiveIsShownAndTheOthersAreThoseComputed() {
        var released = rows(ofASurvey("released") + " and " + QUARTERS);
        assertThat(released)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(denominator(row)).as(row).isGreaterThanOrEqualTo(5));
        assertThat(expected(ReleasingAQuarterTest::isOfASurvey)).containsAll(released);
        var small = expected(row -> isOfASurvey(row) && denominator(row) < 5);
        assertThat(small).as("the case has such groups").isNotEmpty();
    }

    @Test
    void whatIsWithheldHasNoNumbers() {
        assertThat(rows(ofASurvey("withheld"))).isNotEmpty();
        assertThat(rows("status = 'withheld' and (numerator is not null or denominator is not null)"))
                .isEmpty();
    }

    @Test
    void theShareOfTheInvitedWhoAnsweredIsNotReleased() {
        assertThat(expected(row -> row.startsWith("survey_response_rate"))).isNotEmpty();
        assertThat(rows("indicator = 'survey_response_rate'")).isEmpty();
    }

    @Test
    void aReleaseThatTheAuditStopsLeavesTheEarlierOne() {
        var before = rows("true");
        // as if nothing had been released: of what was, the ledger keeps what is shown
        JdbcClient.create(migrations)
                .sql("truncate release.quarter_ledger, release.year_ledger")
                .update();
        var unprotected = AnUnprotectedRelease.in(application);
        assertThatThrownBy(() -> WholeOrganisation.run(() -> unprotected.release(A_QUARTER)))
                .isInstanceOf(SmallGroupDerivable.class);
        assertThat(rows("true")).isEqualTo(before);
    }

    @Test
    void aPersonOfAHomeReadsTheFiguresOfThatHomeAlone() {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "U0001")) {
            assertThat(figures.quarters("plan_followed_up", "U0001", "T")).containsKey(A_QUARTER);
            assertThat(figures.quarters("plan_followed_up", "U0004", "T")).isEmpty();
            assertThat(figures.quarters("plan_followed_up", "ORG", "T")).isEmpty();
        }
        assertThat(rows("indicator = 'plan_followed_up' and node in ('U0004', 'ORG')"))
                .isNotEmpty();
    }

    private static String ofASurvey(String status) {
        return "(indicator like 'dimension\\_%' or indicator = 'felt_participation') and status = '" + status + "'";
    }

    private static boolean isOfASurvey(String row) {
        return row.startsWith("dimension_") || row.startsWith("felt_participation");
    }

    private static long denominator(String row) {
        return Long.parseLong(row.substring(row.lastIndexOf(',') + 1));
    }

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
        return CaseFiles.rows("/cases/north/expected.csv").stream()
                .map(row -> String.join(
                        ",",
                        List.of("indicator", "node", "quarter", "gender", "numerator", "denominator").stream()
                                .map(row::getField)
                                .toList()))
                .filter(wanted)
                .collect(Collectors.toSet());
    }
}
