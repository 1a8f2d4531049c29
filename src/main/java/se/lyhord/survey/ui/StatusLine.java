package se.lyhord.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** The line in which the page's script says whether a tap is saved; it reads its words from the view's element. */
class StatusLine extends Paragraph {

    private static final List<String> WORDS = List.of("saving", "saved", "not-saved", "no-contact", "still-there");

    StatusLine() {
        addClassName("survey-status");
        getElement().setAttribute("role", "status");
    }

    /** Gives the script its words, and the page its language. */
    static void translate(Component view) {
        WORDS.forEach(
                word -> view.getElement().setAttribute("data-" + word, view.getTranslation("survey.status." + word)));
        view.getElement().executeJs("document.documentElement.lang = $0", view.getTranslation("survey.language.code"));
    }
}
