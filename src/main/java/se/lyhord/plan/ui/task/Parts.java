package se.lyhord.plan.ui.task;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The small parts that the pages are made of. */
final class Parts {

    private Parts() {}

    static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    /** A word or two in a coloured frame; the colours are those of the plans' states. */
    static Span badge(String text, String state) {
        var span = new Span(text);
        span.addClassNames("plan-state", state);
        return span;
    }

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

    /** A small button of a row, whose name says which row. */
    static Button ofRow(String text, String row, Runnable pressed) {
        var button = new Button(text, _ -> pressed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(text + " " + row);
        return button;
    }

    /** Shows a text where there is one, and takes no room where there is none. */
    static <T extends com.vaadin.flow.component.Component & HasText> void tell(T place, String text) {
        place.setText(text);
        place.setVisible(!text.isEmpty());
    }
}
