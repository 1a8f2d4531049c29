package se.lyhord.indicator;

import java.util.Optional;
import java.util.stream.Stream;
import se.lyhord.datafile.Bilingual;

/**
 * What stands above and under the line of a share, and what it does not say. Files of a folder may leave them out.
 *
 * @param denominator among whom or what is counted
 * @param numerator which of them are hits
 * @param limits who is left out, and what cannot be concluded
 */
public record PlainWords(
        Optional<Bilingual> denominator, Optional<Bilingual> numerator, Optional<Bilingual> limits) {

    /** Of a file that says none of it. */
    public static final PlainWords NONE = new PlainWords(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether all three are said. */
    public boolean areComplete() {
        return Stream.of(denominator, numerator, limits).allMatch(Optional::isPresent);
    }
}
