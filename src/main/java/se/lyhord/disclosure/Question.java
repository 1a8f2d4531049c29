package se.lyhord.disclosure;

import java.util.Optional;

/**
 * What a share says of each answer: which of its sides would tell somebody's answer, if all in a group were on it.
 *
 * @param metTells whether to have met it is one answer, or rules the best one out
 * @param restTells whether not to have met it is one answer, or rules the best one out
 * @param met what it is to have met it
 * @param answers which answers meet it; empty where it is about several questions
 */
public record Question(boolean metTells, boolean restTells, Side met, Optional<AnswerRange> answers) {

    static final int SCALE = 5;

    /** Which end of the scale a side is on. */
    public enum Side {
        POSITIVE,
        NEGATIVE,
        /** Neither can be said of it. */
        NEUTRAL;

        Side other() {
            return switch (this) {
                case POSITIVE -> NEGATIVE;
                case NEGATIVE -> POSITIVE;
                case NEUTRAL -> NEUTRAL;
            };
        }
    }

    /** A share of several answers together, of which no single one can be told: a mean of at least 4, say. */
    public static Question ofSeveral(Side met) {
        return new Question(met != Side.POSITIVE, met != Side.NEGATIVE, met, Optional.empty());
    }

    /**
     * A share of those who answered from one step of the scale to another.
     *
     * @param from 1 to 5
     * @param to not below it, at most 5
     * @throws IllegalArgumentException for steps that the scale does not have
     */
    public static Question ofAnswers(int from, int to, Side met) {
        if (from < 1 || from > to || to > SCALE) {
            throw new IllegalArgumentException("the scale has no answers %d to %d".formatted(from, to));
        }
        AnswerRange range = new AnswerRange(from, to);
        if (range.size() == SCALE) {
            return new Question(false, false, met, Optional.of(range));
        }
        boolean hasLowest = from == 1;
        boolean hasHighest = to == SCALE;
        Side best = hasLowest == hasHighest ? Side.NEUTRAL : met;
        return new Question(
                range.size() == 1 || best != Side.POSITIVE,
                SCALE - range.size() == 1 || best != Side.NEGATIVE,
                met,
                Optional.of(range));
    }
}
