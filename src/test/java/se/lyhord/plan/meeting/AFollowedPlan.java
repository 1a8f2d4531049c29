package se.lyhord.plan.meeting;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.PlanState;
import se.lyhord.plan.PlansOfAHome;
import se.lyhord.plan.TwoHomes;
import se.lyhord.plan.document.APlan;
import se.lyhord.plan.meeting.HoldingAFollowUp.Next;
import se.lyhord.plan.meeting.HoldingAFollowUp.Outcome;
import se.lyhord.plan.meeting.HoldingAFollowUp.Reason;
import se.lyhord.plan.writing.DrawingUpAPlan;
import se.lyhord.plan.writing.Versions;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** The clock stands at 15 August 2022; a plan at home A was established here on 10 January, another of B elsewhere. */
@IntegrationTest
abstract class AFollowedPlan {

    static final LocalDate TODAY = LocalDate.of(2022, 8, 15);
    static final PlacementId P1 = new PlacementId("P1");
    static final Outcome SAVED = new Outcome.Saved(Next.NOTHING);
    static final Outcome TO_WRITE = new Outcome.Saved(Next.WRITE);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    HoldingAFollowUp holding;

    @Autowired
    DrawingUpAPlan drawing;

    @Autowired
    PlansOfAHome plans;

    @Autowired
    Meetings stored;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Clock clock;

    @Autowired
    HomeDatabase database;

    TwoHomes homes;

    @BeforeEach
    void aPlanAtEachHome() {
        Versions.forget(database);
        homes = TwoHomes.empty(jdbc, transaction);
        homes.aStay("A", "P1", "2022-01-01", null);
        homes.aStay("B", "P2", "2022-01-01", null);
        homes.aPlan("B", "P2", "2022-01-10");
        ActingAs.a(Role.CONTACT_PERSON, "A");
        SettableClock.set(LocalDate.of(2022, 1, 10));
        drawing.keep(P1, 0, APlan.whole());
        drawing.establish(P1, 1);
        SettableClock.set(TODAY);
    }

    @AfterEach
    void nothingIsLeft() {
        Versions.forget(database);
        homes = TwoHomes.empty(jdbc, transaction);
    }

    PlanState state() {
        return plans.of("A").getFirst().state();
    }

    static Outcome refused(Reason reason) {
        return new Outcome.Refused(reason);
    }
}
