package se.lyhord.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.OutsideScope;
import se.lyhord.access.Role;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** Expected days: limits and date arithmetic of indicators.md, counted by hand. */
@IntegrationTest
class PlansOfAHomeTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PlansOfAHome plans;

    TwoHomes homes;

    @BeforeEach
    void emptyHomes() {
        homes = TwoHomes.empty(jdbc, transaction);
    }

    @Test
    void aPlanIsDueOnItsLastDayAndOverdueTheDayAfter() {
        homes.aStay("A", "P1", "2022-01-01", null);
        homes.aPlan("A", "P1", "2022-01-15");
        assertThat(on("2022-06-14").state()).isEqualTo(PlanState.ON_TIME);
        assertThat(on("2022-06-15").state()).isEqualTo(PlanState.DUE_SOON);
        assertThat(on("2022-07-15").state()).isEqualTo(PlanState.DUE_SOON);
        assertThat(on("2022-07-15").daysLeft()).isZero();
        assertThat(on("2022-07-16").state()).isEqualTo(PlanState.OVERDUE);
        assertThat(on("2022-07-16").daysLeft()).isEqualTo(-1);
    }

    @Test
    void aFollowUpMovesTheDeadlineFromItsOwnDayOn() {
        homes.aStay("A", "P1", "2022-01-01", null);
        var plan = homes.aPlan("A", "P1", "2022-01-15");
        homes.aFollowUp("A", plan, LocalDate.parse("2022-07-20"));
        assertThat(on("2022-07-19").state()).isEqualTo(PlanState.OVERDUE);
        assertThat(on("2022-07-20").state()).isEqualTo(PlanState.ON_TIME);
        assertThat(on("2022-07-20").dueOn()).isEqualTo("2023-01-20");
    }

    @Test
    void sixMonthsFromTheLastOfAugustEndWithFebruary() {
        homes.aStay("A", "P1", "2021-08-20", null);
        homes.aPlan("A", "P1", "2021-08-31");
        assertThat(on("2022-02-28").dueOn()).isEqualTo("2022-02-28");
        assertThat(on("2022-02-28").state()).isEqualTo(PlanState.DUE_SOON);
        assertThat(on("2022-03-01").state()).isEqualTo(PlanState.OVERDUE);
    }

    @Test
    void aPlanIsToComeForTwentyEightDaysAndThenLate() {
        homes.aStay("A", "P1", "2022-06-01", null);
        assertThat(on("2022-06-29").state()).isEqualTo(PlanState.PLAN_TO_COME);
        assertThat(on("2022-06-29").dueOn()).isEqualTo("2022-06-29");
        assertThat(on("2022-06-30").state()).isEqualTo(PlanState.PLAN_LATE);
    }

    @Test
    void nothingIsDueOnceTheStayIsOver() {
        homes.aStay("A", "P1", "2022-06-01", "2022-08-15");
        assertThat(on("2022-08-15").state()).isEqualTo(PlanState.PLAN_LATE);
        assertThat(on("2022-08-16").state()).isEqualTo(PlanState.ENDED);
    }

    @Test
    void theMostUrgentStandsFirst() {
        homes.aStay("A", "P1", "2022-08-01", null);
        homes.aStay("A", "P2", "2022-01-01", null);
        homes.aPlan("A", "P2", "2022-01-10");
        homes.aStay("A", "P3", "2022-01-01", null);
        SettableClock.set(LocalDate.parse("2022-08-15"));
        try (var _ = ActingAs.a(Role.CONTACT_PERSON, "A")) {
            assertThat(plans.of("A"))
                    .extracting(PlanStanding::state)
                    .containsExactly(PlanState.PLAN_LATE, PlanState.OVERDUE, PlanState.PLAN_TO_COME);
        }
    }

    @Test
    void aManagerOfOneHomeSeesNothingOfAnotherAndIsRefused() {
        homes.aStay("B", "P1", "2022-01-01", null);
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            assertThat(plans.of("A")).isEmpty();
            assertThatThrownBy(() -> plans.of("B")).isInstanceOf(OutsideScope.class);
        }
    }

    @Test
    void aRoleWithoutBusinessHereIsRefused() {
        try (var _ = ActingAs.a(Role.ADMINISTRATOR, "ORG")) {
            assertThatThrownBy(() -> plans.of("A")).isInstanceOf(AccessDeniedException.class);
        }
    }

    /** A plan never followed up counts against the indicator from its last day, when the list says "today". */
    @Test
    void theListAndTheIndicatorAgreeOnEveryDay() {
        homes.aStay("A", "P1", "2021-08-20", null);
        homes.aPlan("A", "P1", "2021-08-31");
        homes.aStay("A", "P2", "2021-08-20", null);
        homes.aFollowUp("A", homes.aPlan("A", "P2", "2021-08-31"), LocalDate.parse("2021-08-31"));
        homes.aStay("A", "P3", "2021-08-20", "2022-05-01");
        homes.aFollowUp("A", homes.aPlan("A", "P3", "2021-09-01"), LocalDate.parse("2022-01-30"));
        LocalDate.parse("2021-08-31").datesUntil(LocalDate.parse("2022-09-30")).forEach(day -> {
            var missed = notCountedAsFollowedUp(day);
            assertThat(listed(day, PlanState.OVERDUE))
                    .as("on %s", day)
                    .isEqualTo(missed.stream()
                            .filter(client -> !dueToday(day).contains(client))
                            .toList());
        });
    }

    private List<String> notCountedAsFollowedUp(LocalDate day) {
        var clients = new AtomicReference<List<String>>();
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ -> clients.set(
                jdbc.sql("select client_ref from plan.standing_on(?) where not counts_as_followed_up order by 1")
                        .param(day)
                        .query(String.class)
                        .list())));
        return requireNonNull(clients.get());
    }

    private List<String> listed(LocalDate day, PlanState state) {
        return all(day).stream()
                .filter(standing -> standing.state() == state)
                .map(PlanStanding::clientRef)
                .sorted()
                .toList();
    }

    private List<String> dueToday(LocalDate day) {
        return all(day).stream()
                .filter(standing -> standing.daysLeft() == 0)
                .map(PlanStanding::clientRef)
                .toList();
    }

    private PlanStanding on(String day) {
        return all(LocalDate.parse(day)).getFirst();
    }

    private List<PlanStanding> all(LocalDate day) {
        SettableClock.set(day);
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            return plans.of("A");
        }
    }
}
