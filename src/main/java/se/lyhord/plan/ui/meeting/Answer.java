package se.lyhord.plan.ui.meeting;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;

/** A text that must be written; says so where it is not. */
class Answer extends TextArea {

    private static final int LONGEST = 8000;

    Answer(String id, String label, String help, String value) {
        super(label);
        setId(id);
        setHelperText(help);
        setValue(value);
        setMaxLength(LONGEST);
        setWidthFull();
        setManualValidation(true);
        setRequiredIndicatorVisible(true);
        addValueChangeListener(_ -> setInvalid(false));
    }

    /** What is written; marks the field where nothing is. */
    Optional<String> read() {
        var text = getValue().strip();
        if (text.isEmpty()) {
            refuse(getTranslation("plan.meeting.missing"));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    void refuse(String reason) {
        setErrorMessage(reason);
        setInvalid(true);
    }
}
