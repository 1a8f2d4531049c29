package se.lyhord.plan.ui.meeting;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.lyhord.plan.FollowUpId;
import se.lyhord.plan.document.Goal;
import se.lyhord.plan.meeting.HoldingAFollowUp.Reason;
import se.lyhord.plan.meeting.Meeting;
import se.lyhord.plan.ui.DayPicker;

/** Asks for all that a follow-up says: who met, what the young person thinks, each goal, and what was decided. */
class MeetingForm extends Div {

    private final DayPicker heldOn;
    private final Answer participants;
    private final Answer view;
    private final List<GoalOutcomeFields> outcomes;
    private final DecisionFields decision;

    MeetingForm(LocalDate today, List<Goal> goals, Optional<Meeting> before) {
        addClassName("plan-sections");
        heldOn = new DayPicker(
                getTranslation("plan.held-on"), before.map(Meeting::heldOn).orElse(today));
        heldOn.setId("meeting-held-on");
        participants = answer("participants", before.map(Meeting::participants).orElse(""));
        view = answer("view", before.map(Meeting::view).orElse(""));
        outcomes = goals.stream()
                .map(goal -> new GoalOutcomeFields(
                        goal,
                        before.stream()
                                .flatMap(meeting -> meeting.outcomes().stream())
                                .filter(outcome -> outcome.goal().equals(goal.id()))
                                .findFirst()))
                .toList();
        decision = new DecisionFields(before.map(Meeting::decision));
        add(section("plan.meeting.section.meeting", heldOn, participants, view));
        if (!outcomes.isEmpty()) {
            add(section("plan.meeting.section.goals", outcomes.toArray(GoalOutcomeFields[]::new)));
        }
        add(section("plan.meeting.section.decision", decision));
    }

    private Answer answer(String what, String value) {
        var key = "plan.meeting." + what;
        return new Answer("meeting-" + what, getTranslation(key), getTranslation(key + ".help"), value);
    }

    private Section section(String title, com.vaadin.flow.component.Component... fields) {
        var inside = new Div(fields);
        inside.addClassName("plan-fields");
        var section = new Section(new H2(getTranslation(title)), inside);
        section.addClassName("panel");
        return section;
    }

    /** The meeting; marks all that is missing. */
    Optional<Meeting> read(FollowUpId id) {
        if (heldOn.isEmpty()) {
            heldOn.refuse(getTranslation("plan.held-on.missing"));
        }
        var who = participants.read();
        var what = view.read();
        var told = outcomes.stream().map(GoalOutcomeFields::read).toList();
        var decided = decision.read();
        if (heldOn.isEmpty() || who.isEmpty() || what.isEmpty() || decided.isEmpty()) {
            return Optional.empty();
        }
        if (told.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new Meeting(
                id,
                Objects.requireNonNull(heldOn.getValue()),
                who.get(),
                what.get(),
                told.stream().map(Optional::orElseThrow).toList(),
                decided.get()));
    }

    /** Shows a refusal at the field it is about. */
    void refuse(Reason reason, String text) {
        switch (reason) {
            case IN_THE_FUTURE, BEFORE_THE_PLAN, AFTER_THE_STAY -> heldOn.refuse(text);
            case NEXT_NOT_LATER -> decision.refuseNext(text);
            default -> {
                // It is about no single field; the page says it.
            }
        }
    }
}
