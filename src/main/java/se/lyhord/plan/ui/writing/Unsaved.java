package se.lyhord.plan.ui.writing;

import org.jspecify.annotations.Nullable;

/**
 * A text that the server never kept, as the browser's tab tells it.
 *
 * @param label of its field, as the writer saw it
 * @param hasPlace whether its field can be written in now
 * @param now what the field says, where it has been changed since the text was written; null where it has not
 */
record Unsaved(
        String label,
        String text,
        boolean hasPlace,
        @Nullable String now) {

    private static final int SHORT = 200;

    /** What there is to see of it: all, where it can only be copied. */
    String excerpt() {
        return hasPlace ? shortened(text) : text;
    }

    /** Up to the last whole word that there is room for. */
    static String shortened(String text) {
        if (text.length() <= SHORT) {
            return text;
        }
        var end = text.lastIndexOf(' ', SHORT);
        return text.substring(0, end > 0 ? end : SHORT).strip() + " …";
    }
}
