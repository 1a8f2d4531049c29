package se.lyhord;

import static se.lyhord.Expected.closeTo;
import static se.lyhord.Expected.same;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import se.lyhord.ReferenceCases.ReferenceCase;
import se.lyhord.statistics.CronbachAlpha;
import se.lyhord.statistics.GoalAttainmentScore;
import se.lyhord.statistics.MannWhitney;
import se.lyhord.statistics.McNemar;
import se.lyhord.statistics.MeanInterval;
import se.lyhord.statistics.ReliableChange;
import tools.jackson.databind.JsonNode;

/** The reference cases about answers on scales, and about the same people before and after. */
final class PersonReferenceCases {

    static final Map<String, Consumer<ReferenceCase>> METHODS = Map.of(
            "cronbach_alpha_feldt", PersonReferenceCases::cronbach,
            "cronbach_alpha", PersonReferenceCases::cronbach,
            "gas_t_score", PersonReferenceCases::goals,
            "reliable_change_index", PersonReferenceCases::change,
            "mcnemar_exact", PersonReferenceCases::mcNemar,
            "mean_t_interval_fpc", PersonReferenceCases::mean,
            "mann_whitney_ties_normal", PersonReferenceCases::mannWhitney);

    private PersonReferenceCases() {}

    private static void cronbach(ReferenceCase each) {
        double level = each.input().path("level").asDouble(0.95);
        Expected.check(
                each,
                CronbachAlpha.of(
                        IntStream.range(0, each.input().get("rows").size())
                                .mapToObj(row -> each.input()
                                        .get("rows")
                                        .get(row)
                                        .valueStream()
                                        .map(JsonNode::doubleValue)
                                        .toList())
                                .toList(),
                        level),
                (known, alpha) -> {
                    same(each, "k", alpha.questions());
                    same(each, "n", alpha.people());
                    closeTo(each, "alpha", alpha.alpha());
                    closeTo(each, "feldt_lower", alpha.interval().lower());
                    closeTo(each, "feldt_upper", alpha.interval().upper());
                });
    }

    private static void goals(ReferenceCase each) {
        Expected.check(
                each,
                GoalAttainmentScore.of(
                        each.input()
                                .get("x")
                                .valueStream()
                                .map(JsonNode::intValue)
                                .toList(),
                        each.numbers("w"),
                        each.number("rho")),
                (known, score) -> closeTo(each, "T", score.t()));
    }

    private static void change(ReferenceCase each) {
        Expected.check(
                each,
                ReliableChange.of(
                        each.number("pre"), each.number("post"), each.number("sd_pre"), each.number("reliability")),
                (known, change) -> {
                    closeTo(each, "sem", change.measurementError());
                    closeTo(each, "s_diff", change.differenceError());
                    closeTo(each, "rci", change.index());
                    closeTo(each, "min_reliable_change", change.leastReliable());
                    same(each, "reliable_at_1.96", change.isReliable());
                });
    }

    private static void mcNemar(ReferenceCase each) {
        Expected.check(each, McNemar.of(each.integer("b"), each.integer("c")), (known, test) -> {
            closeTo(each, "p_exact_two_sided", test.exact());
            closeTo(each, "p_mid", test.mid());
        });
    }

    private static void mean(ReferenceCase each) {
        Expected.check(
                each,
                each.input().has("N")
                        ? MeanInterval.of(each.numbers("values"), each.integer("N"), each.number("level"))
                        : MeanInterval.of(each.numbers("values"), each.number("level")),
                (known, mean) -> {
                    closeTo(each, "mean", mean.mean());
                    closeTo(each, "sd", mean.deviation());
                    closeTo(each, "se", mean.error());
                    closeTo(each, "se_fpc", mean.finiteError());
                    BinomialReferenceCases.ends(each, mean.interval());
                });
    }

    private static void mannWhitney(ReferenceCase each) {
        Expected.check(each, MannWhitney.of(each.numbers("a"), each.numbers("b")), (known, test) -> {
            closeTo(each, "U_a", test.u());
            closeTo(each, "z", test.z());
            closeTo(each, "p_two_sided", test.pValue());
        });
    }
}
