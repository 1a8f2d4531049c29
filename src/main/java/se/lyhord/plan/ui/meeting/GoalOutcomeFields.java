package se.lyhord.plan.ui.meeting;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Optional;
import se.lyhord.plan.document.Goal;
import se.lyhord.plan.meeting.Attainment;
import se.lyhord.plan.meeting.GoalOutcome;

/** Asks how far a goal was reached, in a step and in words. */
class GoalOutcomeFields extends Div {

    private final transient Goal goal;
    private final RadioButtonGroup<Attainment> step = new RadioButtonGroup<>();
    private final Answer words;

    GoalOutcomeFields(Goal goal, Optional<GoalOutcome> before) {
        this.goal = goal;
        addClassNames("plan-goal", "meeting-goal");
        add(new H3(getTranslation("plan.page.goal", goal.id(), goal.text())));
        if (goal.hasMeasure()) {
            var measure = new Paragraph(getTranslation("plan.meeting.measure", goal.measure(), goal.target()));
            measure.addClassName("quiet");
            add(measure);
        }
        step.setLabel(getTranslation("plan.meeting.step"));
        step.setId("meeting-step-" + goal.id());
        step.setItems(Attainment.values());
        step.setItemLabelGenerator(one -> getTranslation("plan.meeting.step." + one));
        step.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        before.flatMap(GoalOutcome::attainment).ifPresent(step::setValue);
        step.addValueChangeListener(_ -> this.words().setInvalid(false));
        words = new Answer(
                "meeting-words-" + goal.id(),
                getTranslation("plan.meeting.words"),
                getTranslation("plan.meeting.words.help"),
                before.map(GoalOutcome::words).orElse(""));
        words.setRequiredIndicatorVisible(false);
        add(step, words);
    }

    private Answer words() {
        return words;
    }

    /** The outcome; marks what is missing. */
    Optional<GoalOutcome> read() {
        var text = words.getValue().strip();
        if (step.isEmpty() && text.isEmpty()) {
            words.refuse(getTranslation("plan.meeting.outcome.missing"));
            return Optional.empty();
        }
        return Optional.of(new GoalOutcome(goal.id(), goal.text(), step.getOptionalValue(), text));
    }
}
