package se.lyhord.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import se.lyhord.survey.template.Kind;
import se.lyhord.survey.template.Question;
import se.lyhord.survey.template.Question.Option;

/**
 * What a question is answered with: faces, words, pictures, a number, or one's own words.
 *
 * @param speech in which it is asked
 * @param chosen in which the tablet speaks: whom to call is told in it also where the question is not translated
 */
record AnswerParts(Question question, Speech speech, MediaAddress media, Speech chosen) {

    private static final int FACES = 5;
    private static final int LONGEST_TEXT = 500;

    Component answers() {
        return switch (question.kind()) {
            case SCALE -> choices("survey-scale");
            case YES_NO, SINGLE -> choices("survey-options");
            case PICTURE -> choices("survey-pictures");
            case MULTIPLE -> severalChoices();
            case NUMBER -> number();
            case TEXT -> text();
        };
    }

    /** A button that stores an answer; pressed while it is the stored one. */
    static NativeButton answer(String text, int value, String style) {
        var button = Parts.button(text, "answer", style);
        button.getElement().setAttribute("data-value", String.valueOf(value)).setAttribute("aria-pressed", "false");
        return button;
    }

    private Div choices(String style) {
        var group = group(style, i -> choice(i, answer(text(i), i + 1, "survey-choice")));
        group.getStyle().set("--steps", String.valueOf(question.options().size()));
        return group;
    }

    private Div severalChoices() {
        var group = group("survey-options", i -> choice(i, toggle(text(i), 1 << i)));
        group.add(toggle(speech.say("none-of-these"), 0));
        return group;
    }

    private Div group(String style, IntFunction<Component> choice) {
        var group = Parts.row(
                style,
                IntStream.range(0, question.options().size()).mapToObj(choice).toArray(Component[]::new));
        group.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", QuestionPage.headingId(question));
        return group;
    }

    private String text(int option) {
        if (question.kind() == Kind.YES_NO) {
            return speech.say(option == 0 ? "yes" : "no");
        }
        return speech.in(question.options().get(option).text());
    }

    private <T extends Component & HasComponents> T choice(int option, T button) {
        picture(option, question.options().get(option)).ifPresent(button::addComponentAsFirst);
        return button;
    }

    private Optional<Component> picture(int place, Option option) {
        return option.picture()
                .<Component>map(file -> Parts.picture(media.of(file)))
                .or(() -> question.kind() == Kind.SCALE && question.options().size() == FACES
                        ? Optional.of(Parts.picture("assets/face-" + (place + 1) + ".svg"))
                        : Optional.empty());
    }

    private static NativeButton toggle(String text, int bit) {
        var button = Parts.button(text, "toggle", "survey-choice");
        button.getElement().setAttribute("data-bit", String.valueOf(bit)).setAttribute("aria-pressed", "false");
        return button;
    }

    private Div number() {
        var field = new CountField("survey-number-" + question.id());
        var label = new NativeLabel(speech.say("number"));
        label.setFor(field);
        return Parts.row(
                "survey-number",
                label,
                Parts.row("survey-counter", count("−", -1, "less"), field, count("+", 1, "more")));
    }

    private NativeButton count(String sign, int steps, String name) {
        var button = Parts.button(sign, "count", "survey-sign");
        button.getElement()
                .setAttribute("data-steps", String.valueOf(steps))
                .setAttribute("aria-label", speech.say("number." + name));
        return button;
    }

    private Div text() {
        var field = new WritingField("survey-text-" + question.id(), LONGEST_TEXT);
        var label = new NativeLabel(speech.say("write"));
        label.setFor(field);
        var told = chosen.mark(new Paragraph(chosen.withNumber("write.read")));
        told.setId("survey-told-" + question.id());
        told.addClassName("survey-told");
        field.getElement().setAttribute("aria-describedby", "survey-told-" + question.id());
        var left = new Paragraph();
        left.addClassName("survey-left");
        return Parts.row("survey-writing", told, label, field, left);
    }
}
