package se.lyhord.index;

import java.util.List;
import java.util.stream.Stream;
import se.lyhord.organisation.Quarter;

/**
 * The choices that the index of a quarter is tried with, the same for every node, so that nodes can be ranked under each:
 * weights varied and scaled to add up to 1, one part left out or none (each as likely), and either mean (as likely).
 */
record CompositeChoices(List<Choice> choices) {

    /** One set of choices; a part that is left out weighs 0. */
    record Choice(double[] weights, CompositeMean mean) {}

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
        var weights = new double[parts.size()];
        var sum = 0.0;
        for (var i = 0; i < weights.length; i++) {
            var varied = 1 + index.sensitivity().weightsVaryBy() * (2 * chance.even() - 1);
            weights[i] = i == leftOut ? 0 : parts.get(i).weight().doubleValue() * varied;
            sum += weights[i];
        }
        for (var i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return new Choice(weights, chance.oneOf(2) == 0 ? CompositeMean.ARITHMETIC : CompositeMean.GEOMETRIC);
    }
}
