package se.lyhord.indicator.ui;

import java.util.Locale;
import java.util.function.BiFunction;
import se.lyhord.indicator.closing.OrderingAClose;
import se.lyhord.indicator.closing.QuarterCloses.Standing;

/** How a close stands, in a sentence. */
record CloseWords(OrderingAClose closing, Locale locale, BiFunction<String, Object[], String> texts) {

    String state(Standing standing) {
        var state = closing.state(standing);
        var key = "close.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (state) {
            case GOING_ON ->
                said(key, new Words(locale).day(standing.quarter().next().firstDay()));
            case CHANGED, OPEN, UNPUBLISHED -> said(key);
            case CHECKED, REVISION_CHECKED ->
                said(
                        key,
                        new CloserWords(closing, texts).of(standing.preparedBy().orElseThrow()));
            case CLOSED, LATE ->
                said(key, new Words(locale).time(standing.latest().orElseThrow().approvedAt()));
        };
    }

    private String said(String key, Object... values) {
        return texts.apply(key, values);
    }
}
