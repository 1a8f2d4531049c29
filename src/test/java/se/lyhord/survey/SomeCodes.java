package se.lyhord.survey;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;

/** Codes that no round knows of. */
public final class SomeCodes {

    private SomeCodes() {}

    public static List<NumberedCode> drawn(int count) {
        var random = new SecureRandom();
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new NumberedCode(number, Code.draw(random)))
                .toList();
    }
}
