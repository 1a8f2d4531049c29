package se.lyhord.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.lyhord.statistics.Outcome.isMissing;
import static se.lyhord.statistics.Outcome.value;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lyhord.statistics.Estimate.Reason;

class BetaBinomialTest {

    private static final long SEED = 1973;

    @Test
    void sharesThatTellNothingOfHomesAreNotFitted() {
        isMissing(BetaBinomial.fit(List.of()), Reason.NO_DATA);
        isMissing(BetaBinomial.fit(homes(1, 3)), Reason.TOO_FEW);
        isMissing(BetaBinomial.fit(homes(1, 5_001, 4, 5)), Reason.TOO_LARGE);
        isMissing(BetaBinomial.shrunk(homes(1, 5_001, 4, 5)), Reason.TOO_LARGE);
        assertThat(value(BetaBinomial.fit(homes(1, 5_000, 4, 5))).mean()).isBetween(0.0, 1.0);
    }

    @Test
    void homesNoMoreUnlikeThanByChanceAreDrawnWhollyTogether() {
        for (List<Share> homes : List.of(
                homes(0, 3, 0, 8),
                homes(3, 3, 8, 8),
                homes(1, 1, 0, 1, 1, 1),
                homes(5, 10, 5, 10),
                homes(10, 30, 11, 31))) {
            isMissing(BetaBinomial.fit(homes), Reason.NO_BETWEEN_VARIANCE);
        }
        assertThat(value(BetaBinomial.shrunk(homes(5, 10, 4, 10, 0, 0)))).containsExactly(0.45, 0.45, 0.45);
    }

    @Test
    void homesOfNoneAndAllHaveNoDistributionBetween() {
        isMissing(BetaBinomial.fit(homes(0, 5, 7, 7)), Reason.NO_WITHIN_VARIANCE);
        isMissing(BetaBinomial.shrunk(homes(0, 5, 7, 7, 1, 1)), Reason.NO_WITHIN_VARIANCE);
    }

    /** Expected: scipy 1.17.1, stats.betabinom.logpmf maximised by Nelder and Mead's method from four starts. */
    @Test
    void theFitIsTheLikeliest() {
        BetaBinomial fit = value(BetaBinomial.fit(homes(1, 5, 2, 10, 9, 12, 4, 20, 30, 40)));
        assertThat(fit.alpha()).isCloseTo(1.73322216, within(1e-6));
        assertThat(fit.beta()).isCloseTo(2.17147761, within(1e-6));
        assertThat(fit.logLikelihood()).isCloseTo(-13.017699648092648, within(1e-9));
        BetaBinomial extremes = value(BetaBinomial.fit(homes(0, 6, 0, 5, 7, 7, 3, 4)));
        assertThat(extremes.alpha()).isCloseTo(0.11363961, within(1e-7));
        assertThat(extremes.beta()).isCloseTo(0.17304225, within(1e-7));
        assertThat(extremes.logLikelihood()).isCloseTo(-5.453608774573791, within(1e-9));
    }

    /** By hand for the prior Beta(1, 3): a half for 7 of 12, a quarter for nobody; Beta(1, 1) has 5 % to 95 %. */
    @Test
    void aSmallHomeIsDrawnTowardsTheOthers() {
        BetaBinomial prior = new BetaBinomial(1, 3, 0);
        assertThat(prior.mean()).isEqualTo(0.25);
        assertThat(prior.posteriorMean(new Share(7, 12))).isEqualTo(0.5);
        assertThat(prior.posteriorMean(new Share(0, 0))).isEqualTo(0.25);
        Interval flat = new BetaBinomial(1, 1, 0).posterior(new Share(0, 0), 0.9);
        assertThat(flat.lower()).isCloseTo(0.05, within(1e-9));
        assertThat(flat.upper()).isCloseTo(0.95, within(1e-9));
        // 1 − 0.1^(1/4) and 1 − 0.9^(1/4) turned: Beta(1, 4) after 0 of 1 from Beta(1, 3)
        assertThat(prior.posterior(new Share(0, 1), 0.8).upper()).isCloseTo(1 - Math.pow(0.1, 0.25), within(1e-9));
        assertThat(prior.posterior(new Share(0, 1), 0.8).lower()).isCloseTo(1 - Math.pow(0.9, 0.25), within(1e-9));
        assertThatThrownBy(() -> prior.posterior(new Share(0, 1), 1)).hasMessageContaining("1.0");
    }

    @Test
    void anySharesShrinkBetweenThemselvesAndTheMean() {
        Samples.severalShares(SEED, 60, 30).forEach(draw -> {
            List<Share> homes = draw.shares();
            BetaBinomial.fit(homes).toOptional().ifPresent(prior -> {
                List<Double> shrunk = value(BetaBinomial.shrunk(homes));
                IntStream.range(0, homes.size())
                        .filter(i -> homes.get(i).denominator() > 0)
                        .forEach(i -> {
                            double own = value(homes.get(i).value());
                            assertThat(shrunk.get(i))
                                    .as(draw.toString())
                                    .isBetween(
                                            Math.min(own, prior.mean()) - 1e-12, Math.max(own, prior.mean()) + 1e-12);
                            Interval posterior = prior.posterior(homes.get(i), 0.95);
                            assertThat(posterior.lower()).as(draw.toString()).isNotNegative();
                            assertThat(posterior.upper()).as(draw.toString()).isLessThanOrEqualTo(1);
                        });
            });
        });
    }

    private static List<Share> homes(long... hitsAndPeople) {
        return IntStream.range(0, hitsAndPeople.length / 2)
                .mapToObj(i -> new Share(hitsAndPeople[2 * i], hitsAndPeople[2 * i + 1]))
                .toList();
    }
}
