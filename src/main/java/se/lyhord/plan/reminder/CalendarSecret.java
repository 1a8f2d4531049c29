package se.lyhord.plan.reminder;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** What opens one person's calendar: 256 bits drawn by chance. Only its hash is stored. */
public final class CalendarSecret {

    private static final int LENGTH = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final String letters;

    private CalendarSecret(String letters) {
        this.letters = letters;
    }

    static CalendarSecret draw(SecureRandom random) {
        var bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new CalendarSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty where it cannot be one. */
    static Optional<CalendarSecret> read(String asked) {
        return FORM.matcher(asked).matches() ? Optional.of(new CalendarSecret(asked)) : Optional.empty();
    }

    /** The calendar's address, relative to the application's root. */
    public String path() {
        return "calendar/" + letters + CalendarController.ENDING;
    }

    /** SHA-256 in hexadecimal; what was drawn by chance and is this long is not found by trying. */
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(letters.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Says nothing, so that no log or message ever holds a secret. */
    @Override
    public String toString() {
        return "a calendar's secret";
    }
}
