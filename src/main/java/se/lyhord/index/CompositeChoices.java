package se.lyhord.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.lyhord.organisation.Quarter;
import se.lyhord.statistics.CompositeMean;

/**
 * The choices that the index of a quarter is tried with, the same for every node, so that nodes can be ranked under each:
 * weights varied, one part left out or none (each as likely), and either mean (as likely).
 */
record CompositeChoices(List<Choice> choices) {

    /** One set of choices; a part that is left out weighs 0. */
    record Choice(List<Double> weights, CompositeMean mean) {

        Choice {
            weights = List.copyOf(weights);
        }

        /**
         * The index by this choice.
         *
         * @param points of the parts, 0 to 100
         * @param offset what is added to all points and taken off at the end: it changes the geometric mean alone
         */
        double of(List<Double> points, double offset) {
            var raised = points.stream().map(one -> one + offset).toList();
            return mean.of(raised, weights).toOptional().orElseThrow() - offset;
        }
    }

    CompositeChoices {
        choices = List.copyOf(choices);
    }

    static CompositeChoices of(QualityIndex index, Quarter quarter) {
        var chance = new Chance(index.sensitivity().seed() + quarter.year() * 4L + quarter.number());
        return new CompositeChoices(Stream.generate(() -> choice(index, chance))
                .limit(index.sensitivity().draws())
                .toList());
    }

    private static Choice choice(QualityIndex index, Chance chance) {
        var parts = index.parts();
        var leftOut = chance.oneOf(parts.size() + 1);
        var weights = new ArrayList<Double>();
        for (var part : parts) {
            var varied = 1 + index.sensitivity().weightsVaryBy() * (2 * chance.even() - 1);
            weights.add(weights.size() == leftOut ? 0 : part.weight().doubleValue() * varied);
        }
        return new Choice(weights, chance.oneOf(2) == 0 ? CompositeMean.ARITHMETIC : CompositeMean.GEOMETRIC);
    }
}
