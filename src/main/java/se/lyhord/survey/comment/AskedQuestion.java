package se.lyhord.survey.comment;

import se.lyhord.organisation.Quarter;

/**
 * A question that was answered in one's own words in a quarter.
 *
 * @param template name of its questionnaire
 * @param version of the questionnaire
 * @param question its id in it
 */
public record AskedQuestion(Quarter quarter, String template, int version, String question) {}
