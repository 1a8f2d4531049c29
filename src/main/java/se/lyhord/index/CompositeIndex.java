package se.lyhord.index;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import se.lyhord.statistics.Share;

/**
 * The index of some counts. Everything is computed in exact fractions, and the index is rounded half up to one decimal.
 * The contributions are shown in tenths of a point too and add up to the index as shown: each is rounded down, and the
 * tenths that are left go to those that lost most, the earlier part first where two lost the same (largest remainder).
 *
 * @param value 0 to 100
 * @param contributions of the parts, in points, in their order
 */
record CompositeIndex(BigDecimal value, List<BigDecimal> contributions) {

    private static final BigFraction TEN = new BigFraction(10);

    CompositeIndex {
        contributions = List.copyOf(contributions);
    }

    /** @param counts of the parts in their order, none with a denominator of 0 */
    static CompositeIndex of(QualityIndex index, List<Share> counts) {
        var tenths = IntStream.range(0, counts.size())
                .mapToObj(place -> tenths(index.parts().get(place), counts.get(place)))
                .toList();
        var value = rounded(tenths.stream().reduce(BigFraction.ZERO, BigFraction::add));
        return new CompositeIndex(inPoints(value), apportioned(tenths, value));
    }

    /** The index as it would be with the weight of one part shared out among the others; for each part in order. */
    static List<BigDecimal> withoutEach(QualityIndex index, List<Share> counts) {
        return IntStream.range(0, counts.size())
                .mapToObj(left -> without(left, index, counts))
                .toList();
    }

    private static BigDecimal without(int left, QualityIndex index, List<Share> counts) {
        var others = IntStream.range(0, counts.size())
                .filter(place -> place != left)
                .mapToObj(place -> tenths(index.parts().get(place), counts.get(place)))
                .reduce(BigFraction.ZERO, BigFraction::add);
        var weight = PartScale.exact(index.parts().get(left).weight());
        return inPoints(rounded(others.divide(BigFraction.ONE.subtract(weight))));
    }

    private static BigFraction tenths(IndexPart part, Share count) {
        return part.goalposts()
                .points(count)
                .multiply(PartScale.exact(part.weight()))
                .multiply(TEN);
    }

    private static List<BigDecimal> apportioned(List<BigFraction> tenths, BigInteger sum) {
        var floors = tenths.stream()
                .map(each -> each.getNumerator().divide(each.getDenominator()))
                .toList();
        var left = sum.subtract(floors.stream().reduce(BigInteger.ZERO, BigInteger::add));
        var raised = IntStream.range(0, tenths.size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer place) -> tenths.get(place).subtract(floors.get(place)), Comparator.reverseOrder()))
                .limit(left.longValueExact())
                .toList();
        return IntStream.range(0, tenths.size())
                .mapToObj(place -> raised.contains(place) ? floors.get(place).add(BigInteger.ONE) : floors.get(place))
                .map(CompositeIndex::inPoints)
                .toList();
    }

    /** Half up; nothing here is below 0. */
    private static BigInteger rounded(BigFraction tenths) {
        var twice = BigInteger.TWO.multiply(tenths.getDenominator());
        return BigInteger.TWO
                .multiply(tenths.getNumerator())
                .add(tenths.getDenominator())
                .divide(twice);
    }

    private static BigDecimal inPoints(BigInteger tenths) {
        return new BigDecimal(tenths, 1);
    }
}
