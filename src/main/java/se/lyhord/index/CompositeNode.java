package se.lyhord.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.lyhord.index.CompositeChoices.Choice;
import se.lyhord.index.NodeIndex.Missing;
import se.lyhord.index.NodeIndex.Outcome;
import se.lyhord.index.NodeIndex.Reason;
import se.lyhord.index.NodeIndex.Value;
import se.lyhord.statistics.CompositeMean;
import se.lyhord.statistics.Share;

/** The index of one node from its counts. */
final class CompositeNode {

    private static final Share NOBODY = new Share(0, 0);

    private CompositeNode() {}

    /** @param counts of the parts in their order; empty where the part's indicator was not computed */
    static NodeIndex of(QualityIndex index, CompositeChoices choices, String node, List<Optional<Share>> counts) {
        var shares = counts.stream().map(count -> count.orElse(NOBODY)).toList();
        var missing = IntStream.range(0, counts.size())
                .filter(place -> shares.get(place).denominator() == 0)
                .mapToObj(place -> new Missing(
                        index.parts().get(place).code(),
                        counts.get(place).isPresent() ? Reason.NO_DATA : Reason.NOT_COMPUTED))
                .findFirst();
        return new NodeIndex(
                node,
                index.version(),
                shares,
                missing.map(Outcome.class::cast).orElseGet(() -> value(index, choices, node, shares)));
    }

    private static Value value(QualityIndex index, CompositeChoices choices, String node, List<Share> counts) {
        var composite = CompositeIndex.of(index, counts);
        return new Value(
                composite.value(),
                CompositeSample.of(index, choices, node, counts).range(composite.value()),
                geometric(index, counts),
                composite.contributions(),
                CompositeIndex.withoutEach(index, counts),
                Optional.empty());
    }

    private static BigDecimal geometric(QualityIndex index, List<Share> counts) {
        var parts = index.parts();
        var points = IntStream.range(0, parts.size())
                .mapToObj(place ->
                        parts.get(place).goalposts().points(counts.get(place)).doubleValue())
                .toList();
        var weights = parts.stream().map(part -> part.weight().doubleValue()).toList();
        var mean = new Choice(weights, CompositeMean.GEOMETRIC)
                .of(points, index.sensitivity().offset());
        return new BigDecimal(mean).setScale(1, RoundingMode.HALF_UP);
    }
}
