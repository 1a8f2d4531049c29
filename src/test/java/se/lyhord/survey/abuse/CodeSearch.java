package se.lyhord.survey.abuse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks for codes in text and in the bytes of files, in any way to write them: hyphens or none, capitals or small letters,
 * as letters or as the hexadecimal digits in which the database shows bytes. A code is 60 bits, so a hit is no accident.
 */
final class CodeSearch {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final long MASK = (1L << 60) - 1;
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-fA-F]{24,}");

    private final Set<Long> codes = new HashSet<>();

    CodeSearch(Collection<String> written) {
        for (var code : written) {
            var packed = 0L;
            for (var letter : code.replace("-", "").toCharArray()) {
                packed = packed << 5 | ALPHABET.indexOf(letter);
            }
            codes.add(packed);
        }
    }

    /** How often a code stands in the text. */
    int hits(String text) {
        var hits = asLetters(text);
        var found = HEXADECIMAL.matcher(text);
        while (found.find()) {
            hits += asLetters(decoded(found.group(), 0)) + asLetters(decoded(found.group(), 1));
        }
        return hits;
    }

    /** The same for every file below a folder, whatever it holds; files that go away meanwhile are passed over. */
    int hitsBelow(Path folder) throws IOException {
        var hits = 0;
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                hits += asLetters(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return hits;
    }

    private int asLetters(String text) {
        var hits = 0;
        var run = 0;
        var last = 0L;
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            var value = letter < 128 ? ALPHABET.indexOf(Character.toUpperCase(letter)) : -1;
            if (value >= 0) {
                last = (last << 5 | value) & MASK;
                run++;
                hits += run >= LENGTH && codes.contains(last) ? 1 : 0;
            } else if (letter != '-') {
                run = 0;
            }
        }
        return hits;
    }

    private static String decoded(String digits, int from) {
        var text = new StringBuilder();
        var lower = digits.toLowerCase(Locale.ROOT);
        for (var i = from; i + 1 < lower.length(); i += 2) {
            text.append((char) Integer.parseInt(lower, i, i + 2, 16));
        }
        return text.toString();
    }
}
