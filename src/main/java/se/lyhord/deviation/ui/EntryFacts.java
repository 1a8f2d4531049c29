package se.lyhord.deviation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import se.lyhord.deviation.Entry;
import se.lyhord.deviation.RecordedEntry;

/** What is on record about one deviation or inspection, term by term. */
class EntryFacts extends DescriptionList {

    private final transient EntryWords words;

    EntryFacts(RecordedEntry entry, EntryWords words) {
        this.words = words;
        addClassNames("panel", "deviation-facts");
        var isDeviation = entry.entry() instanceof Entry.Deviation;
        fact(isDeviation ? "deviation.severity" : "deviation.remarks", EntryBadges.weight(entry, words));
        fact("deviation.state", EntryBadges.state(entry, words));
        if (isDeviation && entry.strike().isEmpty()) {
            fact("deviation.column.repeated", repeated(entry));
        }
        if (isDeviation) {
            fact(
                    "deviation.reported-on",
                    new Span(entry.handling()
                            .reportedOn()
                            .map(words::day)
                            .orElseGet(() -> getTranslation("deviation.reported-on.not"))));
        }
        fact("deviation.measures", new Span(measures(entry)));
        entry.handledBy().ifPresent(trace -> fact("deviation.handled", words.trace("deviation.by-on", trace)));
        fact(
                "deviation.recorded",
                entry.origin()
                        .map(trace -> words.trace("deviation.by-on", trace))
                        .orElseGet(() -> getTranslation(
                                "deviation.recorded.file", entry.entry().id().value())));
    }

    private String measures(RecordedEntry entry) {
        return entry.handling().measures().isEmpty()
                ? getTranslation("deviation.measures.none")
                : entry.handling().measures();
    }

    private Component repeated(RecordedEntry entry) {
        return entry.repeats()
                .<Component>map(earlier -> {
                    var link = new Anchor(
                            EntryAddress.of(earlier.id()),
                            getTranslation("deviation.repeats.long", words.day(earlier.day())));
                    link.addClassName("deviation-link");
                    return link;
                })
                .orElseGet(() -> new Span(getTranslation("deviation.repeats.not")));
    }

    private void fact(String key, String text) {
        fact(key, new Span(text));
    }

    private void fact(String key, Component content) {
        var description = new DescriptionList.Description();
        description.add(content);
        add(new DescriptionList.Term(getTranslation(key)), description);
    }
}
