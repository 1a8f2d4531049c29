package se.lyhord.survey;

import se.lyhord.organisation.Quarter;

/**
 * A round as it is asked for.
 *
 * @param template name of the questionnaire, whose newest version is taken
 * @param kind when it goes on and for whom
 * @param days its days; those of the whole quarter unless it is a period
 * @param invited how many are invited; of a sample, how many it was seen to have
 */
public record Opening(String template, RoundKind kind, Days days, int invited) {

    public static final int MOST_INVITED = 999;

    /** So many days a period has at least: a shorter one would tell when somebody answered. */
    public static final int LEAST_DAYS = 7;

    public Opening {
        if (invited < 0 || invited > MOST_INVITED) {
            throw new IllegalArgumentException("From 0 to " + MOST_INVITED + " can be invited, not " + invited);
        }
    }

    /** Everybody, all the quarter. */
    public static Opening ofAll(String template, Quarter quarter, int invited) {
        return new Opening(template, RoundKind.WHOLE_QUARTER, Days.of(quarter), invited);
    }
}
