package se.lyhord.indicator;

import java.util.List;

/**
 * How to read the answers to a version of a questionnaire: one byte a question, in this order. 1 to 5 is an answer on
 * the scale, or the number of the option chosen.
 *
 * @param questions ids, in the order of the bytes
 * @param genders what the options of the question {@code gender} stand for, in order
 */
public record Questionnaire(List<String> questions, List<Gender> genders) {

    public Questionnaire {
        questions = List.copyOf(questions);
        genders = List.copyOf(genders);
    }

    /** The gender of who answered; X where the questionnaire does not ask or nothing was answered. */
    Gender genderOf(byte[] answers) {
        var position = questions.indexOf("gender");
        var option = position < 0 ? 0 : answers[position];
        return option >= 1 && option <= genders.size() ? genders.get(option - 1) : Gender.X;
    }
}
