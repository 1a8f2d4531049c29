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

    /** The gender that an option of the question {@code gender} stands for; X where it is none. */
    Gender genderOf(int option) {
        return option >= 1 && option <= genders.size() ? genders.get(option - 1) : Gender.X;
    }
}
