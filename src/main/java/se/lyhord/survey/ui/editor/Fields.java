package se.lyhord.survey.ui.editor;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** The few kinds of fields that a draft is typed into; each tells what was typed soon after, not only when it is left. */
final class Fields {

    private static final int PAUSE_MILLIS = 400;

    private Fields() {}

    static TextField line(String label, String value, Consumer<String> typed) {
        var field = new TextField(label);
        field.setValue(value);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        return listening(field, typed);
    }

    static TextArea lines(String label, String value, Consumer<String> typed) {
        var field = new TextArea(label);
        field.setValue(value);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        return listening(field, typed);
    }

    /** One of these, none, or what is typed. */
    static ComboBox<String> oneOf(String label, List<String> names, String value, Consumer<String> chosen) {
        var field = new ComboBox<String>(label);
        field.setItems(names);
        field.setAllowCustomValue(true);
        field.setClearButtonVisible(true);
        field.setValue(value.isEmpty() ? null : value);
        field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail()));
        field.addValueChangeListener(change -> chosen.accept(change.getValue() == null ? "" : change.getValue()));
        return field;
    }

    private static <F extends HasValue<?, String>> F listening(F field, Consumer<String> typed) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.accept(change.getValue());
            }
        });
        return field;
    }
}
