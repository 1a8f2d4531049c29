package se.lyhord.survey.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import se.lyhord.survey.template.DraftChoice;
import se.lyhord.survey.template.DraftText;

/** The steps of the scale, or the options of a question: words in both languages, a picture, their order. */
class ChoicesForm extends Div {

    private final transient List<DraftChoice> choices;
    private final transient List<String> pictures;
    private final transient Consumer<List<DraftChoice>> changed;
    private final boolean hasCodes;
    private final Div rows = new Div();

    private ChoicesForm(
            String title,
            List<DraftChoice> choices,
            boolean hasCodes,
            List<String> pictures,
            Consumer<List<DraftChoice>> changed) {
        this.choices = new ArrayList<>(choices);
        this.hasCodes = hasCodes;
        this.pictures = pictures;
        this.changed = changed;
        addClassName("draft-choices");
        var add = new Button(getTranslation("survey.templates.choice.add"), _ -> add());
        add(new H3(title), rows, add);
        show();
    }

    /** Steps have no codes: their numbers are stored. */
    static ChoicesForm ofSteps(
            String title, List<DraftChoice> steps, List<String> pictures, Consumer<List<DraftChoice>> changed) {
        return new ChoicesForm(title, steps, false, pictures, changed);
    }

    /** Options have codes, by which files and conditions name them. */
    static ChoicesForm ofOptions(
            String title, List<DraftChoice> options, List<String> pictures, Consumer<List<DraftChoice>> changed) {
        return new ChoicesForm(title, options, true, pictures, changed);
    }

    private void show() {
        rows.removeAll();
        for (var at = 0; at < choices.size(); at++) {
            rows.add(row(at));
        }
    }

    private Div row(int at) {
        var choice = choices.get(at);
        var number = String.valueOf(at + 1);
        var row = new Div();
        row.addClassName("draft-choice");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", number);
        row.add(
                Fields.line(
                        getTranslation("survey.templates.choice.sv", number),
                        choice.text().sv(),
                        text -> type(at, one -> one.with(one.text().with("sv", text)))),
                Fields.line(
                        getTranslation("survey.templates.choice.en", number),
                        choice.text().en(),
                        text -> type(at, one -> one.with(one.text().with("en", text)))));
        if (hasCodes) {
            var code = Fields.line(
                    getTranslation("survey.templates.choice.code"),
                    choice.value(),
                    text -> type(at, one -> one.withValue(text)));
            code.addClassName("draft-code");
            row.add(code);
        }
        row.add(
                Fields.oneOf(
                        getTranslation("survey.templates.picture"),
                        pictures,
                        choice.picture(),
                        file -> type(at, one -> one.withPicture(file))),
                order(at));
        return row;
    }

    private Div order(int at) {
        var number = String.valueOf(at + 1);
        var up = small(
                VaadinIcon.ARROW_UP, getTranslation("survey.templates.choice.up", number), () -> swap(at, at - 1));
        up.setEnabled(at > 0);
        var down = small(
                VaadinIcon.ARROW_DOWN, getTranslation("survey.templates.choice.down", number), () -> swap(at, at + 1));
        down.setEnabled(at < choices.size() - 1);
        var remove = small(VaadinIcon.TRASH, getTranslation("survey.templates.choice.remove", number), () -> {
            choices.remove(at);
            rearranged();
        });
        var order = new Div(up, down, remove);
        order.addClassName("draft-order");
        return order;
    }

    private static Button small(VaadinIcon icon, String name, Runnable pressed) {
        var button = new Button(icon.create(), _ -> pressed.run());
        button.setAriaLabel(name);
        button.setTooltipText(name);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        return button;
    }

    private void add() {
        choices.add(new DraftChoice(hasCodes ? String.valueOf(choices.size() + 1) : "", DraftText.NONE, ""));
        rearranged();
        rows.getChildren()
                .reduce((_, last) -> last)
                .flatMap(last -> last.getChildren().findFirst())
                .ifPresent(ChoicesForm::focus);
    }

    private static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private void swap(int at, int to) {
        Collections.swap(choices, at, to);
        rearranged();
    }

    private void type(int at, UnaryOperator<DraftChoice> change) {
        choices.set(at, change.apply(choices.get(at)));
        changed.accept(List.copyOf(choices));
    }

    private void rearranged() {
        show();
        changed.accept(List.copyOf(choices));
    }
}
