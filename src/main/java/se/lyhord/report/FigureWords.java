package se.lyhord.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import se.lyhord.disclosure.Released.Figure;
import se.lyhord.organisation.Quarter;
import se.lyhord.statistics.Interval;
import se.lyhord.statistics.Share;

/**
 * Figures in the words of a language: {@code 83 %} with a space that does not break in Swedish, {@code 83%} in English.
 * Shares are rounded half up from the exact fraction.
 */
public final class FigureWords {

    /** Keeps what is before it and after it on one line. */
    private static final String UNBROKEN = "\u2060";

    private static final Pattern PARTED_PERCENT = Pattern.compile("(?<=\\d) (?=%)");

    private final Locale locale;

    public FigureWords(Locale locale) {
        this.locale = locale;
    }

    /** The share of a figure, in whole per cent. */
    public String share(Figure figure) {
        return counts(figure).percent(0).toOptional().map(this::percent).orElseThrow();
    }

    /** The 95 % interval of a figure, as {@code 87–94 %}. */
    public String interval(Figure figure) {
        return counts(figure).interval().toOptional().map(this::interval).orElseThrow();
    }

    /** The lower and upper end share one sign for per cent. */
    public String interval(Interval interval) {
        return whole(interval.lower()) + "–" + UNBROKEN + percent(BigDecimal.valueOf(100 * interval.upper()));
    }

    /** A number with so many decimals, with the comma or point of the language. */
    public String decimal(double number, int decimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /** A probability with three decimals; a smaller one as {@code < 0.001}. */
    public String probability(double probability) {
        return probability < 0.001 ? "<\u00A0" + decimal(0.001, 3) : decimal(probability, 3);
    }

    /** A count, its thousands grouped as the language does it. */
    public String count(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /** A text that somebody wrote, with no number on one line and its sign for per cent on the next. */
    public static String unbroken(String text) {
        return PARTED_PERCENT.matcher(text).replaceAll("\u00A0");
    }

    /** {@code 2022 kv 1} or {@code Q1 2022}. */
    public String quarter(Quarter quarter) {
        return isSwedish()
                ? quarter.year() + "\u00A0" + shortQuarter(quarter)
                : shortQuarter(quarter) + "\u00A0" + quarter.year();
    }

    /** {@code kv 1} or {@code Q1}. */
    String shortQuarter(Quarter quarter) {
        return isSwedish() ? "kv\u00A0" + quarter.number() : "Q" + quarter.number();
    }

    /** What stands at a break in a series. */
    String seriesBreak() {
        return isSwedish() ? "nya frågor" : "new questions";
    }

    /** For axes: takes shares from 0 to 1. */
    NumberFormat percentFormat() {
        return NumberFormat.getPercentInstance(locale);
    }

    private String percent(BigDecimal percent) {
        return percentFormat().format(percent.setScale(0, RoundingMode.HALF_UP).movePointLeft(2));
    }

    private static String whole(double share) {
        return BigDecimal.valueOf(100 * share).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    private boolean isSwedish() {
        return locale.getLanguage().equals("sv");
    }

    private static Share counts(Figure figure) {
        return new Share(figure.numerator(), figure.denominator());
    }
}
