package se.lyhord.indicator;

import java.util.Optional;
import java.util.stream.Stream;
import se.lyhord.datafile.Bilingual;

/**
 * What stands above and under the line of a share, what it does not say, and where it is from. Files of a folder may
 * leave them out.
 *
 * @param denominator among whom or what is counted
 * @param numerator which of them are hits
 * @param limits who is left out, and what cannot be concluded
 * @param source where the records come from, where that is said in both languages
 */
public record PlainWords(
        Optional<Bilingual> denominator,
        Optional<Bilingual> numerator,
        Optional<Bilingual> limits,
        Optional<Bilingual> source) {

    /** Of a file that says none of it. */
    public static final PlainWords NONE =
            new PlainWords(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether all four are said. */
    public boolean areComplete() {
        return Stream.of(denominator, numerator, limits, source).allMatch(Optional::isPresent);
    }
}
