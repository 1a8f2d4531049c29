package se.lyhord.survey;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A version of a questionnaire. Stored answers are one byte a question, in this order.
 *
 * @param id its name, the same in all versions
 * @param version from 1 on; a version never changes once it is in use
 * @param title what it is called
 * @param ages for whom it is written, as {@code 12-20}
 * @param questions in the order in which they are asked
 */
public record Template(String id, int version, Words title, String ages, List<Question> questions) {

    public Template {
        questions = List.copyOf(questions);
        var ids = new HashSet<String>();
        for (var question : questions) {
            if (!ids.add(question.id())) {
                throw new IllegalArgumentException("Two questions have the id " + question.id());
            }
        }
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("A questionnaire has questions");
        }
    }

    /** Where a question's byte stands in stored answers, from 0 on; empty where there is no such question. */
    public OptionalInt positionOf(String question) {
        return IntStream.range(0, questions.size())
                .filter(i -> questions.get(i).id().equals(question))
                .findFirst();
    }
}
