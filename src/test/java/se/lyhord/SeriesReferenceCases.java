package se.lyhord;

import static se.lyhord.Expected.allCloseTo;
import static se.lyhord.Expected.closeTo;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.lyhord.ReferenceCases.ReferenceCase;
import se.lyhord.statistics.AnhoejRuns;
import se.lyhord.statistics.Interval;
import se.lyhord.statistics.LaneyPPrime;
import se.lyhord.statistics.Run;
import se.lyhord.statistics.RunRules;
import se.lyhord.statistics.XmrChart;

/** The reference cases about series in time; their places count from 1. */
final class SeriesReferenceCases {

    static final Map<String, Consumer<ReferenceCase>> METHODS = Map.of(
            "nhs_run_rule_7_one_side", SeriesReferenceCases::oneSide,
            "nhs_trend_7", SeriesReferenceCases::trend,
            "anhoej_runs", SeriesReferenceCases::anhoej,
            "laney_p_prime", SeriesReferenceCases::laney,
            "xmr_limits", SeriesReferenceCases::xmr);

    private SeriesReferenceCases() {}

    private static void oneSide(ReferenceCase each) {
        Expected.samePlaces(each, "flag_index1", places(RunRules.oneSide(each.numbers("relative_to_mean"), 0)));
    }

    private static void trend(ReferenceCase each) {
        List<Run> trends = RunRules.trends(each.numbers("y"));
        Expected.samePlaces(each, "flag_index1", places(trends));
        trends.forEach(trend -> Expected.same(each, "direction", trend.up() ? "increasing" : "decreasing"));
    }

    private static void anhoej(ReferenceCase each) {
        Expected.check(each, AnhoejRuns.limits((int) each.integer("n_useful")), (same, limits) -> {
            Expected.same(each, "longest_run_max", limits.longestRunMax());
            Expected.same(each, "crossings_min", limits.crossingsMin());
        });
    }

    private static void laney(ReferenceCase each) {
        Expected.check(each, LaneyPPrime.of(each.shares()), (same, chart) -> {
            closeTo(each, "pbar", chart.mean());
            closeTo(each, "sigma_z", chart.sigmaZ());
            allCloseTo(each, "z", chart.z());
            List<Interval> limits =
                    chart.limits().stream().map(Interval::clipped).toList();
            allCloseTo(each, "ucl", limits.stream().map(Interval::upper).toList());
            allCloseTo(each, "lcl", limits.stream().map(Interval::lower).toList());
        });
    }

    private static void xmr(ReferenceCase each) {
        List<Double> values = each.numbers("y");
        Expected.check(each, XmrChart.of(values), (same, chart) -> {
            closeTo(each, "mean", chart.mean());
            closeTo(each, "amr", chart.movingRange());
            closeTo(each, "lpl", chart.limits().lower());
            closeTo(each, "upl", chart.limits().upper());
            closeTo(each, "amr_screened", chart.screenedRange());
            closeTo(each, "lpl_screened", chart.screenedLimits().lower());
            closeTo(each, "upl_screened", chart.screenedLimits().upper());
            Expected.samePlaces(each, "outside_unscreened", fromOne(XmrChart.outside(values, chart.limits())));
            Expected.samePlaces(each, "outside_screened", fromOne(XmrChart.outside(values, chart.screenedLimits())));
        });
    }

    private static List<Integer> fromOne(List<Integer> places) {
        return places.stream().map(place -> place + 1).toList();
    }

    private static List<Integer> places(List<Run> runs) {
        return fromOne(
                runs.stream().flatMapToInt(Run::places).distinct().boxed().toList());
    }
}
