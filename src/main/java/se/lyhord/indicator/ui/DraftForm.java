package se.lyhord.indicator.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.lyhord.indicator.editing.DraftField;
import se.lyhord.indicator.editing.Problem;
import se.lyhord.survey.template.Template;

/** The fields of a draft. What is wrong stands at its field, from the first moment on. */
class DraftForm extends Div {

    private static final int PAUSE_MILLIS = 400;

    private final Paragraph whole = new Paragraph();
    private final transient Desk desk;
    private final transient Runnable typed;
    private final transient List<Template> questionnaires;
    private final transient Map<DraftField, HasValidationProperties> fields = new EnumMap<>(DraftField.class);

    DraftForm(Desk desk, List<Template> questionnaires, Runnable typed) {
        this.desk = desk;
        this.questionnaires = List.copyOf(questionnaires);
        this.typed = typed;
        addClassName("indicator-form");
        whole.addClassName("indicator-wrong");
        add(whole);
        if (desk.draft().isNew()) {
            add(part("indicator.form.code", line(DraftField.CODE, "indicator.help.code")));
        }
        add(
                part(
                        "indicator.form.words",
                        two(line(DraftField.NAME_SV, ""), line(DraftField.NAME_EN, "")),
                        two(lines(DraftField.DEFINITION_SV), lines(DraftField.DEFINITION_EN)),
                        two(lines(DraftField.DENOMINATOR_SV), lines(DraftField.DENOMINATOR_EN)),
                        two(lines(DraftField.NUMERATOR_SV), lines(DraftField.NUMERATOR_EN)),
                        two(lines(DraftField.LIMITS_SV), lines(DraftField.LIMITS_EN))),
                part(
                        "indicator.form.rule",
                        two(template(), line(DraftField.EXPRESSION, "indicator.help.expression")),
                        two(line(DraftField.SOURCE_SV, ""), line(DraftField.SOURCE_EN, "")),
                        two(genders(), new Div())),
                part(
                        "indicator.form.values",
                        two(direction(), line(DraftField.TARGET, "indicator.help.target")),
                        two(validFrom(), new Div())),
                part("indicator.form.why", declaration(), lines(DraftField.NOTE)));
    }

    /** Puts what is wrong at its field, and takes away what is no longer wrong. */
    void show(List<Problem> problems) {
        var ofAll =
                problems.stream().filter(problem -> problem.field().isEmpty()).findFirst();
        whole.setText(ofAll.map(problem -> problem.sentence().in(getLocale())).orElse(""));
        whole.setVisible(ofAll.isPresent());
        fields.forEach((field, component) -> {
            var wrong = problems.stream()
                    .filter(problem -> problem.field().filter(field::equals).isPresent())
                    .findFirst();
            component.setErrorMessage(
                    wrong.map(problem -> problem.sentence().in(getLocale())).orElse(""));
            component.setInvalid(wrong.isPresent());
        });
    }

    /** Leads to the first field that is wrong. */
    void point() {
        fields.values().stream()
                .filter(HasValidationProperties::isInvalid)
                .findFirst()
                .ifPresent(field -> ((Component) field).getElement().executeJs("this.focus()"));
    }

    private Div part(String title, Component... content) {
        var part = new Div(new H2(getTranslation(title)));
        part.addClassNames("panel", "indicator-part");
        part.add(content);
        return part;
    }

    private static Div two(Component one, Component other) {
        var both = new Div(one, other);
        both.addClassName("indicator-two");
        return both;
    }

    private TextField line(DraftField field, String help) {
        var line = new TextField(label(field));
        line.setValueChangeMode(ValueChangeMode.LAZY);
        line.setValueChangeTimeout(PAUSE_MILLIS);
        line.setManualValidation(true);
        helped(line, help);
        return bound(field, line, desk.draft().get(field), Function.identity());
    }

    private TextArea lines(DraftField field) {
        var lines = new TextArea(label(field));
        lines.setValueChangeMode(ValueChangeMode.LAZY);
        lines.setValueChangeTimeout(PAUSE_MILLIS);
        lines.setManualValidation(true);
        lines.setMinHeight("6em");
        return bound(field, lines, desk.draft().get(field), Function.identity());
    }

    private Select<String> template() {
        var select = select(
                DraftField.TEMPLATE,
                questionnaires.stream().map(Template::id).toList(),
                id -> questionnaires.stream()
                        .filter(one -> one.id().equals(id))
                        .map(one -> one.title().in(getLocale().getLanguage()))
                        .findFirst()
                        .orElse(id));
        // Another questionnaire is another indicator: it is chosen for a copy.
        select.setReadOnly(!desk.draft().isNew());
        return select;
    }

    private Select<String> genders() {
        return select(
                DraftField.GENDERS,
                List.of("T, K, M", "T"),
                choice -> getTranslation(choice.equals("T") ? "indicator.genders.none" : "indicator.genders.all"));
    }

    private Select<String> direction() {
        return select(
                DraftField.DIRECTION,
                List.of("higher_is_better", "lower_is_better", "neutral"),
                choice -> getTranslation("indicator.direction." + choice));
    }

    private Select<String> select(DraftField field, List<String> choices, Function<String, String> words) {
        var select = new Select<String>();
        select.setLabel(label(field));
        select.setItems(choices);
        select.setItemLabelGenerator(choice -> choice == null ? "" : words.apply(choice));
        select.setManualValidation(true);
        var value = desk.draft().get(field);
        return bound(field, select, choices.contains(value) ? value : select.getEmptyValue(), Function.identity());
    }

    private DatePicker validFrom() {
        var day = new DatePicker(label(DraftField.VALID_FROM));
        day.setLocale(getLocale());
        day.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("indicator.today"))
                .setCancel(getTranslation("indicator.cancel")));
        day.setAutoOpen(false);
        day.setManualValidation(true);
        helped(day, desk.draft().isNew() ? "indicator.help.valid-from.new" : "indicator.help.valid-from");
        var value = desk.draft().get(DraftField.VALID_FROM);
        return bound(
                DraftField.VALID_FROM,
                day,
                value.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(value) : day.getEmptyValue(),
                chosen -> chosen == null ? "" : chosen.toString());
    }

    private RadioButtonGroup<String> declaration() {
        var choice = new RadioButtonGroup<String>(label(DraftField.BREAKS_SERIES));
        choice.setItems("false", "true");
        choice.setItemLabelGenerator(
                one -> getTranslation(one.equals("true") ? "indicator.breaks.yes" : "indicator.breaks.no"));
        choice.setManualValidation(true);
        choice.setVisible(!desk.draft().isNew());
        helped(choice, "indicator.help.breaks");
        var value = desk.draft().get(DraftField.BREAKS_SERIES);
        return bound(
                DraftField.BREAKS_SERIES,
                choice,
                value.isEmpty() ? choice.getEmptyValue() : value,
                Function.identity());
    }

    private <V, F extends Component & HasValue<ComponentValueChangeEvent<F, V>, V> & HasValidationProperties> F bound(
            DraftField field, F component, V value, Function<V, String> written) {
        component.setValue(value);
        component.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.type(field, change.getValue() == null ? "" : written.apply(change.getValue()));
                typed.run();
            }
        });
        fields.put(field, component);
        return component;
    }

    private void helped(HasHelper field, String help) {
        if (!help.isEmpty()) {
            field.setHelperText(getTranslation(help));
        }
    }

    private String label(DraftField field) {
        return field == DraftField.NOTE && desk.draft().isNew()
                ? getTranslation("indicator.field.note.new")
                : getTranslation("indicator.field." + field.key());
    }
}
