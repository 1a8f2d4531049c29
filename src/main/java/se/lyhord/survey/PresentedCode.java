package se.lyhord.survey;

import java.util.Optional;

/**
 * A code as it reaches the server.
 *
 * @param typed what somebody typed or scanned
 * @param home the home that the tablet belongs to, whose codes alone it opens; empty for a tablet of no home
 */
public record PresentedCode(String typed, Optional<String> home) {

    /** A code on a tablet of no home. */
    public static PresentedCode of(String typed) {
        return new PresentedCode(typed, Optional.empty());
    }

    /** Says nothing, so that no log or message ever holds a code. */
    @Override
    public String toString() {
        return "a code";
    }
}
