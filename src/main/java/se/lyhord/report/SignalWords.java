package se.lyhord.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.lyhord.disclosure.Released.Figure;
import se.lyhord.report.signal.Signal;
import se.lyhord.report.signal.Signal.AgainstDivision;
import se.lyhord.report.signal.Signal.AmongUsual;
import se.lyhord.report.signal.Signal.AroundMedian;
import se.lyhord.report.signal.Signal.NotSaid;
import se.lyhord.report.signal.Signal.OverQuarters;
import se.lyhord.report.signal.Signal.Pattern;
import se.lyhord.report.signal.Signal.SincePrevious;
import se.lyhord.report.signal.Signal.Span;
import se.lyhord.report.signal.Tested;
import se.lyhord.report.signal.Way;
import se.lyhord.statistics.Difference;

/** Signals in sentences, each with its numbers. A share never stands without its counts, a way never as a colour alone. */
public final class SignalWords {

    /** Where texts come from. */
    @FunctionalInterface
    public interface Source {
        String text(String key, Object... values);
    }

    private final FigureWords words;
    private final Source texts;

    public SignalWords(Locale locale, Source texts) {
        words = new FigureWords(locale);
        this.texts = texts;
    }

    /** One signal in a sentence or two. */
    public String sentence(Signal signal) {
        return switch (signal) {
            case AgainstDivision division -> against(division);
            case SincePrevious change -> change(change);
            case OverQuarters trend -> trend(trend);
            case AmongUsual usual -> usual(usual);
            case AroundMedian run -> run(run);
            case NotSaid none ->
                texts.text(
                        "signal.not-said",
                        texts.text("signal.by." + none.comparison()),
                        texts.text("signal.reason." + none.reason()));
        };
    }

    /**
     * What a manager should know of a figure: the clear signals, or else in one sentence that it is within what chance
     * gives, or that nothing can be said.
     */
    public List<String> summary(List<Signal> signals) {
        var clear = signals.stream().filter(Signal::isClear).map(this::sentence).toList();
        if (!clear.isEmpty()) {
            return clear;
        }
        var within =
                signals.stream().filter(signal -> !(signal instanceof NotSaid)).toList();
        var said = new ArrayList<String>();
        if (!within.isEmpty()) {
            said.add(texts.text("signal.nothing-clear", comparisons(within)));
        }
        signals.stream()
                .filter(NotSaid.class::isInstance)
                .map(NotSaid.class::cast)
                .collect(Collectors.groupingBy(NotSaid::reason, TreeMap::new, Collectors.toList()))
                .forEach((reason, those) -> said.add(
                        texts.text("signal.nothing-said", texts.text("signal.reason." + reason), comparisons(those))));
        return said;
    }

    /** {@code 12 av 20 (60 %)}. */
    public String figure(Figure figure) {
        return texts.text(
                "signal.figure",
                words.count(figure.numerator()),
                words.count(figure.denominator()),
                words.share(figure));
    }

    private String comparisons(List<? extends Signal> signals) {
        return signals.stream()
                .map(signal -> texts.text("signal.by." + signal.comparison()))
                .map(text -> text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1))
                .collect(Collectors.joining(", "));
    }

    private String against(AgainstDivision signal) {
        return texts.text(
                "signal.division." + signal.tested().verdict(),
                figure(signal.own()),
                figure(signal.division()),
                words.interval(signal.limits().inner()),
                way(signal.tested()));
    }

    private String change(SincePrevious signal) {
        return texts.text(
                "signal.change." + signal.tested().verdict(),
                words.quarter(signal.previous()),
                figure(signal.now()),
                figure(signal.before()),
                difference(signal.difference()),
                way(signal.tested()));
    }

    private String trend(OverQuarters signal) {
        return texts.text(
                        "signal.trend." + signal.tested().verdict(),
                        words.quarter(signal.span().first()),
                        words.quarter(signal.span().last()),
                        figure(signal.first()),
                        figure(signal.last()),
                        trendWay(signal.tested().way()))
                + leftOut(signal.span());
    }

    private String usual(AmongUsual signal) {
        var sentence = texts.text(
                signal.isClear() ? "signal.limits.OUTSIDE" : "signal.limits.WITHIN",
                figure(signal.now()),
                words.interval(signal.limits()),
                signal.span().figures(),
                signal.way().sign() + " " + texts.text("signal.way." + signal.way()));
        return sentence + (signal.trial() ? " " + texts.text("signal.run.trial") : "") + leftOut(signal.span());
    }

    private String run(AroundMedian signal) {
        var sentence =
                texts.text("signal.run." + signal.pattern(), signal.span().figures(), trendWay(signal.way()));
        return sentence
                + (signal.trial() ? " " + texts.text("signal.run.trial") : "")
                + (signal.pattern() == Pattern.NONE ? "" : " " + texts.text("signal.run.apart"))
                + leftOut(signal.span());
    }

    private String leftOut(Span span) {
        return span.withheld() == 0 ? "" : " " + texts.text("signal.left-out", span.withheld());
    }

    private String difference(Difference difference) {
        return texts.text(
                "signal.difference",
                points(difference.value()),
                points(difference.interval().lower()),
                points(difference.interval().upper()));
    }

    private String way(Tested tested) {
        return tested.way().sign() + " " + texts.text("signal.way." + tested.way());
    }

    private String trendWay(Way way) {
        return way.sign() + " " + texts.text("signal.trend-way." + way);
    }

    /** Signed whole percentage points, with a true minus. */
    private static String points(double difference) {
        var rounded = BigDecimal.valueOf(100 * difference)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        return rounded > 0 ? "+" + rounded : rounded < 0 ? "−" + -rounded : "0";
    }
}
