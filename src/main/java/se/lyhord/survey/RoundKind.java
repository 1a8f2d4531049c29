package se.lyhord.survey;

import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Set;
import se.lyhord.organisation.Quarter;
import se.lyhord.placement.Placement;

/** When a round goes on and for whom it is; the samples are those of systematic follow-up (systematisk uppföljning). */
public enum RoundKind {
    /** Everybody, all the quarter. */
    WHOLE_QUARTER,
    /** Everybody, on stated days of the quarter. */
    PERIOD,
    /** Those born on day 5, 15 or 25 of a month. */
    BIRTH_DAYS {
        @Override
        boolean takes(Placement placement, Quarter quarter) {
            return placement.birthDay().isPresent()
                    && DRAWN_DAYS.contains(placement.birthDay().getAsInt());
        }
    },
    /** Those whose stay started in a week with an even number (ISO 8601). */
    EVEN_WEEKS {
        @Override
        boolean takes(Placement placement, Quarter quarter) {
            return placement.startedOn().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 0;
        }
    },
    /** Those whose stay started in the quarter. */
    PLACED_IN_QUARTER {
        @Override
        boolean takes(Placement placement, Quarter quarter) {
            return Quarter.of(placement.startedOn()).equals(quarter);
        }
    };

    private static final Set<Integer> DRAWN_DAYS = Set.of(5, 15, 25);

    /** Whether it is for some of those who live at the home. */
    public boolean isSample() {
        return this == BIRTH_DAYS || this == EVEN_WEEKS || this == PLACED_IN_QUARTER;
    }

    /** Whether somebody who lives at the home is in a round of the quarter. */
    boolean takes(Placement placement, Quarter quarter) {
        return true;
    }

    /** As {@code whole_quarter}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
