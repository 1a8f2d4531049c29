package se.lyhord.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.plan.HoldingAFollowUp.Outcome;
import se.lyhord.plan.HoldingAFollowUp.Reason;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** The clock stands at 15 August 2022; the plan of home A was established on 10 January. */
@IntegrationTest
class HoldingAFollowUpTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 8, 15);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    HoldingAFollowUp holding;

    @Autowired
    PlansOfAHome plans;

    @Autowired
    Plans stored;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Clock clock;

    TwoHomes homes;
    PlanId plan;
    ActingAs contactPerson;

    @BeforeEach
    void aPlanAtEachHome() {
        SettableClock.set(TODAY);
        homes = TwoHomes.empty(jdbc, transaction);
        homes.aStay("A", "P1", "2022-01-01", null);
        plan = homes.aPlan("A", "P1", "2022-01-10");
        homes.aStay("B", "P2", "2022-01-01", null);
        homes.aPlan("B", "P2", "2022-01-10");
        contactPerson = ActingAs.a(Role.CONTACT_PERSON, "A");
    }

    @AfterEach
    void signOut() {
        contactPerson.close();
    }

    @Test
    void aFollowUpHeldTodayMakesThePlanGoodAtOnce() {
        assertThat(plans.of("A").getFirst().state()).isEqualTo(PlanState.OVERDUE);
        var followUp = aFollowUp(TODAY);
        assertThat(holding.register(followUp)).isEqualTo(new Outcome.Registered(followUp.id()));
        assertThat(plans.of("A").getFirst().state()).isEqualTo(PlanState.ON_TIME);
        assertThat(plans.of("A").getFirst().dueOn()).isEqualTo("2023-02-15");
    }

    @Test
    void sentTwiceItIsRegisteredOnce() {
        var followUp = aFollowUp(TODAY);
        assertThat(holding.register(followUp)).isEqualTo(holding.register(followUp));
        assertThat(homes.followUps()).isEqualTo(1);
    }

    @Test
    void aMeetingOfTomorrowIsRefused() {
        assertThat(holding.register(aFollowUp(TODAY.plusDays(1)))).isEqualTo(refused(Reason.IN_THE_FUTURE));
        assertThat(homes.followUps()).isZero();
    }

    @Test
    void aMeetingBeforeThePlanIsRefusedAndOneOnItsDayIsNot() {
        assertThat(holding.register(aFollowUp(LocalDate.of(2022, 1, 9)))).isEqualTo(refused(Reason.BEFORE_THE_PLAN));
        assertThat(holding.register(aFollowUp(LocalDate.of(2022, 1, 10)))).isInstanceOf(Outcome.Registered.class);
    }

    @Test
    void aPlanOfAnotherHomeAndOneThatIsNoneAreRefusedAlike() {
        for (var other : new String[] {"P2", "no such plan"}) {
            var followUp = new FollowUp(FollowUpId.draw(), new PlanId(other), TODAY, false);
            assertThat(holding.register(followUp)).as(other).isEqualTo(refused(Reason.UNKNOWN_PLAN));
        }
        assertThat(homes.followUps()).isZero();
    }

    /** The service refuses by itself, even where the database would show every home. */
    @Test
    void theServiceRefusesAnotherHomeWithoutTheDatabasesHelp() {
        var ofHomeA = new HoldingAFollowUp(stored, "A"::equals, signedIn, clock);
        var ofHomeB = new HoldingAFollowUp(stored, "B"::equals, signedIn, clock);
        var followUp = aFollowUp(TODAY);
        WholeOrganisation.run(() -> {
            assertThat(ofHomeB.register(followUp)).isEqualTo(refused(Reason.UNKNOWN_PLAN));
            assertThat(ofHomeA.register(followUp)).isInstanceOf(Outcome.Registered.class);
            assertThat(ofHomeB.takeBack(followUp.id())).isFalse();
            assertThat(ofHomeA.takeBack(followUp.id())).isTrue();
        });
    }

    @Test
    void whoOnlyReadsRegistersNothing() {
        try (var _ = ActingAs.a(Role.DIVISION_MANAGER, "ORG")) {
            assertThatThrownBy(() -> holding.register(aFollowUp(TODAY))).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aFreshRegistrationCanBeTakenBackOnce() {
        var followUp = aFollowUp(TODAY);
        holding.register(followUp);
        assertThat(holding.takeBack(followUp.id())).isTrue();
        assertThat(homes.followUps()).isZero();
        assertThat(holding.takeBack(followUp.id())).isFalse();
    }

    @Test
    void nobodyElseTakesItBackAndNobodyADayLater() {
        var followUp = aFollowUp(TODAY);
        holding.register(followUp);
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            assertThat(holding.takeBack(followUp.id())).isFalse();
        }
        SettableClock.set(TODAY.plusDays(1));
        try (var _ = ActingAs.a(Role.CONTACT_PERSON, "A")) {
            assertThat(holding.takeBack(followUp.id())).isFalse();
        }
        assertThat(homes.followUps()).isEqualTo(1);
    }

    private FollowUp aFollowUp(LocalDate heldOn) {
        return new FollowUp(FollowUpId.draw(), plan, heldOn, true);
    }

    private static Outcome refused(Reason reason) {
        return new Outcome.Refused(reason);
    }
}
