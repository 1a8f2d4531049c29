package se.lyhord.deviation.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.lyhord.deviation.Entry;
import se.lyhord.deviation.EntryCounts;
import se.lyhord.deviation.RecordedEntry;

/** How deviations and inspections are put in words, on the screen and in a file. */
final class EntryWords {

    private static final List<String> HEADINGS = List.of(
            "day",
            "home",
            "kind",
            "what",
            "weight",
            "repeated",
            "earlier",
            "state",
            "reported-on",
            "measures",
            "closed-on",
            "struck-why",
            "key");

    private final Locale locale;
    private final Translation translation;

    /** Gives the text of a key with values, as a component does. */
    interface Translation {
        String of(String key, Object... values);
    }

    EntryWords(Locale locale, Translation translation) {
        this.locale = locale;
        this.translation = translation;
    }

    /** {@code 15 aug. 2022}. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    String heading(String column) {
        return translation.of("deviation.column." + column);
    }

    String kind(Entry entry) {
        return translation.of(
                entry instanceof Entry.Deviation ? "deviation.kind.deviation" : "deviation.kind.inspection");
    }

    /** What it was about, or who inspected. */
    String what(Entry entry) {
        return switch (entry) {
            case Entry.Deviation deviation ->
                translation.of("deviation.category." + deviation.category().key());
            case Entry.Inspection inspection ->
                translation.of(
                        "deviation.inspected-by." + inspection.inspector().key());
        };
    }

    /** How bad it was. */
    String weight(Entry entry) {
        return switch (entry) {
            case Entry.Deviation deviation ->
                translation.of("deviation.severity." + deviation.severity().key());
            case Entry.Inspection inspection -> translation.of("deviation.remarks.count", inspection.remarks());
        };
    }

    String state(RecordedEntry entry) {
        var isInspection = entry.entry() instanceof Entry.Inspection;
        return switch (entry.state()) {
            case OPEN -> translation.of(isInspection ? "deviation.state.unsettled" : "deviation.state.open");
            case STRUCK -> translation.of("deviation.state.struck");
            case CLOSED ->
                entry.handling()
                        .closedOn()
                        .map(day -> translation.of(
                                isInspection ? "deviation.state.settled" : "deviation.state.closed-on", day(day)))
                        .orElseGet(() -> translation.of("deviation.state.nothing"));
        };
    }

    String counts(EntryCounts counts) {
        return translation.of(
                "deviation.counts",
                counts.deviations(),
                counts.serious(),
                counts.repeated(),
                counts.inspections(),
                counts.remarked());
    }

    String trace(String key, RecordedEntry.Trace trace) {
        return translation.of(key, trace.by(), day(trace.day()));
    }

    /** The file: a line of headings, then one for each entry. */
    List<List<String>> rows(List<RecordedEntry> entries) {
        return Stream.concat(
                        Stream.of(HEADINGS.stream().map(this::heading).toList()),
                        entries.stream().map(this::row))
                .toList();
    }

    private List<String> row(RecordedEntry entry) {
        return List.of(
                entry.entry().day().toString(),
                entry.homeName(),
                kind(entry.entry()),
                what(entry.entry()),
                weight(entry.entry()),
                translation.of(entry.repeats().isPresent() ? "deviation.yes" : "deviation.no"),
                text(entry.repeats().map(RecordedEntry.Earlier::day)),
                state(entry),
                text(entry.handling().reportedOn()),
                entry.handling().measures(),
                text(entry.handling().closedOn()),
                entry.strike().map(RecordedEntry.Strike::reason).orElse(""),
                entry.entry().id().value());
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
