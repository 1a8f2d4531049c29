package se.lyhord.report.ui;

import java.util.Locale;
import java.util.function.BiFunction;
import se.lyhord.disclosure.Released;
import se.lyhord.report.FigureWords;
import se.lyhord.report.ReadingAFigure.HowItCame;

/** A figure as it may be shown, in a sentence. */
record ValueWords(Locale locale, BiFunction<String, Object[], String> texts) {

    String of(HowItCame figure) {
        var words = new FigureWords(locale);
        return switch (figure.released().orElse(null)) {
            case null -> said("report.figure.value.none");
            case Released.Withheld _ -> said("report.figure.value.withheld");
            case Released.Mostly mostly ->
                said("report.figure.value." + (mostly.isPositive() ? "mostly-positive" : "mostly-negative"));
            case Released.Figure shown ->
                said(
                        "report.figure.value.is",
                        words.count(shown.numerator()),
                        words.count(shown.denominator()),
                        words.share(shown),
                        words.interval(shown));
        };
    }

    private String said(String key, Object... values) {
        return texts.apply(key, values);
    }
}
