package se.lyhord.release.ui;

import java.text.Collator;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.lyhord.indicator.KnownIndicators;
import se.lyhord.indicator.Period;
import se.lyhord.organisation.Quarter;

/**
 * Times, numbers and names of these pages in the reader's language.
 *
 * @param indicators what indicators are called, by code
 */
record ProtectionWords(Locale locale, Map<String, String> indicators) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    static ProtectionWords of(Locale locale, KnownIndicators known) {
        return new ProtectionWords(
                locale, known.all().stream().collect(Collectors.toMap(one -> one.code(), one -> one.name(locale))));
    }

    String indicator(String code) {
        return indicators.getOrDefault(code, code);
    }

    /** Codes, in the order of what they are called. */
    List<String> inOrder(List<String> codes) {
        return codes.stream()
                .sorted(Comparator.comparing(this::indicator, Collator.getInstance(locale)))
                .toList();
    }

    String quarter(Quarter quarter) {
        return locale.getLanguage().equals("en")
                ? "Q" + quarter.number() + "\u00A0" + quarter.year()
                : quarter.year() + "\u00A0kv\u00A0" + quarter.number();
    }

    String period(Period period) {
        return period.quarters().size() == 1 ? quarter(period.last()) : period.text();
    }

    String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .format(instant.atZone(ZONE));
    }

    String count(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }
}
