package se.lyhord.index;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ranks homes by their index, as shown and under each choice. */
final class CompositeRanking {

    /** A home with its index as shown and under each choice. */
    record Contender(String node, BigDecimal shown, CompositeSample sample) {}

    private final List<Contender> contenders;
    private final int draws;

    private CompositeRanking(List<Contender> contenders) {
        this.contenders = contenders;
        this.draws = contenders.getFirst().sample().draws();
    }

    /** The ranks by code of the node; none where there is nobody to compare with. */
    static Map<String, CompositeRank> of(List<Contender> contenders) {
        var ranks = new TreeMap<String, CompositeRank>();
        if (contenders.size() > 1) {
            var ranking = new CompositeRanking(contenders);
            contenders.forEach(one -> ranks.put(one.node(), ranking.rank(one)));
        }
        return ranks;
    }

    private CompositeRank rank(Contender one) {
        var best = new double[draws];
        var worst = new double[draws];
        for (var draw = 0; draw < draws; draw++) {
            var value = one.sample().value(draw);
            for (var other : contenders) {
                var compared = Double.compare(other.sample().value(draw), value);
                best[draw] += compared > 0 ? 1 : 0;
                worst[draw] += compared >= 0 ? 1 : 0;
            }
        }
        var place = 1 + higher(one.shown());
        return new CompositeRank(
                place,
                Math.min(place, 1 + (int) CompositeRange.lowest(best)),
                Math.max(place, (int) CompositeRange.highest(worst)),
                contenders.size());
    }

    private int higher(BigDecimal shown) {
        return (int) contenders.stream()
                .filter(other -> other.shown().compareTo(shown) > 0)
                .count();
    }
}
