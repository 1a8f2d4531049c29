package se.lyhord.deviation.ui;

import com.vaadin.flow.component.html.Span;
import se.lyhord.deviation.Entry;
import se.lyhord.deviation.RecordedEntry;
import se.lyhord.deviation.Severity;

/** What is told in a coloured frame, always with its word. */
final class EntryBadges {

    private EntryBadges() {}

    static Span weight(RecordedEntry entry, EntryWords words) {
        var style = switch (entry.entry()) {
            case Entry.Deviation deviation ->
                deviation.severity() == Severity.SERIOUS ? "deviation-bad" : "deviation-plain";
            case Entry.Inspection inspection -> inspection.hasRemarks() ? "deviation-bad" : "deviation-plain";
        };
        return Parts.badge(words.weight(entry.entry()), style);
    }

    static Span state(RecordedEntry entry, EntryWords words) {
        return Parts.badge(
                words.state(entry),
                switch (entry.state()) {
                    case OPEN -> "deviation-open";
                    case CLOSED -> "deviation-done";
                    case STRUCK -> "deviation-plain";
                });
    }
}
