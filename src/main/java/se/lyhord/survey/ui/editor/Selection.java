package se.lyhord.survey.ui.editor;

/** What of a draft is on the desk. */
sealed interface Selection {

    /** Title, ages and steps. */
    record Whole() implements Selection {}

    /** A section, by its place. */
    record OfSection(int at) implements Selection {}

    /** A question, by its place in the whole questionnaire. */
    record OfQuestion(int at) implements Selection {}
}
