package se.lyhord.survey.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** The line in which the page's script says whether a tap is saved; it reads its words from the view's element. */
class StatusLine extends Paragraph {

    private static final List<String> WORDS = List.of(
            "saving",
            "saved",
            "not-saved",
            "not-taken",
            "not-sent",
            "maybe-sent",
            "waiting",
            "no-contact",
            "still-there");

    StatusLine() {
        addClassName("survey-status");
        getElement().setAttribute("role", "status");
    }

    /** Gives the script the words into which it fills numbers itself, and the page its language. */
    static void translate(HasElement view, Speech speech) {
        var element = speech.mark(view).getElement();
        WORDS.forEach(word -> element.setAttribute("data-" + word, speech.say("status." + word)));
        element.setAttribute("data-voices", String.join(" ", speech.language().voices()));
        element.setAttribute("data-progress", speech.say("progress"));
        element.setAttribute("data-left", speech.say("write.left"));
    }
}
