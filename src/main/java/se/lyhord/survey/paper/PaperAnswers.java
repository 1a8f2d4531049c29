package se.lyhord.survey.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.lyhord.survey.Given;
import se.lyhord.survey.template.Question;
import se.lyhord.survey.template.Template;

/**
 * One entry of a paper, as it was typed.
 *
 * @param typed by the question's id; nothing typed is an answer left out
 */
public record PaperAnswers(Template template, Map<String, String> typed) {

    public PaperAnswers {
        typed = Map.copyOf(typed);
    }

    /** What was typed for a question. */
    public String typed(Question question) {
        return typed.getOrDefault(question.id(), "");
    }

    /** The questions that these answers lead to, in order. */
    public List<Question> asked() {
        var bytes = bytes();
        var questions = template.questions();
        return IntStream.range(0, questions.size())
                .filter(position -> template.shows(position, bytes))
                .mapToObj(questions::get)
                .toList();
    }

    private byte[] bytes() {
        var questions = template.questions();
        var bytes = new byte[questions.size()];
        for (var position = 0; position < bytes.length; position++) {
            bytes[position] = (byte) read(questions.get(position))
                    .map(Given::answer)
                    .orElse((int) Question.SKIPPED)
                    .intValue();
        }
        return bytes;
    }

    private Optional<Given> read(Question question) {
        return Entered.read(question, typed(question));
    }

    /** The questions for which something was typed that is no answer to them. */
    public List<Question> faults() {
        return asked().stream().filter(question -> read(question).isEmpty()).toList();
    }

    /** The questions that another entry of the same paper answers otherwise, in order. */
    public List<Question> differencesTo(PaperAnswers other) {
        var here = given();
        var there = other.given();
        return template.questions().stream()
                .filter(question -> !Optional.ofNullable(here.get(question.id()))
                        .equals(Optional.ofNullable(there.get(question.id()))))
                .toList();
    }

    /** The same entry with a question answered otherwise. */
    public PaperAnswers with(Question question, String other) {
        var changed = new LinkedHashMap<>(typed);
        changed.put(question.id(), other);
        return new PaperAnswers(template, changed);
    }

    /**
     * The answers to the questions that they lead to.
     *
     * @throws IllegalStateException where there are {@link #faults}
     */
    public Map<String, Given> given() {
        var given = new LinkedHashMap<String, Given>();
        for (var question : asked()) {
            given.put(
                    question.id(),
                    read(question).orElseThrow(() -> new IllegalStateException("No answer to " + question.id())));
        }
        return given;
    }

    /** Says nothing, since it is what somebody answered. */
    @Override
    public String toString() {
        return "the answers on a paper";
    }
}
