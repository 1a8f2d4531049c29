package se.lyhord.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.survey.template.Kind;
import se.lyhord.survey.template.Question;
import se.lyhord.survey.template.Template;

/** One question with its answers as large buttons, "don't know", the way back and on, and "skip". */
class QuestionPage extends Div {

    private final transient Question question;
    private final transient Speech speech;
    private final transient MediaAddress media;

    QuestionPage(Template template, Question question, Speech asked) {
        this.question = question;
        this.speech = asked.of(template);
        this.media = MediaAddress.of(template);
        addClassNames("survey-sheet", "survey-question");
        add(asking(), new AnswerParts(question, speech, media, asked).answers());
        if (question.kind().hasDontKnow()) {
            add(Parts.row(
                    "survey-other", AnswerParts.answer(speech.say("dont-know"), Question.DONT_KNOW, "survey-quiet")));
        }
        add(Parts.row(
                "survey-steps",
                Parts.step(speech.say("back"), -1, "survey-plain"),
                skip(),
                Parts.step(speech.say("next"), 1, "survey-main")));
        describe(template);
    }

    static String headingId(Question question) {
        return "survey-asked-" + question.id();
    }

    private void describe(Template template) {
        var element = speech.mark(this)
                .getElement()
                .setAttribute("data-page", "question")
                .setAttribute("data-question", question.id())
                .setAttribute("data-kind", question.kind().name().toLowerCase(Locale.ROOT))
                .setAttribute("data-aloud", aloud())
                .setAttribute("hidden", true);
        if (question.kind() == Kind.NUMBER) {
            element.setAttribute("data-most", String.valueOf(question.most()));
        }
        ShowIf.of(template, question).ifPresent(condition -> element.setAttribute("data-show-if", condition));
        Optional.ofNullable(question.recordings().get(speech.tag()))
                .ifPresent(file -> element.setAttribute("data-recording", media.of(file)));
    }

    private Component asking() {
        var heading = Parts.heading(speech.in(question.text()));
        heading.setId(headingId(question));
        var listen = Parts.drawn("listen", speech.say("listen"), "listen", "survey-tool");
        listen.getElement().setAttribute("hidden", true).setAttribute("data-stop", speech.say("listen.stop"));
        var row = Parts.row("survey-asking", heading, listen);
        question.picture().ifPresent(file -> row.addComponentAsFirst(Parts.picture(media.of(file))));
        return row;
    }

    /** Skipping is an answer that also goes on. */
    private Component skip() {
        var skip = AnswerParts.answer(speech.say("skip"), Question.SKIPPED, "survey-quiet");
        skip.getElement().setAttribute("data-steps", "1");
        return skip;
    }

    /** What is read aloud, a line a breath: the question, then what can be answered. */
    private String aloud() {
        var options = question.kind() == Kind.YES_NO
                ? Stream.of(speech.say("yes"), speech.say("no"))
                : question.options().stream().map(option -> speech.in(option.text()));
        var more = question.kind().hasDontKnow() ? Stream.of(speech.say("dont-know")) : Stream.<String>empty();
        return Stream.of(Stream.of(question.aloud(speech.tag())), options, more)
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"));
    }
}
