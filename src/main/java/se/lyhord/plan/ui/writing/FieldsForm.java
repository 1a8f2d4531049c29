package se.lyhord.plan.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import se.lyhord.plan.document.Place;
import se.lyhord.plan.form.FormField;
import se.lyhord.plan.form.FormField.Option;
import se.lyhord.plan.form.FormSection;
import se.lyhord.plan.ui.DayPicker;

/** The fields of a section of the form, those alone that are asked after what has been chosen. */
class FieldsForm extends Div {

    private final transient PlanDesk desk;
    private final transient Map<FormField, Component> fields = new LinkedHashMap<>();

    FieldsForm(FormSection section, PlanDesk desk) {
        this.desk = desk;
        addClassName("plan-fields");
        section.fields().forEach(field -> fields.put(field, component(field)));
        fields.forEach((field, component) -> {
            field.help().ifPresent(help -> ((HasHelper) component).setHelperText(help.in(getLocale())));
            add(component);
        });
        desk.onChange(this::showAsked);
        showAsked();
    }

    private void showAsked() {
        fields.forEach((field, component) ->
                component.setVisible(field.isAsked(desk.content().fields())));
    }

    private Component component(FormField field) {
        var id = PlaceId.of(new Place(field.id()));
        var label = field.label().in(getLocale());
        var value = desk.content().field(field.id());
        return switch (field.kind()) {
            case LINE -> Writing.line(id, label, value, text -> write(field, text), desk::mark);
            case TEXT -> Writing.text(id, label, value, text -> write(field, text), desk::mark);
            case DATE -> day(field, id, label, value);
            case CHOICE -> choice(field, id, label, value);
        };
    }

    private DayPicker day(FormField field, String id, String label, String value) {
        var picker = new DayPicker(label, FormField.day(value).orElse(null));
        picker.setRequiredIndicatorVisible(false);
        picker.setId(id);
        picker.addValueChangeListener(change ->
                write(field, change.getValue() == null ? "" : change.getValue().toString()));
        return picker;
    }

    private RadioButtonGroup<Option> choice(FormField field, String id, String label, String value) {
        var group = new RadioButtonGroup<Option>(label);
        group.setId(id);
        group.setItems(field.options());
        group.setItemLabelGenerator(option -> option.label().in(getLocale()));
        field.options().stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .ifPresent(group::setValue);
        group.addValueChangeListener(change -> write(field, change.getValue().value()));
        return group;
    }

    private void write(FormField field, String text) {
        desk.change(content -> content.with(field.id(), text));
    }
}
