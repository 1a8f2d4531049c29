package se.lyhord.index;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import se.lyhord.datafile.Bilingual;
import se.lyhord.datafile.DataFile;
import se.lyhord.organisation.Quarter;

/**
 * What the index is made of, as a file says: index = Σ weight × points, a weighted arithmetic mean.
 *
 * @param version raised with every change
 * @param baseline the first quarter of the version's series
 * @param name what people call it
 * @param what what it tells, in plain words
 * @param parts at least two; their weights add up to 1
 * @param sensitivity how it is tried with other choices
 * @param text the file's text
 */
@NamedInterface("formula")
public record QualityIndex(
        int version,
        Quarter baseline,
        Bilingual name,
        Bilingual what,
        List<IndexPart> parts,
        Sensitivity sensitivity,
        String text) {

    public QualityIndex {
        parts = List.copyOf(parts);
        var sum = parts.stream().map(IndexPart::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (parts.size() < 2 || sum.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException(
                    "an index weighs at least two parts, by 1 in all, not %d by %s".formatted(parts.size(), sum));
        }
    }

    /** SHA-256 of the text. */
    public String contentHash() {
        return DataFile.hash(text);
    }
}
