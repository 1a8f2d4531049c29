package se.lyhord.survey;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a home answered in a round, out of its seals and in an order of chance.
 *
 * @param answers one row a questionnaire, one byte a question
 * @param texts what was written in free text, shuffled on their own
 * @param asked of how many questionnaires each question in words was asked, by its id; without those that were never asked
 * @param languages those that enough young people used to be kept
 */
public record Unsealed(
        List<byte[]> answers, List<FreeText> texts, Map<String, Integer> asked, Set<ShownLanguage> languages) {

    /**
     * Something that was written.
     *
     * @param question id of the question
     */
    public record FreeText(String question, String text) {}
}
