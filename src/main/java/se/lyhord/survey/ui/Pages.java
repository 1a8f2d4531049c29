package se.lyhord.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import se.lyhord.survey.HelpLines;

/** The tablet's pages around the questions: start, end, thanks, and the one that staff see. */
final class Pages {

    private Pages() {}

    /** What the survey is, in plain words, and the place for the code. */
    static Div start(boolean codeWasOfNoUse) {
        var page = new Div();
        page.addClassName("survey-start");
        page.add(Parts.row("survey-bar", new Div(), language(page)));
        page.add(Parts.heading(page.getTranslation("survey.start")));
        page.add(new Paragraph(page.getTranslation("survey.start.what")));
        var promises = new UnorderedList();
        for (var promise : new String[] {"voluntary", "skip", "staff", "name"}) {
            promises.add(new ListItem(page.getTranslation("survey.start." + promise)));
        }
        page.add(promises, codeEntry(page, codeWasOfNoUse));
        return page;
    }

    private static Div codeEntry(Component page, boolean codeWasOfNoUse) {
        var field = new CodeField();
        var label = new NativeLabel(page.getTranslation("survey.code"));
        label.setFor(field);
        var entry = Parts.row("survey-code", label, field);
        if (codeWasOfNoUse) {
            var refusal = new Paragraph(page.getTranslation("survey.code.no-use"));
            refusal.setId("survey-refusal");
            refusal.addClassName("survey-refusal");
            refusal.getElement().setAttribute("role", "alert");
            field.getElement()
                    .setAttribute("aria-describedby", "survey-refusal")
                    .setAttribute("aria-invalid", "true");
            entry.add(refusal);
        }
        entry.add(Parts.button(page.getTranslation("survey.begin"), "start", "survey-main"));
        return entry;
    }

    /** All questions are behind; hand in, or go back. */
    static Div end(Sheet sheet) {
        var page = new Div();
        page.add(
                Progressing.bar(page, sheet),
                Parts.heading(page.getTranslation("survey.end")),
                new Paragraph(page.getTranslation("survey.end.what")),
                Parts.row(
                        "survey-steps",
                        Parts.step(page.getTranslation("survey.back"), -1, "survey-plain"),
                        Parts.button(page.getTranslation("survey.hand-in"), "submit", "survey-main")));
        return page;
    }

    /** Thanks, and whom to call. */
    static Div thanks(HelpLines lines) {
        var page = new Div();
        page.addClassName("survey-thanks");
        var language = page.getTranslation("survey.language.code");
        page.add(
                Parts.heading(page.getTranslation("survey.thanks")),
                new Paragraph(page.getTranslation("survey.thanks.what")),
                new H2(page.getTranslation("survey.talk")),
                line(page, "bris", "116 111", lines.bris().getOrDefault(language, "")),
                line(page, "ivo", "020-120 06 06", lines.ivo().getOrDefault(language, "")),
                Parts.button(page.getTranslation("survey.done"), "leave", "survey-main"));
        return page;
    }

    private static Div line(Component page, String who, String number, String hours) {
        var call = new Anchor("tel:" + number.replaceAll("\\D", ""), number);
        var open = hours.isBlank() ? "" : " " + page.getTranslation("survey.talk.hours", hours);
        var text = new Paragraph(page.getTranslation("survey.talk." + who) + open);
        return Parts.row("survey-line", call, text);
    }

    /** A browser in which staff are signed in shows no survey. */
    static Div staff(Runnable signOut) {
        var page = new Div();
        var out = new NativeButton(page.getTranslation("survey.staff.sign-out"), _ -> signOut.run());
        out.addClassNames("survey-button", "survey-main");
        page.add(
                Parts.heading(page.getTranslation("survey.staff")),
                new Paragraph(page.getTranslation("survey.staff.what")),
                out);
        return page;
    }

    static NativeButton language(Component page) {
        var button = Parts.button(page.getTranslation("survey.language"), "language", "survey-plain");
        button.getElement().setAttribute("lang", page.getTranslation("survey.language.other"));
        return button;
    }
}
