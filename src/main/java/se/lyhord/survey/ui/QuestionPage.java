package se.lyhord.survey.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import se.lyhord.survey.Question;
import se.lyhord.survey.Question.Kind;
import se.lyhord.survey.Question.Option;

/** One question with its answers as large buttons, "don't know", "skip", and the way back and on. */
class QuestionPage extends Div {

    private static final int FACES = 5;

    private final String question;
    private final Map<Integer, NativeButton> answers = new HashMap<>();

    QuestionPage(Sheet sheet, Locale locale) {
        this.question = sheet.question().id();
        add(Progressing.bar(this, sheet), Parts.heading(sheet.question().text().in(locale)), choices(sheet, locale));
        add(Parts.row("survey-other", others(sheet)));
        add(Parts.row("survey-steps", back(sheet), Parts.step(getTranslation("survey.next"), 1, "survey-main")));
        mark(sheet);
    }

    /** Shows which answer is stored; where the page has gone on to another question, nothing. */
    final void mark(Sheet sheet) {
        if (sheet.isAtEnd() || !sheet.question().id().equals(question)) {
            return;
        }
        answers.forEach((value, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(sheet.answer() == value)));
    }

    private Div choices(Sheet sheet, Locale locale) {
        var asked = sheet.question();
        var group = new Div();
        group.addClassName(asked.kind() == Kind.SCALE ? "survey-scale" : "survey-options");
        group.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", asked.text().in(locale));
        for (var i = 0; i < asked.options().size(); i++) {
            group.add(choice(asked, asked.options().get(i), i + 1, locale));
        }
        return group;
    }

    private NativeButton choice(Question asked, Option option, int value, Locale locale) {
        var button = answer("", value, "survey-choice");
        if (asked.kind() == Kind.SCALE && asked.options().size() == FACES) {
            button.add(new Image("assets/face-" + value + ".svg", ""));
        }
        button.add(new Span(option.text().in(locale)));
        return button;
    }

    private NativeButton[] others(Sheet sheet) {
        var skip = answer(getTranslation("survey.skip"), Question.SKIPPED, "survey-quiet");
        // Skipping is an answer that also goes on.
        skip.getElement().setAttribute("data-steps", "1");
        return sheet.question().kind() == Kind.SCALE
                ? new NativeButton[] {
                    answer(getTranslation("survey.dont-know"), Question.DONT_KNOW, "survey-quiet"), skip
                }
                : new NativeButton[] {skip};
    }

    private NativeButton answer(String text, int value, String style) {
        var button = Parts.button(text, "answer", style);
        button.getElement()
                .setAttribute("data-question", question)
                .setAttribute("data-value", String.valueOf(value))
                .setAttribute("aria-pressed", "false");
        answers.put(value, button);
        return button;
    }

    private NativeButton back(Sheet sheet) {
        var back = Parts.step(getTranslation("survey.back"), -1, "survey-plain");
        back.setEnabled(sheet.position() > 0);
        return back;
    }
}
