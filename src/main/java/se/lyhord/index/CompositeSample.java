package se.lyhord.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.lyhord.statistics.Share;

/** The index of a node under each of the choices, its counts drawn anew each time. */
final class CompositeSample {

    private final double[] values;

    private CompositeSample(double[] values) {
        this.values = values;
    }

    /** @param node code of the node: two nodes with the same counts have chances of their own */
    static CompositeSample of(QualityIndex index, CompositeChoices choices, String node, List<Share> counts) {
        // String.hashCode is the same on every machine: its formula is part of its specification.
        var chance = new Chance(index.sensitivity().seed() ^ ((long) node.hashCode() << Integer.SIZE));
        var shares = counts.stream().map(chance::sharesBehind).toList();
        var values = new double[choices.choices().size()];
        for (var draw = 0; draw < values.length; draw++) {
            var points = new ArrayList<Double>();
            for (var share : shares) {
                points.add(index.parts().get(points.size()).goalposts().points(share.sample()));
            }
            values[draw] =
                    choices.choices().get(draw).of(points, index.sensitivity().offset());
        }
        return new CompositeSample(values);
    }

    int draws() {
        return values.length;
    }

    double value(int draw) {
        return values[draw];
    }

    /** Where 95 of 100 of the values lie, widened to hold the index that is shown. */
    CompositeRange range(BigDecimal shown) {
        return CompositeRange.around(shown, values);
    }
}
