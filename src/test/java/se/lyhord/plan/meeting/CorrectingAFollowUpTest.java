package se.lyhord.plan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.lyhord.access.Role;
import se.lyhord.plan.FollowUpId;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.PlanState;
import se.lyhord.plan.meeting.HoldingAFollowUp.Reason;
import se.lyhord.plan.writing.PlanStage;
import se.lyhord.testing.ActingAs;

/** A wrong entry stays to be seen, with the reason, and counts no more. */
class CorrectingAFollowUpTest extends AFollowedPlan {

    @Test
    void writingAnewWhatDecidedToReviseBeginsNothingAndIsOfTheVersionThatWasFollowedUp() {
        var wrong = AMeeting.that(TODAY, new Decision.Revise("Ny skola", TODAY.plusMonths(2)));
        holding.register(P1, 1, wrong);
        drawing.establish(P1, 2);
        var right = AMeeting.that(TODAY, new Decision.Revise("Ny skola i höst", TODAY.plusMonths(2)));
        assertThat(holding.replace(P1, wrong.id(), right, "Stavfel.")).isEqualTo(SAVED);
        assertThat(drawing.find(P1).orElseThrow()).isInstanceOf(PlanStage.Established.class);
        assertThat(holding.of(P1))
                .filteredOn(HeldMeeting::counts)
                .extracting(held -> held.told().orElseThrow().version())
                .containsExactly(1);
    }

    @Test
    void aFollowUpThatWasNeverHeldIsStruckStaysToBeSeenAndCountsNoMore() {
        var meeting = AMeeting.thatKeeps(TODAY);
        holding.register(P1, 1, meeting);
        assertThat(holding.strike(P1, meeting.id(), "Mötet ställdes in.")).isEqualTo(SAVED);
        assertThat(state()).isEqualTo(PlanState.OVERDUE);
        var held = holding.of(P1).getFirst();
        assertThat(held.told().orElseThrow().meeting()).isEqualTo(meeting);
        assertThat(held.correction().orElseThrow().reason()).isEqualTo("Mötet ställdes in.");
        assertThat(held.correction().orElseThrow().isReplaced()).isFalse();
        assertThat(holding.strike(P1, meeting.id(), "En gång till."))
                .as("the first correction stays")
                .isEqualTo(refused(Reason.NOT_TO_CORRECT));
    }

    @Test
    void aFollowUpIsWrittenAnewAndBothAreSeen() {
        var wrong = AMeeting.thatKeeps(TODAY);
        holding.register(P1, 1, wrong);
        var right = AMeeting.thatKeeps(LocalDate.of(2022, 7, 1));
        assertThat(holding.replace(P1, wrong.id(), right, "Fel dag.")).isEqualTo(SAVED);
        assertThat(plans.of("A").getFirst().dueOn()).isEqualTo("2023-01-01");
        assertThat(holding.of(P1)).extracting(HeldMeeting::counts).containsExactly(false, true);
        assertThat(holding.of(P1).getFirst().correction().orElseThrow().isReplaced())
                .isTrue();
        assertThat(holding.replace(P1, wrong.id(), AMeeting.thatKeeps(TODAY), "Igen."))
                .isEqualTo(refused(Reason.NOT_TO_CORRECT));
        assertThat(homes.followUps()).as("a refused correction adds nothing").isEqualTo(2);
    }

    @Test
    void aCorrectionSaysWhyAndAnotherSystemsFollowUpIsNotCorrectedHere() {
        var meeting = AMeeting.thatKeeps(TODAY);
        holding.register(P1, 1, meeting);
        assertThat(holding.strike(P1, meeting.id(), " ")).isEqualTo(refused(Reason.NO_REASON));
        assertThat(holding.strike(P1, FollowUpId.draw(), "fel")).isEqualTo(refused(Reason.NOT_TO_CORRECT));
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "B")) {
            homes.aFollowUp("B", new se.lyhord.plan.PlanId("P2"), LocalDate.of(2022, 5, 1));
            assertThat(holding.of(new PlacementId("P2")).getFirst().isOurs()).isFalse();
        }
    }

    @Test
    void noRoleMayChangeWhatWasSaidOrCorrected() {
        for (var table : new String[] {"plan.meeting", "plan.correction"}) {
            for (var right : new String[] {"update", "delete"}) {
                assertThat(jdbc.sql("select has_table_privilege('app', :table, :right)")
                                .param("table", table)
                                .param("right", right)
                                .query(Boolean.class)
                                .single())
                        .as(table + " " + right)
                        .isFalse();
            }
        }
    }
}
