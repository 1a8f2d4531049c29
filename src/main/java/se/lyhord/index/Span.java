package se.lyhord.index;

import org.springframework.modulith.NamedInterface;
import se.lyhord.indicator.Period;
import se.lyhord.organisation.Quarter;

/** How much time a part of the index looks at. */
@NamedInterface("formula")
public enum Span {
    /** The quarter itself. */
    QUARTER {
        @Override
        public Period upTo(Quarter quarter) {
            return Period.quarter(quarter);
        }
    },
    /** The quarter and the three before it, where one is too little. */
    FOUR_QUARTERS {
        @Override
        public Period upTo(Quarter quarter) {
            return Period.rolling(quarter);
        }
    };

    /** The period that ends with the quarter. */
    public abstract Period upTo(Quarter quarter);
}
