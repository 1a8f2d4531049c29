package se.lyhord.deviation;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of the list are asked for, of those that the person may see; what is null narrows nothing.
 *
 * @param home the code of one home
 * @param text part of the home's name, the key or the measures, in upper or lower case; empty for all
 */
public record EntryChoice(
        @Nullable String home,
        @Nullable EntryKind kind,
        @Nullable Category category,
        @Nullable Severity severity,
        @Nullable EntryState state,
        String text) {

    public EntryChoice {
        text = text.strip();
    }

    /** All of them. */
    public static EntryChoice all() {
        return new EntryChoice(null, null, null, null, null, "");
    }
}
