package se.lyhord.index;

import org.springframework.modulith.NamedInterface;

/**
 * The place of a home among those it is compared with; never without the places that are as possible.
 *
 * @param place 1 for the highest index; homes with the same index as shown have the same place
 * @param best the best place under other choices, at most {@code place}
 * @param worst the worst one, at least {@code place}
 * @param homes how many are compared, at least two
 */
@NamedInterface("formula")
public record CompositeRank(int place, int best, int worst, int homes) {

    public CompositeRank {
        if (best < 1 || best > place || place > worst || worst > homes || homes < 2) {
            throw new IllegalArgumentException(
                    "a rank lies within its interval, not %d in %d to %d of %d".formatted(place, best, worst, homes));
        }
    }
}
