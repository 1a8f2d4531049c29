package se.lyhord.survey;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names one tap, the same each time that it is sent: the key of idempotency, written {@code 0123456789abcdef-17}.
 *
 * @param page drawn by chance when the page was opened
 * @param number counts the page's taps from 1 on
 */
record Tap(long page, int number) {

    private static final Pattern PAGE = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern FORM = Pattern.compile("([0-9a-f]{16})-([1-9]\\d{0,8})");

    /** A page by its digits; 0, which no page has, where they are none. */
    static long page(String digits) {
        return PAGE.matcher(digits).matches() ? Long.parseUnsignedLong(digits, 16) : 0;
    }

    static Optional<Tap> of(String key) {
        var form = FORM.matcher(key);
        return form.matches()
                ? Optional.of(new Tap(Long.parseUnsignedLong(form.group(1), 16), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }
}
