package se.lyhord.indicator.ui;

import java.util.UUID;
import se.lyhord.organisation.Quarter;

/** Where the pages of the indicators are, relative to the application's root. */
public final class IndicatorNavigation {

    static final String ALL = "indicators";
    static final String ONE = "indicators/:code";
    static final String DRAFT = "indicators/draft/:id";
    static final String PROPOSAL = "indicators/proposal/:id";
    static final String CLOSES = "quarter-closes";
    static final String CLOSE = "quarter-closes/:quarter";

    private IndicatorNavigation() {}

    /** The page of an indicator. */
    public static String addressOf(String code) {
        return ALL + "/" + code;
    }

    /** The page of the close of a quarter, which quality leads read. */
    public static String ofClose(Quarter quarter) {
        return CLOSES + "/" + quarter;
    }

    static String ofDraft(UUID id) {
        return ALL + "/draft/" + id;
    }

    static String ofProposal(UUID id) {
        return ALL + "/proposal/" + id;
    }
}
