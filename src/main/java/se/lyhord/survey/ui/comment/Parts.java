package se.lyhord.survey.ui.comment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The small parts that the pages are made of. */
final class Parts {

    private Parts() {}

    static Button primary(String text, Runnable pressed) {
        var button = new Button(text, _ -> pressed.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    static Button quietly(String text, Runnable pressed) {
        var button = new Button(text, _ -> pressed.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    static Paragraph quiet(String text) {
        return paragraph(text, "quiet");
    }

    static Paragraph panel(String text) {
        return paragraph(text, "panel");
    }

    static Paragraph paragraph(String text, String style) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName(style);
        return paragraph;
    }

    /** What a young person wrote, in the language that it has, which nobody has told. */
    static Paragraph written(String text) {
        var paragraph = paragraph(text, "comment-text");
        paragraph.getElement().setAttribute("dir", "auto");
        return paragraph;
    }

    static Span badge(String text, String style) {
        var badge = new Span(text);
        badge.addClassNames("comment-badge", style);
        return badge;
    }

    static Div row(String style, Component... parts) {
        var row = new Div(parts);
        row.addClassName(style);
        return row;
    }

    /** A heading that takes the focus when what it stands above has just come. */
    static H2 arriving(String text) {
        var heading = new H2(text);
        heading.getElement().setAttribute("tabindex", "-1");
        heading.addAttachListener(_ -> heading.getElement().executeJs("this.focus()"));
        return heading;
    }
}
