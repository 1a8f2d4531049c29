package se.lyhord.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.OutsideScope;
import se.lyhord.access.People;
import se.lyhord.access.Role;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.TwoHomes;
import se.lyhord.plan.document.APlan;
import se.lyhord.plan.task.CheckingOnesOwnPlans.Outcome;
import se.lyhord.plan.task.CheckingOnesOwnPlans.Reason;
import se.lyhord.plan.task.Finding.Verdict;
import se.lyhord.plan.writing.DrawingUpAPlan;
import se.lyhord.plan.writing.Versions;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/**
 * Days: 28 to establish, 6 months between follow-ups, 14 to send and to update (operation-profiles.yaml, hvb), counted by
 * hand. P1 began on 1 August 2022 and has no plan; P2 has another system's plan of 15 January; P4's is written here.
 */
@IntegrationTest
class CheckingOnesOwnPlansTest {

    private static final PlacementId P4 = new PlacementId("P4");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    @Autowired
    HomeDatabase database;

    @Autowired
    CheckingOnesOwnPlans checking;

    @Autowired
    DrawingUpAPlan drawing;

    Staff staff;

    @BeforeEach
    void staysAtBothHomes() {
        SettableClock.set(LocalDate.of(2022, 8, 15));
        Versions.forget(database);
        var homes = TwoHomes.empty(jdbc, transaction);
        staff = Staff.ofBoth(homes, people);
        homes.aStay("A", "P1", "2022-08-01", null);
        homes.aStay("A", "P2", "2022-01-01", null);
        homes.aPlan("A", "P2", "2022-01-15");
        homes.aStay("A", "P0", "2022-01-01", "2022-08-14");
        homes.aStay("B", "P3", "2022-08-01", null);
        homes.aStay("A", "P4", "2022-07-01", null);
        staff.answers("A", "P4", "kim", null);
        ActingAs.a(Role.HOME_MANAGER, "A");
    }

    @AfterEach
    void nothingIsLeft() {
        Versions.forget(database);
        TwoHomes.empty(jdbc, transaction);
    }

    @Test
    void theOngoingPlansOfTheHomeAreCheckedPointByPoint() {
        drawing.keep(P4, 0, APlan.withOneGoal());
        drawing.establish(P4, 1);
        var list = checking.today("A");
        assertThat(list.plans()).extracting(CheckedPlan::clientRef).containsExactly("A-P2", "A-P4", "A-P1");
        assertThat(verdicts(list.plans().getFirst()))
                .as("followed up by 15 July at the latest; what else another system knows is not known here")
                .containsExactly(Verdict.FINE, Verdict.UNKNOWN, Verdict.LATE, Verdict.UNKNOWN, Verdict.NOTHING);
        assertThat(list.plans().getFirst().findings().get(2).day()).isEqualTo("2022-07-15");
        assertThat(verdicts(list.plans().get(1)))
                .as("due 29 July, established 15 August with a goal and little more, to be sent by 29 August")
                .containsExactly(Verdict.DONE_LATE, Verdict.LACKING, Verdict.FINE, Verdict.TO_COME, Verdict.NOTHING);
        assertThat(list.plans().get(1).contact()).isEqualTo("Kim");
        assertThat(verdicts(list.plans().getLast()))
                .containsExactly(Verdict.TO_COME, Verdict.NOTHING, Verdict.NOTHING, Verdict.NOTHING, Verdict.NOTHING);
        assertThat(list.wanting()).isEqualTo(2);
    }

    @Test
    void theLastDayIsInTimeAndTheNextIsLate() {
        staff.anOrder("A", "P1", OrderKind.AIDS, "2022-08-15");
        SettableClock.set(LocalDate.of(2022, 8, 29));
        assertThat(verdicts("A-P1")).startsWith(Verdict.TO_COME).endsWith(Verdict.TO_COME);
        SettableClock.set(LocalDate.of(2022, 8, 30));
        assertThat(verdicts("A-P1")).startsWith(Verdict.LATE).endsWith(Verdict.LATE);
    }

    @Test
    void aVersionIsLateFromTheDayAfterItShouldHaveBeenSent() {
        drawing.keep(P4, 0, APlan.whole());
        drawing.establish(P4, 1);
        SettableClock.set(LocalDate.of(2022, 8, 29));
        assertThat(verdicts("A-P4").get(3)).isEqualTo(Verdict.TO_COME);
        SettableClock.set(LocalDate.of(2022, 8, 30));
        assertThat(verdicts("A-P4").get(3)).isEqualTo(Verdict.LATE);
        staff.isSent("A", "P4", "2022-08-30");
        assertThat(verdicts("A-P4").get(3)).isEqualTo(Verdict.DONE_LATE);
        SettableClock.set(LocalDate.of(2023, 8, 31));
        assertThat(verdicts("A-P4").get(3)).as("twelve months later").isEqualTo(Verdict.LATE);
    }

    @Test
    void whatWasSignedOffIsKeptAsItWasShown() {
        var shown = checking.today("A");
        assertThat(checking.signOff(shown, " ")).isEqualTo(refused(Reason.NOTE_MISSING));
        assertThat(checking.signOff(shown, "Följ upp 19121212-1212")).isEqualTo(refused(Reason.IDENTITY_NUMBER));
        assertThat(checking.signOff(shown, "Kim följer upp A-P2 på fredag.")).isInstanceOf(Outcome.SignedOff.class);
        SettableClock.set(LocalDate.of(2022, 9, 30));
        drawing.keep(P4, 0, APlan.whole());
        drawing.establish(P4, 1);
        assertThat(checking.signOff(shown, "Igen")).isEqualTo(refused(Reason.CHANGED));
        assertThat(checking.earlier("A")).singleElement().satisfies(check -> {
            assertThat(check.list()).isEqualTo(shown);
            assertThat(check.checkedBy()).isEqualTo("Test Person");
            assertThat(check.checkedAt()).isEqualTo("2022-08-15T10:00:00Z");
            assertThat(check.note()).isEqualTo("Kim följer upp A-P2 på fredag.");
        });
        for (var role : List.of("app", "job")) {
            assertThat(jdbc.sql("select has_table_privilege(?, 'plan.self_check', 'update, delete')")
                            .param(role)
                            .query(Boolean.class)
                            .single())
                    .as(role)
                    .isFalse();
        }
    }

    @Test
    void anotherHomeIsRefusedAndSoIsAContactPerson() {
        assertThatThrownBy(() -> checking.today("B")).isInstanceOf(OutsideScope.class);
        assertThatThrownBy(() -> checking.earlier("B")).isInstanceOf(OutsideScope.class);
        try (var _ = ActingAs.a(Role.CONTACT_PERSON, "A")) {
            assertThatThrownBy(() -> checking.today("A")).isInstanceOf(AccessDeniedException.class);
        }
    }

    private List<Verdict> verdicts(String client) {
        return verdicts(checking.today("A").plans().stream()
                .filter(plan -> plan.clientRef().equals(client))
                .findFirst()
                .orElseThrow());
    }

    private static List<Verdict> verdicts(CheckedPlan plan) {
        return plan.findings().stream().map(Finding::verdict).toList();
    }

    private static Outcome refused(Reason reason) {
        return new Outcome.Refused(reason);
    }
}
