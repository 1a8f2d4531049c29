package se.lyhord.survey.comment;

/**
 * Of how many questionnaires a home handed in such a question was asked: from so many its comments come.
 *
 * @param asked those who came to the question, whether they wrote or not; 0 where nobody knows any more
 */
public record AskedAtHome(AskedQuestion question, String home, int asked) {}
