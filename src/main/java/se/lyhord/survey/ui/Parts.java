package se.lyhord.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;

/** The few parts that the tablet's pages are built of. What a button does, the page's script reads from it. */
final class Parts {

    private Parts() {}

    /** A heading that takes the focus when its page comes. */
    static H1 heading(String text) {
        var heading = new H1(text);
        heading.getElement().setAttribute("tabindex", "-1");
        return heading;
    }

    /** A button whose work the script does: {@code start}, {@code answer}, {@code go}, {@code submit} … */
    static NativeButton button(String text, String action, String style) {
        var button = new NativeButton(text);
        button.getElement().setAttribute("type", "button").setAttribute("data-survey", action);
        button.addClassNames("survey-button", style);
        return button;
    }

    /** A button that goes forward or back. */
    static NativeButton step(String text, int steps, String style) {
        var button = button(text, "go", style);
        button.getElement().setAttribute("data-steps", String.valueOf(steps));
        return button;
    }

    static Div row(String style, Component... parts) {
        var row = new Div(parts);
        row.addClassName(style);
        return row;
    }
}
