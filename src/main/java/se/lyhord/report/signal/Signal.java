package se.lyhord.report.signal;

import se.lyhord.disclosure.Released.Figure;
import se.lyhord.organisation.Quarter;
import se.lyhord.statistics.Difference;
import se.lyhord.statistics.FunnelLimits;
import se.lyhord.statistics.Interval;

/** What can be said of a figure by one comparison. */
public sealed interface Signal {

    Comparison comparison();

    /** Whether it is something to act on: clear among all comparisons of the page, or a pattern of a run chart. */
    boolean isClear();

    /** A comparison with a p-value, which is judged beside the others of its page. */
    sealed interface OfTest extends Signal {

        Tested tested();

        OfTest with(Tested other);

        @Override
        default boolean isClear() {
            return tested().verdict() == Tested.Verdict.CLEAR;
        }
    }

    /**
     * A home against its division, which the home is part of.
     *
     * @param own the home's figure
     * @param division the division's, whose share is what the home is held against
     * @param limits where shares of so many people lie that chance alone sets apart from the division's
     */
    record AgainstDivision(Figure own, Figure division, FunnelLimits limits, Tested tested) implements OfTest {

        @Override
        public Comparison comparison() {
            return Comparison.DIVISION;
        }

        @Override
        public OfTest with(Tested other) {
            return new AgainstDivision(own, division, limits, other);
        }
    }

    /** Against the quarter before. */
    record SincePrevious(Quarter previous, Figure now, Figure before, Difference difference, Tested tested)
            implements OfTest {

        @Override
        public Comparison comparison() {
            return Comparison.CHANGE;
        }

        @Override
        public OfTest with(Tested other) {
            return new SincePrevious(previous, now, before, difference, other);
        }
    }

    /** A trend over the quarters that have a figure, the first and the last of which are told. */
    record OverQuarters(Span span, Figure first, Figure last, Tested tested) implements OfTest {

        @Override
        public Comparison comparison() {
            return Comparison.TREND;
        }

        @Override
        public OfTest with(Tested other) {
            return new OverQuarters(span, first, last, other);
        }
    }

    /**
     * The latest quarter among what is usual from quarter to quarter, where each quarter counts many. It has no p-value.
     *
     * @param limits between which shares of so many people usually lie
     * @param way {@code LEVEL} within them
     * @param trial whether there are fewer than twelve quarters, so that the limits are preliminary
     */
    record AmongUsual(Span span, Figure now, Interval limits, Way way, boolean trial) implements Signal {

        @Override
        public Comparison comparison() {
            return Comparison.LIMITS;
        }

        @Override
        public boolean isClear() {
            return way != Way.LEVEL;
        }
    }

    /**
     * Quarters around their median. It has no p-value, so no correction applies to it.
     *
     * @param trial whether there are fewer than twelve, so that the median is preliminary
     */
    record AroundMedian(Span span, Pattern pattern, Way way, boolean trial) implements Signal {

        @Override
        public Comparison comparison() {
            return Comparison.RUN;
        }

        @Override
        public boolean isClear() {
            return pattern != Pattern.NONE;
        }
    }

    /** Nothing can be said. */
    record NotSaid(Comparison comparison, Reason reason) implements Signal {

        @Override
        public boolean isClear() {
            return false;
        }
    }

    /** What a run chart shows. */
    enum Pattern {
        NONE,
        /** Seven or more of the latest in a row on one side of the median. */
        SHIFT,
        /** Seven or more of the latest in a row, each higher than the one before, or each lower. */
        STEADY,
        /** Some run on one side is longer than chance allows. */
        LONG_RUN,
        /** The median is crossed more seldom than chance allows. */
        FEW_CROSSINGS
    }

    /** Why nothing can be said. */
    enum Reason {
        /** So few that no answer could have stood out. */
        TOO_FEW,
        /** A figure that it takes is withheld. */
        WITHHELD,
        /** Nobody was counted. */
        NOBODY,
        /** What is asked changed in between. */
        NEW_QUESTIONS,
        /** The same people are counted in quarter after quarter, which no test of a trend allows for. */
        SAME_PEOPLE
    }

    /**
     * Which quarters were looked at.
     *
     * @param first the earliest with a figure
     * @param last the latest with a figure
     * @param figures how many have one
     * @param withheld how many between them have one that is withheld, and are left out
     */
    record Span(Quarter first, Quarter last, int figures, int withheld) {}
}
