package se.lyhord.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import se.lyhord.plan.task.AssigningAContact.Outcome;
import se.lyhord.plan.task.AssigningAContact.Reason;
import se.lyhord.plan.writing.Versions;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** Home A has the ongoing stay P1 and the ended P2, home B has P3; today is 15 August 2022. */
@IntegrationTest
class AssigningAContactTest {

    private static final PlacementId P1 = new PlacementId("P1");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    @Autowired
    HomeDatabase database;

    @Autowired
    AssigningAContact assigning;

    Staff staff;

    @BeforeEach
    void staysAtBothHomes() {
        SettableClock.set(LocalDate.of(2022, 8, 15));
        Versions.forget(database);
        var homes = TwoHomes.empty(jdbc, transaction);
        staff = Staff.ofBoth(homes, people);
        homes.aStay("A", "P1", "2022-08-01", null);
        homes.aStay("A", "P2", "2022-01-01", "2022-08-14");
        homes.aStay("B", "P3", "2022-08-01", null);
        ActingAs.a(Role.HOME_MANAGER, "A");
    }

    @AfterEach
    void nothingIsLeft() {
        Versions.forget(database);
        TwoHomes.empty(jdbc, transaction);
    }

    @Test
    void aManagerPutsSomebodyInChargeAndSomebodyElseLater() {
        assertThat(plan().answering().isNobody()).isTrue();
        assertThat(assign("kim", "sam")).isEqualTo(new Outcome.Assigned());
        assertThat(plan().answering().contact()).contains(new Colleague("kim", "Kim"));
        assertThat(plan().answering().deputy()).contains(new Colleague("sam", "Sam"));
        assertThat(assign("sam", null)).isEqualTo(new Outcome.Assigned());
        assertThat(plan().answering().contact()).contains(new Colleague("sam", "Sam"));
        assertThat(plan().answering().deputy()).isEmpty();
        assertThat(assigning.assign(P1, Optional.empty(), Optional.empty())).isEqualTo(new Outcome.Assigned());
        assertThat(plan().answering().isNobody()).isTrue();
    }

    @Test
    void theOngoingStaysOfTheOwnHomeAreListedAlone() {
        assertThat(assigning.plans()).extracting(PlanInCharge::clientRef).containsExactly("A-P1");
        SettableClock.set(LocalDate.of(2022, 8, 14));
        assertThat(assigning.plans())
                .as("a stay is ongoing on its last day")
                .extracting(PlanInCharge::clientRef)
                .containsExactly("A-P1", "A-P2");
    }

    @Test
    void thoseToChooseAmongWorkAtTheHomeOrAboveIt() {
        staff.leaves("sam");
        assertThat(assigning.staff("A")).extracting(Colleague::displayName).containsExactly("Fia", "Kim", "Mo");
        assertThatThrownBy(() -> assigning.staff("B")).isInstanceOf(OutsideScope.class);
    }

    @Test
    void whatMakesNoSenseIsRefusedWithTheReason() {
        assertThat(assign("kim", "kim")).isEqualTo(refused(Reason.SAME_PERSON));
        assertThat(assigning.assign(P1, Optional.empty(), Optional.of("kim"))).isEqualTo(refused(Reason.DEPUTY_ALONE));
        assertThat(assign("bo", null)).as("works at home B").isEqualTo(refused(Reason.NOT_STAFF));
        assertThat(assign("kim", "dilan")).as("reads reports").isEqualTo(refused(Reason.NOT_STAFF));
        assertThat(assign("nobody", null)).isEqualTo(refused(Reason.NOT_STAFF));
        staff.leaves("sam");
        assertThat(assign("sam", null)).as("account is closed").isEqualTo(refused(Reason.NOT_STAFF));
        for (var stay : List.of("P2", "P3", "nothing")) {
            assertThat(assigning.assign(new PlacementId(stay), Optional.of("kim"), Optional.empty()))
                    .as(stay)
                    .isEqualTo(refused(Reason.UNKNOWN_STAY));
        }
        assertThat(plan().answering().isNobody()).isTrue();
    }

    @Test
    void aContactPersonTakesAPlanThatNobodyHasAndNoOther() {
        staff.isThere("test-contact_person", "Test Person", Role.CONTACT_PERSON, "A");
        try (var _ = ActingAs.a(Role.CONTACT_PERSON, "A")) {
            assertThatThrownBy(() -> assigning.assign(P1, Optional.of("kim"), Optional.empty()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(assigning.take(new PlacementId("P3"))).isEqualTo(refused(Reason.UNKNOWN_STAY));
            assertThat(assigning.take(P1)).isEqualTo(new Outcome.Assigned());
            assertThat(plan().answering().contact()).map(Colleague::username).contains("test-contact_person");
            assertThat(assigning.take(P1)).isEqualTo(refused(Reason.ALREADY_ANSWERED));
        }
    }

    @Test
    void aPlanWhoseContactPersonHasLeftIsNobodysAndSaysWhoseItWas() {
        assign("kim", "sam");
        staff.leaves("kim");
        assertThat(plan().answering().isNobody()).isTrue();
        assertThat(plan().formerContact()).contains("Kim");
        staff.isThere("test-contact_person", "Test Person", Role.CONTACT_PERSON, "A");
        try (var _ = ActingAs.a(Role.CONTACT_PERSON, "A")) {
            assertThat(assigning.take(P1)).isEqualTo(new Outcome.Assigned());
        }
        ActingAs.a(Role.HOME_MANAGER, "A");
        assertThat(plan().formerContact()).isEmpty();
        assertThat(plan().answering().deputy()).contains(new Colleague("sam", "Sam"));
    }

    private Outcome assign(String contact, @org.jspecify.annotations.Nullable String deputy) {
        return assigning.assign(P1, Optional.of(contact), Optional.ofNullable(deputy));
    }

    private static Outcome refused(Reason reason) {
        return new Outcome.Refused(reason);
    }

    private PlanInCharge plan() {
        return assigning.plans().getFirst();
    }
}
