package se.lyhord;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.lyhord.ReferenceCases.ReferenceCase;
import se.lyhord.statistics.AnhoejRuns;
import se.lyhord.statistics.Run;
import se.lyhord.statistics.RunRules;

/** The reference cases about series in time; their places count from 1. */
final class SeriesReferenceCases {

    static final Map<String, Consumer<ReferenceCase>> METHODS = Map.of(
            "nhs_run_rule_7_one_side", SeriesReferenceCases::oneSide,
            "nhs_trend_7", SeriesReferenceCases::trend,
            "anhoej_runs", SeriesReferenceCases::anhoej);

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

    private static List<Integer> places(List<Run> runs) {
        return runs.stream()
                .flatMapToInt(Run::places)
                .distinct()
                .map(place -> place + 1)
                .boxed()
                .toList();
    }
}
