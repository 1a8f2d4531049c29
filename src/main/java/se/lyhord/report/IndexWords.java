package se.lyhord.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import se.lyhord.index.CompositeRange;

/** The quality index in the words of a language: {@code 54,3} in Swedish, {@code 54.3} in English. */
public final class IndexWords {

    private final Locale locale;

    public IndexWords(Locale locale) {
        this.locale = locale;
    }

    /** An index, or points, with one decimal. */
    public String points(BigDecimal points) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(points);
    }

    /** Points without decimals where they have none. */
    public String most(BigDecimal points) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(points);
    }

    /** The low end in whole points, rounded down. */
    public String low(CompositeRange range) {
        return range.low().setScale(0, RoundingMode.FLOOR).toPlainString();
    }

    /** The high end in whole points, rounded up. */
    public String high(CompositeRange range) {
        return range.high().setScale(0, RoundingMode.CEILING).toPlainString();
    }

    /** A share from 0 to 1 in per cent, with a decimal where it has one. */
    public String percent(BigDecimal share) {
        var format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }
}
