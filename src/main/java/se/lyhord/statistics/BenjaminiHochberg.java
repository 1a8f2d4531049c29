package se.lyhord.statistics;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * P-values adjusted for being looked at together, so that of those called different at most a share q is expected to
 * be called so wrongly:
 * <pre>adjusted p₍ᵢ₎ = min over j ≥ i of (m p₍ⱼ₎/j), at most 1</pre>
 * Source: Benjamini and Hochberg (1995), J. R. Stat. Soc. B 57:289–300.
 *
 * @param adjusted the adjusted p-values, in the order of the ones given
 */
public record BenjaminiHochberg(List<Double> adjusted) {

    public BenjaminiHochberg {
        adjusted = List.copyOf(adjusted);
    }

    /**
     * Adjusts p-values; none of none.
     *
     * @throws IllegalArgumentException for a number that is no probability
     */
    public static BenjaminiHochberg of(List<Double> pValues) {
        pValues.forEach(BenjaminiHochberg::requireProbability);
        List<Integer> largestFirst = IntStream.range(0, pValues.size())
                .boxed()
                .sorted(Comparator.comparing(pValues::get, Collections.reverseOrder()))
                .toList();
        Double[] adjusted = new Double[pValues.size()];
        double least = 1;
        int rank = pValues.size();
        for (int index : largestFirst) {
            least = Math.min(least, pValues.get(index) * ((double) pValues.size() / rank));
            adjusted[index] = least;
            rank--;
        }
        return new BenjaminiHochberg(Arrays.asList(adjusted));
    }

    /** Whether the comparison at this place stands out, where a share q of wrong ones is borne with. */
    public boolean standsOut(int index, double q) {
        return adjusted.get(index) <= q;
    }

    /** How many comparisons stand out. */
    public long rejected(double q) {
        return adjusted.stream().filter(p -> p <= q).count();
    }

    private static void requireProbability(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("a p-value lies from 0 to 1, not at " + p);
        }
    }
}
