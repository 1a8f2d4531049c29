package se.lyhord;

import static se.lyhord.Expected.closeTo;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import se.lyhord.ReferenceCases.ReferenceCase;
import se.lyhord.statistics.BenjaminiHochberg;
import se.lyhord.statistics.CochranArmitage;
import se.lyhord.statistics.CompositeMean;
import se.lyhord.statistics.ExactFunnel;
import se.lyhord.statistics.FunnelLimits;

/** The reference cases about several shares and about several figures. */
final class ComparisonReferenceCases {

    static final Map<String, Consumer<ReferenceCase>> METHODS = Map.of(
            "cochran_armitage_trend", ComparisonReferenceCases::trend,
            "cochran_armitage_exact_conditional", ComparisonReferenceCases::exactTrend,
            "funnel_exact_binomial_interpolated", ComparisonReferenceCases::funnel,
            "benjamini_hochberg", ComparisonReferenceCases::benjaminiHochberg,
            "composite_arithmetic_vs_geometric", ComparisonReferenceCases::composite,
            "composite_geometric_zero", ComparisonReferenceCases::composite);

    private ComparisonReferenceCases() {}

    private static void trend(ReferenceCase each) {
        Expected.check(each, CochranArmitage.normal(each.shares(), each.numbers("scores")), (same, trend) -> {
            closeTo(each, "z", trend.z());
            closeTo(each, "chi2", trend.chiSquare());
            closeTo(each, "p_two_sided", trend.pValue());
        });
    }

    private static void exactTrend(ReferenceCase each) {
        Expected.check(each, CochranArmitage.exact(each.shares(), each.numbers("scores")), (same, trend) -> {
            closeTo(each, "p_upper", trend.upper());
            closeTo(each, "p_lower", trend.lower());
            closeTo(each, "p_two_sided_abs_deviation", trend.pValue());
        });
    }

    private static void funnel(ReferenceCase each) {
        Expected.check(each, ExactFunnel.limits(each.number("theta"), each.integer("n")), (same, limits) -> {
            FunnelLimits clipped = limits.clipped();
            closeTo(each, "l998", limits.outer().lower());
            closeTo(each, "l95", limits.inner().lower());
            closeTo(each, "u95", limits.inner().upper());
            closeTo(each, "u998", limits.outer().upper());
            closeTo(each, "l998_clipped", clipped.outer().lower());
            closeTo(each, "u998_clipped", clipped.outer().upper());
            closeTo(each, "l95_clipped", clipped.inner().lower());
            closeTo(each, "u95_clipped", clipped.inner().upper());
        });
    }

    private static void benjaminiHochberg(ReferenceCase each) {
        BenjaminiHochberg adjusted = BenjaminiHochberg.of(each.numbers("p"));
        Expected.allCloseTo(each, "adjusted", adjusted.adjusted());
        Expected.same(each, "rejected", adjusted.rejected(each.number("q")));
    }

    private static void composite(ReferenceCase each) {
        for (CompositeMean mean : CompositeMean.values()) {
            String name = mean.name().toLowerCase(Locale.ROOT);
            Expected.check(
                    each,
                    mean.of(each.numbers("values"), each.numbers("weights")),
                    (same, value) -> closeTo(each, name, value));
        }
    }
}
