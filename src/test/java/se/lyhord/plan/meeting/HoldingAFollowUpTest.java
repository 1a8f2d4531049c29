package se.lyhord.plan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import se.lyhord.access.Role;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.PlanState;
import se.lyhord.plan.document.APlan;
import se.lyhord.plan.meeting.HoldingAFollowUp.Next;
import se.lyhord.plan.meeting.HoldingAFollowUp.Outcome;
import se.lyhord.plan.meeting.HoldingAFollowUp.Reason;
import se.lyhord.plan.writing.PlanStage;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.SettableClock;

/** What was said at a meeting, and what follows from it. */
class HoldingAFollowUpTest extends AFollowedPlan {

    @Test
    void aFollowUpHeldTodayMakesThePlanGoodAtOnceAndIsToldAsItWasWritten() {
        assertThat(state()).isEqualTo(PlanState.OVERDUE);
        var meeting = AMeeting.thatKeeps(TODAY);
        assertThat(holding.register(P1, 1, meeting)).isEqualTo(SAVED);
        assertThat(state()).isEqualTo(PlanState.ON_TIME);
        assertThat(plans.of("A").getFirst().dueOn()).isEqualTo("2023-02-15");
        var held = holding.of(P1).getFirst();
        assertThat(held.told().orElseThrow().meeting()).isEqualTo(meeting);
        assertThat(held.told().orElseThrow().version()).isEqualTo(1);
        assertThat(held.told().orElseThrow().by()).isEqualTo("Test Person");
    }

    @Test
    void sentTwiceItIsRegisteredOnce() {
        var meeting = AMeeting.thatKeeps(TODAY);
        assertThat(holding.register(P1, 1, meeting)).isEqualTo(holding.register(P1, 1, meeting));
        assertThat(homes.followUps()).isEqualTo(1);
    }

    @Test
    void aDecisionToReviseOpensTheNextVersionInTheSameStep() {
        var revises = AMeeting.that(TODAY, new Decision.Revise("Ny skola", TODAY.plusMonths(2)));
        assertThat(holding.register(P1, 1, revises)).isEqualTo(TO_WRITE);
        var revising = (PlanStage.Revising) drawing.find(P1).orElseThrow();
        var revision = revising.draft().revision().orElseThrow();
        assertThat(revision.reason()).isEqualTo("Ny skola");
        assertThat(revision.agreedWith()).isEqualTo("den unga och kontaktperson");
        assertThat(revising.draft().content()).isEqualTo(APlan.whole());
        assertThat(holding.register(P1, 1, AMeeting.that(TODAY, new Decision.Revise("En till", TODAY.plusMonths(2)))))
                .as("while it is being written")
                .isEqualTo(new Outcome.Saved(Next.IN_WRITING));
    }

    @Test
    void sentAgainAfterTheRevisionWasThrownAwayItBeginsNoOther() {
        var revises = AMeeting.that(TODAY, new Decision.Revise("Ny skola", TODAY.plusMonths(2)));
        holding.register(P1, 1, revises);
        drawing.abandonRevision(P1, 2);
        assertThat(holding.register(P1, 1, revises)).isEqualTo(SAVED);
        assertThat(drawing.find(P1).orElseThrow()).isInstanceOf(PlanStage.Established.class);
    }

    @Test
    void aVersionThatCameMeanwhileAndADayAfterTheStayAreRefused() {
        assertThat(holding.register(P1, 2, AMeeting.thatKeeps(TODAY))).isEqualTo(refused(Reason.PLAN_CHANGED));
        homes.ends("P1", "2022-08-14");
        assertThat(holding.register(P1, 1, AMeeting.thatKeeps(TODAY))).isEqualTo(refused(Reason.AFTER_THE_STAY));
        assertThat(holding.register(P1, 1, AMeeting.thatKeeps(TODAY.minusDays(1))))
                .isEqualTo(SAVED);
    }

    @Test
    void aClosedPlanKeepsItsDeadlinesAndCanBeTakenUpAgain() {
        assertThat(holding.register(P1, 1, AMeeting.that(TODAY, new Decision.Close())))
                .isEqualTo(SAVED);
        assertThat(drawing.find(P1).orElseThrow())
                .isInstanceOfSatisfying(
                        PlanStage.Closed.class,
                        closed -> assertThat(closed.closedOn()).isEqualTo(TODAY));
        assertThat(plans.of("A").getFirst().dueOn()).isEqualTo("2023-02-15");
        holding.register(P1, 1, AMeeting.thatKeeps(TODAY.minusDays(3)));
        assertThat(drawing.find(P1).orElseThrow())
                .as("an earlier meeting that is entered later changes nothing")
                .isInstanceOf(PlanStage.Closed.class);
        SettableClock.set(TODAY.plusDays(1));
        assertThat(holding.register(
                        P1,
                        1,
                        AMeeting.that(TODAY.plusDays(1), new Decision.Revise("Nytt beslut", TODAY.plusMonths(2)))))
                .isEqualTo(TO_WRITE);
        drawing.establish(P1, 2);
        assertThat(drawing.find(P1).orElseThrow()).isInstanceOf(PlanStage.Established.class);
    }

    @Test
    void aMeetingOfTomorrowIsRefused() {
        assertThat(holding.register(P1, 1, AMeeting.thatKeeps(TODAY.plusDays(1))))
                .isEqualTo(refused(Reason.IN_THE_FUTURE));
        assertThat(homes.followUps()).isZero();
    }

    @Test
    void aMeetingBeforeThePlanIsRefusedAndOneOnItsDayIsNot() {
        var established = LocalDate.of(2022, 1, 10);
        assertThat(holding.register(P1, 1, AMeeting.thatKeeps(established.minusDays(1))))
                .isEqualTo(refused(Reason.BEFORE_THE_PLAN));
        assertThat(holding.register(P1, 1, AMeeting.thatKeeps(established))).isEqualTo(SAVED);
    }

    @Test
    void theNextMeetingIsAfterThisOne() {
        assertThat(holding.register(P1, 1, AMeeting.that(TODAY, new Decision.Keep(TODAY))))
                .isEqualTo(refused(Reason.NEXT_NOT_LATER));
        assertThat(holding.register(P1, 1, AMeeting.that(TODAY, new Decision.Keep(TODAY.plusDays(1)))))
                .isEqualTo(SAVED);
    }

    @Test
    void aPlanOfAnotherHomeAndOneThatIsNoneAreRefusedAlike() {
        for (var other : new String[] {"P2", "no such stay"}) {
            assertThat(holding.register(new PlacementId(other), 1, AMeeting.thatKeeps(TODAY)))
                    .as(other)
                    .isEqualTo(refused(Reason.UNKNOWN_PLAN));
        }
        assertThat(homes.followUps()).isZero();
    }

    /** The service refuses by itself, even where the database would show every home. */
    @Test
    void theServiceRefusesAnotherHomeWithoutTheDatabasesHelp() {
        var ofHomeA = new HoldingAFollowUp(stored, drawing, "A"::equals, signedIn, clock);
        var ofHomeB = new HoldingAFollowUp(stored, drawing, "B"::equals, signedIn, clock);
        var meeting = AMeeting.thatKeeps(TODAY);
        WholeOrganisation.run(() -> {
            assertThat(ofHomeB.register(P1, 1, meeting)).isEqualTo(refused(Reason.UNKNOWN_PLAN));
            assertThat(ofHomeA.register(P1, 1, meeting)).isEqualTo(SAVED);
            assertThat(ofHomeB.of(P1)).isEmpty();
            assertThat(ofHomeB.strike(P1, meeting.id(), "fel")).isEqualTo(refused(Reason.UNKNOWN_PLAN));
        });
    }

    @Test
    void whoOnlyReadsRegistersNothing() {
        try (var _ = ActingAs.a(Role.DIVISION_MANAGER, "ORG")) {
            assertThatThrownBy(() -> holding.register(P1, 1, AMeeting.thatKeeps(TODAY)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    /** Skatteverket's published test number. */
    @Test
    void aPersonalIdentityNumberIsRefusedInEveryText() {
        var number = "19121212-1212";
        var good = AMeeting.thatKeeps(TODAY);
        var outcome = new GoalOutcome("M1", "Skolan", Optional.empty(), number);
        var bad = List.of(
                new Meeting(good.id(), TODAY, number, good.view(), good.outcomes(), good.decision()),
                new Meeting(good.id(), TODAY, good.participants(), number, good.outcomes(), good.decision()),
                new Meeting(good.id(), TODAY, good.participants(), good.view(), List.of(outcome), good.decision()),
                AMeeting.that(TODAY, new Decision.Revise(number, TODAY.plusDays(1))));
        for (var meeting : bad) {
            assertThat(holding.register(P1, 1, meeting)).isEqualTo(refused(Reason.IDENTITY_NUMBER));
        }
        holding.register(P1, 1, good);
        assertThat(holding.strike(P1, good.id(), number)).isEqualTo(refused(Reason.IDENTITY_NUMBER));
    }
}
