package se.lyhord.plan.ui.meeting;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lyhord.plan.meeting.Decision;
import se.lyhord.plan.ui.DayPicker;

/** Asks what the meeting decided, and what follows from that. */
class DecisionFields extends Div {

    private static final List<String> CHOICES = List.of("keep", "revise", "close");

    private final RadioButtonGroup<String> choice = new RadioButtonGroup<>();
    private final Answer reason;
    private final DayPicker next;

    DecisionFields(Optional<Decision> before) {
        addClassName("plan-fields");
        choice.setId("meeting-decision");
        choice.setLabel(getTranslation("plan.meeting.decision"));
        choice.setItems(CHOICES);
        choice.setItemLabelGenerator(key -> getTranslation("plan.meeting.decision." + key));
        choice.setManualValidation(true);
        choice.setRequiredIndicatorVisible(true);
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        reason = new Answer(
                "meeting-reason",
                getTranslation("plan.meeting.reason"),
                getTranslation("plan.meeting.reason.help"),
                before.map(DecisionFields::reason).orElse(""));
        next = new DayPicker(
                getTranslation("plan.meeting.next"),
                before.flatMap(Decision::next).orElse(null));
        next.setId("meeting-next");
        choice.addValueChangeListener(_ -> showWhatFollows());
        choice.setValue(before.map(Decision::key).orElse(null));
        add(choice, reason, next);
        showWhatFollows();
    }

    private static String reason(Decision decision) {
        return decision instanceof Decision.Revise revise ? revise.reason() : "";
    }

    private void showWhatFollows() {
        choice.setInvalid(false);
        reason.setVisible("revise".equals(choice.getValue()));
        next.setVisible(!choice.isEmpty() && !"close".equals(choice.getValue()));
    }

    /** The decision; marks what is missing. */
    Optional<Decision> read() {
        if (choice.isEmpty()) {
            choice.setErrorMessage(getTranslation("plan.meeting.decision.missing"));
            choice.setInvalid(true);
        }
        return switch (choice.getValue()) {
            case "close" -> Optional.of(new Decision.Close());
            case "keep" -> nextOn().map(Decision.Keep::new);
            case "revise" -> {
                var why = reason.read();
                yield nextOn().flatMap(day -> why.map(text -> new Decision.Revise(text, day)));
            }
            case null, default -> Optional.empty();
        };
    }

    private Optional<LocalDate> nextOn() {
        if (next.isEmpty()) {
            next.refuse(getTranslation("plan.meeting.next.missing"));
        }
        return next.getOptionalValue();
    }

    void refuseNext(String why) {
        next.refuse(why);
    }
}
