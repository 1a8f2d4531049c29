package se.lyhord.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** The few parts that the tablet's pages are built of. What a button does, the page's script reads from it. */
final class Parts {

    private Parts() {}

    /** A page of its own; the script shows one at a time. */
    static Div page(String name, Component... parts) {
        var page = row("survey-sheet", parts);
        page.addClassName("survey-" + name);
        page.getElement().setAttribute("data-page", name).setAttribute("hidden", true);
        return page;
    }

    /** A heading that takes the focus when its page comes. */
    static H1 heading(String text) {
        var heading = new H1(text);
        heading.getElement().setAttribute("tabindex", "-1");
        return heading;
    }

    /** A button whose work the script does: {@code answer}, {@code go}, {@code submit} … */
    static NativeButton button(String text, String action, String style) {
        var label = new Span(text);
        // Where a script changes the words and not the drawing before them.
        label.getElement().setAttribute("data-label", true);
        var button = new NativeButton();
        button.add(label);
        button.getElement().setAttribute("type", "button").setAttribute("data-survey", action);
        button.addClassNames("survey-button", style);
        return button;
    }

    /** The same with a drawing before the words. */
    static NativeButton drawn(String drawing, String text, String action, String style) {
        var button = button(text, action, style);
        button.addComponentAsFirst(picture("assets/" + drawing + ".svg"));
        return button;
    }

    /** A button that goes forward or back. */
    static NativeButton step(String text, int steps, String style) {
        var button = button(text, "go", style);
        button.getElement().setAttribute("data-steps", String.valueOf(steps));
        return button;
    }

    /** A picture beside words that say the same. */
    static Image picture(String address) {
        return new Image(address, "");
    }

    static Div row(String style, Component... parts) {
        var row = new Div(parts);
        row.addClassName(style);
        return row;
    }
}
