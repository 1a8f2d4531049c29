package se.lyhord.index;

import java.math.BigDecimal;
import org.springframework.modulith.NamedInterface;
import se.lyhord.datafile.Bilingual;

/**
 * One of the things that the index weighs together.
 *
 * @param area what it belongs to, as experience
 * @param code the key within the index
 * @param name what people call it
 * @param what what is counted and what gives points, in plain words
 * @param indicator the code of the indicator
 * @param span the time that it looks at
 * @param weight its share of the index, above 0; those of all parts add up to 1
 * @param goalposts what gives 0 points, and what 100
 */
@NamedInterface("formula")
public record IndexPart(
        Area area,
        String code,
        Bilingual name,
        Bilingual what,
        String indicator,
        Span span,
        BigDecimal weight,
        PartScale goalposts) {

    /**
     * A group of parts.
     *
     * @param code the key within the index
     * @param name what people call it
     */
    @NamedInterface("formula")
    public record Area(String code, Bilingual name) {}
}
