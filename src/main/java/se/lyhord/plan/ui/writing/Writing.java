package se.lyhord.plan.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import se.lyhord.disclosure.IdentityNumber;

/** Fields that give what is typed a moment after it is typed, and refuse personal identity numbers. */
final class Writing {

    /** So long after the last key, in milliseconds. */
    private static final int PAUSE = 700;

    /** The longest text of a field. */
    private static final int LONGEST = 8000;

    private Writing() {}

    /** Is told whether a field, by its id, says something that is refused. */
    interface Marks {
        void mark(String id, boolean isRefused);
    }

    static TextField line(String id, String label, String value, Consumer<String> typed, Marks marks) {
        var field = new TextField(label);
        field.setMaxLength(300);
        return made(field, id, value, typed, marks);
    }

    static TextArea text(String id, String label, String value, Consumer<String> typed, Marks marks) {
        var field = new TextArea(label);
        field.setMaxLength(LONGEST);
        return made(field, id, value, typed, marks);
    }

    private static <T extends TextFieldBase<T, String> & HasSize & HasValidation> T made(
            T field, String id, String value, Consumer<String> typed, Marks marks) {
        field.setId(id);
        field.setWidthFull();
        field.setValue(value);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(change -> {
            var hasNumber = IdentityNumber.isIn(change.getValue());
            field.setErrorMessage(hasNumber ? ((Component) field).getTranslation("plan.write.identity-number") : "");
            field.setInvalid(hasNumber);
            marks.mark(id, hasNumber);
            if (!hasNumber) {
                WritingScript.reached((Component) field, change.getValue());
                typed.accept(change.getValue().strip());
            }
        });
        field.addDetachListener(_ -> marks.mark(id, false));
        return field;
    }
}
