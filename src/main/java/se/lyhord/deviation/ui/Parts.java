package se.lyhord.deviation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.function.Function;

/** The small parts that the pages are made of. */
final class Parts {

    private Parts() {}

    static Button primary(String text, Runnable pressed) {
        var button = new Button(text, _ -> pressed.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    static Button cancel(String text, Runnable pressed) {
        var button = new Button(text, _ -> pressed.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    static Paragraph panel(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("panel");
        return paragraph;
    }

    /** A word or two in a frame. */
    static Span badge(String text, String style) {
        var span = new Span(text);
        span.addClassNames("deviation-badge", style);
        return span;
    }

    static <T> Select<T> select(String label, Function<T, String> word, T[] choices) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setItems(choices);
        select.setItemLabelGenerator(word::apply);
        return select;
    }

    /** A field that must be filled in, told when it is sent. */
    static <T extends HasValue<?, ?> & HasValidation> void ask(T field) {
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.addValueChangeListener(_ -> field.setInvalid(false));
    }

    /** Says that a field is to be filled in, where it is not. */
    static <T extends Component & HasValue<?, ?> & HasValidation> boolean isMissing(T field) {
        if (field.isEmpty()) {
            refuse(field, field.getTranslation("deviation.missing"));
        }
        return field.isEmpty();
    }

    static void refuse(HasValidation field, String reason) {
        field.setErrorMessage(reason);
        field.setInvalid(true);
    }
}
