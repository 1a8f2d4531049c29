package se.lyhord.survey.ui;

import com.vaadin.flow.component.html.Div;
import se.lyhord.survey.template.Language;
import se.lyhord.survey.template.TabletWords;

/** Every language as a large button, in its own script. */
class Languages extends Div {

    Languages(TabletWords words) {
        addClassName("survey-tongues");
        for (var language : words.languages()) {
            add(button(words, language));
        }
    }

    private static Div button(TabletWords words, Language language) {
        var button = Parts.button(language.name(), "language", "survey-choice");
        button.getElement().setAttribute("data-language", language.tag());
        return Parts.row("survey-language", new Speech(words, language).mark(button));
    }
}
