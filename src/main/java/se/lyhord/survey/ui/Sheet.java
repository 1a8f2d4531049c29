package se.lyhord.survey.ui;

import java.util.Optional;
import java.util.stream.IntStream;
import se.lyhord.survey.Question;
import se.lyhord.survey.Template;

/**
 * The questionnaire as the page shows it: the answers stored so far and the question one is at.
 *
 * @param answers one byte a question
 * @param position of the question, from 0 on; the number of questions at the end
 */
record Sheet(Template template, byte[] answers, int position) {

    /** From answers as the script passes them on, one digit a question; empty where they do not fit the questionnaire. */
    static Optional<Sheet> of(Template template, String digits) {
        var questions = template.questions().size();
        if (!digits.matches("\\d{" + questions + "}")) {
            return Optional.empty();
        }
        var answers = new byte[questions];
        IntStream.range(0, questions).forEach(i -> answers[i] = (byte) (digits.charAt(i) - '0'));
        var first = IntStream.range(0, questions)
                .filter(i -> answers[i] == Question.NOT_SHOWN)
                .findFirst();
        return Optional.of(new Sheet(template, answers, first.orElse(questions)));
    }

    int length() {
        return answers.length;
    }

    boolean isAtEnd() {
        return position == length();
    }

    Question question() {
        return template.questions().get(position);
    }

    /** The stored answer to the question one is at. */
    byte answer() {
        return answers[position];
    }

    Sheet with(String question, int answer) {
        var at = template.positionOf(question);
        if (at.isEmpty() || !template.questions().get(at.getAsInt()).accepts(answer)) {
            return this;
        }
        var changed = answers.clone();
        changed[at.getAsInt()] = (byte) answer;
        return new Sheet(template, changed, position);
    }

    Sheet moved(int steps) {
        return new Sheet(template, answers, Math.clamp((long) position + steps, 0, length()));
    }
}
