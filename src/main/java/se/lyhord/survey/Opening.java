package se.lyhord.survey;

import java.util.Set;
import java.util.stream.Collectors;
import se.lyhord.organisation.Quarter;
import se.lyhord.placement.Placement;

/**
 * A round as it is asked for.
 *
 * @param template name of the questionnaire, whose newest version is taken
 * @param kind when it goes on and for whom
 * @param days its days; those of the whole quarter unless it is a period
 * @param invited how many are invited
 * @param seen references of the clients whom a sample was seen to have; empty where the round is for everybody
 */
public record Opening(String template, RoundKind kind, Days days, int invited, Set<String> seen) {

    public static final int MOST_INVITED = 999;

    /** So many days a period has at least: a shorter one would tell when somebody answered. */
    public static final int LEAST_DAYS = 7;

    public Opening {
        seen = Set.copyOf(seen);
        if (invited < 0 || invited > MOST_INVITED) {
            throw new IllegalArgumentException("From 0 to " + MOST_INVITED + " can be invited, not " + invited);
        }
    }

    /** Everybody, all the quarter. */
    public static Opening ofAll(String template, Quarter quarter, int invited) {
        return new Opening(template, RoundKind.WHOLE_QUARTER, Days.of(quarter), invited, Set.of());
    }

    /** Everybody, on some of its days. */
    public static Opening ofDays(String template, Days days, int invited) {
        return new Opening(template, RoundKind.PERIOD, days, invited, Set.of());
    }

    /** Those of a sample as it was seen, all the quarter. */
    public static Opening ofSample(String template, RoundKind kind, Quarter quarter, Sample sample) {
        return new Opening(template, kind, Days.of(quarter), sample.chosen().size(), clients(sample));
    }

    /** Whether the sample still has exactly those clients whom it was seen to have. */
    boolean isOf(Sample sample) {
        return seen.equals(clients(sample));
    }

    private static Set<String> clients(Sample sample) {
        return sample.chosen().stream().map(Placement::clientRef).collect(Collectors.toUnmodifiableSet());
    }
}
