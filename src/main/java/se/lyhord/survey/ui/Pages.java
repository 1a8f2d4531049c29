package se.lyhord.survey.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import se.lyhord.survey.HelpLines;
import se.lyhord.survey.template.Template;

/** The tablet's pages around the questions, in one language. */
record Pages(Speech speech) {

    private static final String[] PROMISES = {"voluntary", "skip", "staff", "name", "who"};

    /** A greeting and the languages to choose from. */
    Div start(HomeOfTablet home) {
        var page = Parts.page("start", Parts.heading(speech.say("welcome")), new Languages(speech.words()));
        home.name().ifPresent(name -> page.add(named(name)));
        home.news(speech).ifPresent(page::add);
        return page;
    }

    private Paragraph named(String home) {
        var line = new Paragraph(speech.say("home", home));
        line.addClassName("survey-home");
        return line;
    }

    /** Another language, from where one is. */
    Div languages() {
        return Parts.page(
                "languages",
                Parts.heading(speech.say("choose-language")),
                new Languages(speech.words()),
                Parts.row("survey-steps", Parts.button(speech.say("back"), "close", "survey-plain")));
    }

    /** The place for the code; a camera unhides its button. */
    Div code() {
        var field = new CodeField();
        var label = new NativeLabel(speech.say("code"));
        label.setFor(field);
        var refusal = new Paragraph(speech.say("code.no-use"));
        refusal.setId("survey-refusal");
        refusal.addClassName("survey-refusal");
        refusal.getElement().setAttribute("role", "alert").setAttribute("hidden", true);
        field.getElement().setAttribute("aria-describedby", "survey-refusal");
        var scan = Parts.drawn("scan", speech.say("scan"), "scan", "survey-choice");
        scan.getElement()
                .setAttribute("hidden", true)
                .setAttribute("data-what", speech.say("scan.what"))
                .setAttribute("data-stop", speech.say("scan.stop"))
                .setAttribute("data-no-camera", speech.say("scan.no-camera"));
        var begin = Parts.button(speech.say("begin"), "enter", "survey-main");
        var entry = Parts.row("survey-entry", label, field, refusal, begin);
        return Parts.page("code", Parts.heading(speech.say("title")), scan, entry);
    }

    /**
     * What the survey is, in plain words, before the first question.
     *
     * @param opened the questionnaire that a code has opened; it may not have the language
     */
    Div statement(Optional<Template> opened) {
        var promises = new UnorderedList();
        for (var promise : PROMISES) {
            promises.add(new ListItem(speech.say("statement." + promise)));
        }
        opened.filter(Template::asksForWords).ifPresent(_ -> promises.add(new ListItem(speech.say("statement.words"))));
        var danger = new Paragraph(speech.withNumber("statement.danger"));
        danger.addClassName("survey-danger");
        var page = Parts.page("statement", Parts.heading(speech.say("statement")), promises, danger);
        opened.filter(template -> !template.languages().contains(speech.tag()))
                .ifPresent(_ -> page.add(new Paragraph(speech.say("statement.in-swedish"))));
        page.add(Parts.row("survey-steps", Parts.button(speech.say("statement.go"), "begin", "survey-main")));
        return page;
    }

    /** All questions are behind; hand in, or go back. */
    Div end() {
        return Parts.page(
                "end",
                Parts.heading(speech.say("end")),
                new Paragraph(speech.say("end.what")),
                Parts.row(
                        "survey-steps",
                        Parts.step(speech.say("back"), -1, "survey-plain"),
                        Parts.button(speech.say("hand-in"), "submit", "survey-main")));
    }

    /** Thanks, whom to call, and what earlier answers led to. */
    Div thanks(HelpLines lines, HomeOfTablet home) {
        var page = Parts.page(
                "thanks",
                Parts.heading(speech.say("thanks")),
                new Paragraph(speech.say("thanks.what")),
                new H2(speech.say("talk")),
                HelpLine.of(speech, "bris", "116 111", lines.bris()),
                HelpLine.of(speech, "ivo", "020-120 06 06", lines.ivo()));
        home.news(speech).ifPresent(page::add);
        page.add(Parts.row("survey-steps", Parts.button(speech.say("done"), "leave", "survey-main")));
        return page;
    }

    /** Nothing to see, and the way back. */
    Div hidden() {
        return Parts.page(
                "hidden",
                Parts.heading(speech.say("hidden")),
                Parts.drawn("show", speech.say("show"), "show", "survey-main"));
    }

    /** A browser in which staff are signed in shows no survey. */
    Div staff(Runnable signOut) {
        var out = new NativeButton(speech.say("staff.sign-out"), _ -> signOut.run());
        out.addClassNames("survey-button", "survey-main");
        return Parts.row(
                "survey-staff", Parts.heading(speech.say("staff")), new Paragraph(speech.say("staff.what")), out);
    }
}
