package se.lyhord;

import static se.lyhord.Expected.allCloseTo;
import static se.lyhord.Expected.closeTo;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.lyhord.ReferenceCases.ReferenceCase;
import se.lyhord.statistics.BetaBinomial;
import se.lyhord.statistics.FinitePopulationInterval;
import se.lyhord.statistics.FunnelLimits;
import se.lyhord.statistics.FunnelScale;
import se.lyhord.statistics.Interval;
import se.lyhord.statistics.Overdispersion;
import se.lyhord.statistics.QuantileType;
import se.lyhord.statistics.Share;

/** The reference cases about how much homes differ, and about a population that is known. */
final class SpreadReferenceCases {

    static final Map<String, Consumer<ReferenceCase>> METHODS = Map.of(
            "hypergeometric_tail_inversion",
            SpreadReferenceCases::hypergeometric,
            "funnel_overdispersion_multiplicative",
            each -> overdispersion(each, FunnelScale.NATURAL, Overdispersion::multiplicative),
            "funnel_overdispersion_additive_tau2",
            each -> overdispersion(each, FunnelScale.NATURAL, Overdispersion::additive),
            "funnel_overdispersion_additive_arcsine",
            each -> overdispersion(each, FunnelScale.ARCSINE, Overdispersion::additive),
            "beta_binomial_mle_eb",
            SpreadReferenceCases::betaBinomial,
            "beta_binomial_underdispersed",
            SpreadReferenceCases::underdispersed);

    private interface Limits {
        FunnelLimits at(Overdispersion spread, long n);
    }

    private SpreadReferenceCases() {}

    private static void hypergeometric(ReferenceCase each) {
        Expected.check(
                each,
                FinitePopulationInterval.of(
                        each.integer("x"), each.integer("n"), each.integer("N"), each.number("level")),
                (known, interval) -> {
                    Expected.same(each, "M_lower", interval.lower());
                    Expected.same(each, "M_upper", interval.upper());
                    BinomialReferenceCases.ends(each, interval.shares());
                });
    }

    private static void overdispersion(ReferenceCase each, FunnelScale scale, Limits limits) {
        QuantileType type = QuantileType.of(each.input().path("quantile_type").asInt(7));
        Expected.check(each, Overdispersion.of(each.shares(), scale, each.number("trim"), type), (known, spread) -> {
            closeTo(each, "theta", spread.target());
            closeTo(each, "target", spread.target());
            allCloseTo(each, "z", spread.z());
            closeTo(each, "phi", spread.winsorisedPhi());
            closeTo(each, "phi_raw", spread.phi());
            closeTo(each, "phi_winsorised", spread.winsorisedPhi());
            closeTo(each, "chi2", spread.chiSquare());
            closeTo(each, "p_overdispersion", spread.pValue());
            closeTo(each, "tau2", spread.betweenVariance());
            limits(each, limits.at(spread, each.integer("at_n")));
        });
    }

    private static void limits(ReferenceCase each, FunnelLimits limits) {
        for (String prefix : List.of("", "od_")) {
            closeTo(each, prefix + "l95", limits.inner().lower());
            closeTo(each, prefix + "u95", limits.inner().upper());
            closeTo(each, prefix + "l998", limits.outer().lower());
            closeTo(each, prefix + "u998", limits.outer().upper());
        }
    }

    /** With the tolerances that the case names: 1e-3 of α and β, 1e-4 of posterior means. */
    private static void betaBinomial(ReferenceCase each) {
        Expected.check(each, BetaBinomial.fit(each.shares()), (known, prior) -> {
            closeTo(each, "alpha", prior.alpha(), 1e-3 * prior.alpha());
            closeTo(each, "beta", prior.beta(), 1e-3 * prior.beta());
            closeTo(each, "loglik", prior.logLikelihood());
            closeTo(each, "mean", prior.mean(), 1e-4);
            List<Share> shares = each.shares();
            allCloseTo(
                    each,
                    "posterior_mean",
                    shares.stream().map(prior::posteriorMean).toList(),
                    1e-4);
            Interval first = prior.posterior(shares.getFirst(), 0.95);
            allCloseTo(each, "post95_home1", List.of(first.lower(), first.upper()), 1e-4);
        });
    }

    private static void underdispersed(ReferenceCase each) {
        Expected.check(each, BetaBinomial.fit(each.shares()), (known, prior) -> {});
        List<Double> shrunk = BetaBinomial.shrunk(each.shares()).toOptional().orElseThrow();
        shrunk.forEach(share -> closeTo(each, "shrink_to_pooled", share));
    }
}
