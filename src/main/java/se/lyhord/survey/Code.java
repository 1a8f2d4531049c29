package se.lyhord.survey;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What opens one questionnaire: twelve letters and digits drawn by chance, 60 bits, written {@code 7K3M-X9PA-2WQE}. It is
 * stored nowhere. The alphabet is Crockford's base 32, which has no I, L, O and U.
 */
public final class Code {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;

    private final String letters;

    private Code(String letters) {
        this.letters = letters;
    }

    static Code draw(SecureRandom random) {
        return new Code(random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining()));
    }

    /** Reads what somebody typed: small letters, missing hyphens and O for 0 are understood; empty where it is no code. */
    static Optional<Code> read(String typed) {
        if (typed.length() > 40) {
            return Optional.empty();
        }
        var letters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\u2010-\\u2015-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return letters.length() == LENGTH && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                ? Optional.of(new Code(letters))
                : Optional.empty();
    }

    /** In three groups, for eyes. */
    public String written() {
        return letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8);
    }

    byte[] bytes() {
        return letters.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Code code && code.letters.equals(letters);
    }

    @Override
    public int hashCode() {
        return letters.hashCode();
    }

    /** Says nothing, so that no log or message ever holds a code. */
    @Override
    public String toString() {
        return "a code";
    }
}
