package se.lyhord.survey.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** The line on top of every page: how far one is, the language, the type, the way out; the script hides what does not fit. */
final class Tools {

    private Tools() {}

    static Div of(Speech speech) {
        var number = new Span();
        number.addClassName("survey-progress");
        var track = Parts.row("survey-track", new Span());
        track.getElement().setAttribute("aria-hidden", "true");
        return Parts.row(
                "survey-bar",
                Parts.row("survey-far", number, track),
                languages(speech),
                size(speech),
                pressed(Parts.drawn("contrast", speech.say("contrast"), "contrast", "survey-tool")),
                Parts.drawn("hide", speech.say("hide"), "hide", "survey-tool"),
                Parts.drawn("leave", speech.say("leave"), "leave", "survey-tool"));
    }

    private static NativeButton languages(Speech speech) {
        var name = speech.language().name();
        var button = Parts.drawn("language", name, "languages", "survey-tool");
        button.getElement().setAttribute("aria-label", speech.say("choose-language") + ": " + name);
        return button;
    }

    private static NativeButton size(Speech speech) {
        var button = Parts.drawn("size", speech.say("size"), "size", "survey-tool");
        button.getElement()
                .setAttribute("data-larger", speech.say("size"))
                .setAttribute("data-smaller", speech.say("size.smaller"));
        return button;
    }

    private static NativeButton pressed(NativeButton button) {
        button.getElement().setAttribute("aria-pressed", "false");
        return button;
    }
}
