package se.lyhord.survey.ui;

import com.vaadin.flow.component.HasElement;
import se.lyhord.survey.template.Language;
import se.lyhord.survey.template.TabletWords;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.Words;

/** What the tablet says, in one language. */
record Speech(TabletWords words, Language language) {

    /** In a language by its tag; in Swedish where the tablet does not speak it. */
    static Speech of(TabletWords words, String tag) {
        var language = words.language(tag)
                .or(() -> words.language("sv"))
                .orElseThrow(() -> new IllegalStateException("The tablet has no Swedish words"));
        return new Speech(words, language);
    }

    String tag() {
        return language.tag();
    }

    String say(String key, Object... values) {
        return words.text(tag(), key, values);
    }

    /** A text that names the number of Bris, which stays in one line. */
    String withNumber(String key) {
        return say(key).replace("116 111", "116\u00a0111");
    }

    /** A text of a questionnaire. */
    String in(Words text) {
        return text.in(tag());
    }

    /** The language in which a questionnaire can be shown to one who speaks this: this one, or else Swedish. */
    Speech of(Template template) {
        return template.languages().contains(tag()) ? this : of(words, "sv");
    }

    /** Tells browsers and screen readers how a part is read. */
    <T extends HasElement> T mark(T part) {
        part.getElement().setAttribute("lang", tag()).setAttribute("dir", language.rightToLeft() ? "rtl" : "ltr");
        return part;
    }
}
