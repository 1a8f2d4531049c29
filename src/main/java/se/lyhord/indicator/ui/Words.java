package se.lyhord.indicator.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.Definition.Rule;
import se.lyhord.organisation.Quarter;
import se.lyhord.statistics.Share;

/** Days and numbers of these pages in the reader's language, and the keys of what definitions say by a choice. */
record Words(Locale locale) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .format(instant.atZone(ZONE));
    }

    String quarter(Quarter quarter) {
        return locale.getLanguage().equals("en")
                ? "Q" + quarter.number() + "\u00A0" + quarter.year()
                : quarter.year() + "\u00A0kv\u00A0" + quarter.number();
    }

    String percent(double share) {
        var format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    /** A share in whole per cent. */
    String percent(Share share) {
        return share.percent(0)
                .toOptional()
                .map(BigDecimal::intValue)
                .map(whole -> percent(whole / 100.0))
                .orElse("–");
    }

    String count(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /** Of what an indicator counts: answers, or records by SQL. */
    static String counts(Definition definition) {
        return definition.rule() instanceof Rule.Survey ? "survey" : "records";
    }
}
