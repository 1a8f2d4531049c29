package se.lyhord.indicator.explanation;

import java.util.Optional;
import java.util.OptionalInt;
import se.lyhord.datafile.Bilingual;

/**
 * What a value of an indicator says and how it was made. It has no number of the value in it.
 *
 * @param code the indicator's
 * @param name what it is called
 * @param definition what is counted
 * @param denominator among whom, where that is said
 * @param numerator which of them, where that is said
 * @param limits what it does not say, where that is said
 * @param source where the records come from
 * @param version of the definition that the quarter was computed with; empty where that is not known
 * @param contentHash of that definition; empty where it is not known
 * @param namesStays whether the stays behind it can be listed for those who may read them
 * @param countsAnswers whether it counts what young people answered
 * @param isClosed whether the quarter is closed, as far as the reader is told of closes
 * @param provenance of the run; empty where it was not recorded
 */
public record Explanation(
        String code,
        Bilingual name,
        Bilingual definition,
        Optional<Bilingual> denominator,
        Optional<Bilingual> numerator,
        Optional<Bilingual> limits,
        Bilingual source,
        OptionalInt version,
        String contentHash,
        boolean namesStays,
        boolean countsAnswers,
        boolean isClosed,
        Optional<Provenance> provenance) {}
