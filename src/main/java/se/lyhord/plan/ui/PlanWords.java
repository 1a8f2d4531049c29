package se.lyhord.plan.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lyhord.plan.PlanCounts;
import se.lyhord.plan.PlanStanding;

/** How plans and their deadlines are put in words. */
public final class PlanWords {

    private PlanWords() {}

    /** Gives the text of a key with values, as a component does. */
    public interface Translation {
        String of(String key, Object... values);
    }

    /** {@code 15 aug. 2022}; an empty text where there is no day. */
    public static String day(@Nullable LocalDate day, Locale locale) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(day);
    }

    /** The state with the days that are left or have passed, as {@code Försenad 12 dagar}. */
    static String state(PlanStanding standing, Translation translation) {
        var left = standing.daysLeft();
        var key = standing.state().key();
        return translation.of("plan.standing." + key, Math.abs(left));
    }

    /** How many stand how, the most urgent first, those of ongoing stays alone. */
    static String counts(PlanCounts counts, Translation translation) {
        var parts = counts.ongoing().entrySet().stream()
                .map(entry -> translation.of("plan.counts." + entry.getKey().key(), entry.getValue()))
                .collect(Collectors.joining(", "));
        return translation.of("plan.counts", counts.allOngoing(), parts);
    }
}
