package se.lyhord.survey.template;

import java.util.OptionalInt;

/**
 * Something that is wrong with a draft.
 *
 * @param severity whether it can be published like that
 * @param question place of the question, from 0 on; empty for the questionnaire itself
 * @param sentence what is wrong, in a sentence
 */
public record Problem(Severity severity, OptionalInt question, Words sentence) {

    /** How bad it is. */
    public enum Severity {
        /** It cannot be published. */
        ERROR,
        /** It can, but somebody should know. */
        WARNING
    }
}
