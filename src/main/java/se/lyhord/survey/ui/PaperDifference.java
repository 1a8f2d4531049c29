package se.lyhord.survey.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.Optional;
import se.lyhord.survey.paper.Entered;
import se.lyhord.survey.template.Kind;
import se.lyhord.survey.template.Question;

/** One question that was answered in two ways: one of the two is right, or it is typed once more. */
class PaperDifference extends Div {

    /** Which of the entries is right. */
    private enum Right {
        FIRST,
        SECOND,
        NEITHER
    }

    private final transient Question question;
    private final transient List<String> typed;
    private final RadioButtonGroup<Right> right = new RadioButtonGroup<>();
    private final PaperField again;

    PaperDifference(int number, Question question, String first, String second) {
        this.question = question;
        typed = List.of(first, second);
        again = new PaperField(number, question);
        again.setVisible(false);
        right.setLabel(number + ". " + question.text().in(getLocale()));
        right.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        right.setItems(Right.values());
        right.setItemLabelGenerator(this::inWords);
        right.setErrorMessage(getTranslation("survey.paper.choose"));
        right.addValueChangeListener(change -> {
            right.setInvalid(false);
            again.setVisible(change.getValue() == Right.NEITHER);
        });
        add(right, again);
    }

    Question question() {
        return question;
    }

    /** What is right; empty, and marked, while that has not been told or is no answer. */
    Optional<String> answer() {
        var chosen = right.getValue();
        right.setInvalid(chosen == null);
        var answer = chosen == null ? Optional.<String>empty() : Optional.of(answer(chosen));
        var isOne =
                answer.filter(text -> Entered.read(question, text).isPresent()).isPresent();
        again.setWrong(chosen == Right.NEITHER && !isOne);
        return answer.filter(_ -> isOne);
    }

    private String answer(Right chosen) {
        return chosen == Right.NEITHER ? again.typed() : typed.get(chosen.ordinal());
    }

    private String inWords(Right choice) {
        return switch (choice) {
            case FIRST -> getTranslation("survey.paper.first.was", inWords(typed.get(0)));
            case SECOND -> getTranslation("survey.paper.second.was", inWords(typed.get(1)));
            case NEITHER -> getTranslation("survey.paper.neither");
        };
    }

    private String inWords(String answer) {
        if (answer.isBlank()) {
            return getTranslation("survey.paper.left-out");
        }
        var chosen = question.kind() == Kind.MULTIPLE || !question.kind().hasOptions()
                ? List.<String>of()
                : Entered.read(question, answer)
                        .map(given -> question.chosen(given.answer()))
                        .orElse(List.of());
        return question.options().stream()
                .filter(option -> chosen.contains(option.value()))
                .findFirst()
                .map(option -> answer.strip() + " " + option.text().in(getLocale()))
                .orElse(answer.strip());
    }
}
