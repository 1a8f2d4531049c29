package se.lyhord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.lyhord.ReferenceCases.ReferenceCase;
import se.lyhord.disclosure.AnswerAudit;
import se.lyhord.disclosure.AnswerBlock;
import se.lyhord.disclosure.CountInterval;
import se.lyhord.disclosure.PossibleAnswers;
import se.lyhord.disclosure.PrintedMean;
import se.lyhord.disclosure.RationalAttacker;
import tools.jackson.databind.JsonNode;

/** The reference cases about what figures tell of answers, of those called SDC; all on the scale of 1 to 5. */
final class AnswerReferenceCases {

    static final Map<String, Consumer<ReferenceCase>> METHODS = Map.of(
            "score_sum_integer_vs_lp", AnswerReferenceCases::scoreSum,
            "rounded_mean_determines_sum", AnswerReferenceCases::roundedMean);

    private static final int STEPS = 5;

    private AnswerReferenceCases() {}

    /** How many gave each answer, reckoned in whole people and in fractions of them. */
    private static void scoreSum(ReferenceCase each) {
        AnswerBlock block = block(each.input());
        List<CountInterval> intervals = PossibleAnswers.intervals(block);
        each.expected()
                .get("integer")
                .properties()
                .forEach(expected -> assertThat(intervals.get(answer(expected.getKey()) - 1))
                        .as("%s, by %s", expected.getKey(), each.source())
                        .isEqualTo(interval(expected.getValue())));
        RationalAttacker rational = new RationalAttacker(block);
        each.expected().path("lp").properties().forEach(expected -> {
            int answer = answer(expected.getKey());
            assertThat(rational.least(answer))
                    .isCloseTo(expected.getValue().get(0).doubleValue(), within(1e-6));
            assertThat(rational.most(answer))
                    .isCloseTo(expected.getValue().get(1).doubleValue(), within(1e-6));
        });
        assertThat(AnswerAudit.isSafe(block))
                .isEqualTo(each.expected().get("safe").booleanValue());
    }

    private static void roundedMean(ReferenceCase each) {
        List<Long> most = each.input()
                .get("n")
                .valueStream()
                .map(people -> PrintedMean.mostSums(people.intValue(), (int) each.integer("decimals")))
                .toList();
        assertThat(most)
                .as(each.source())
                .isEqualTo(each.expected()
                        .get("max_sums_per_printed_mean")
                        .valueStream()
                        .map(JsonNode::longValue)
                        .toList());
    }

    /** What is left of a home's answers when a unit's are taken from them. */
    static void meanDifferencing(ReferenceCase each) {
        AnswerBlock rest =
                block(each.input().get("home")).without(block(each.input().get("unit_a")));
        assertThat(rest.people()).isEqualTo(each.input().get("unit_b").get("n").intValue());
        long sum = rest.sum().orElseThrow();
        assertThat(sum).isEqualTo(each.expected().get("unit_b_sum").longValue());
        assertThat((double) sum / rest.people())
                .isCloseTo(each.expected().get("unit_b_mean").doubleValue(), within(1e-6));
        JsonNode answer = each.expected().path("all_answered");
        if (!answer.isMissingNode()) {
            assertThat(PossibleAnswers.intervals(rest).get(answer.intValue() - 1))
                    .isEqualTo(new CountInterval(rest.people(), rest.people()));
        }
        assertThat(AnswerAudit.isCertain(rest))
                .isEqualTo(each.expected().get("must_refuse").booleanValue());
    }

    /** What is left of the revised answers when the first ones are taken from them. */
    static void revisionDifferencing(ReferenceCase each) {
        AnswerBlock late =
                block(each.input().get("revised")).without(block(each.input().get("first")));
        JsonNode leaked = each.expected().get("leaked");
        assertThat(late.people()).isEqualTo(leaked.get("n").intValue());
        assertThat(PossibleAnswers.intervals(late).get(leaked.get("answer").intValue() - 1))
                .isEqualTo(new CountInterval(late.people(), late.people()));
        assertThat(AnswerAudit.isCertain(late))
                .isEqualTo(each.expected().get("must_refuse").booleanValue());
    }

    private static AnswerBlock block(JsonNode published) {
        int people = published.get("n").intValue();
        AnswerBlock block = AnswerBlock.of(people, STEPS);
        if (published.has("sum")) {
            return block.withSum(published.get("sum").longValue());
        }
        BigDecimal sum = published.get("mean").decimalValue().multiply(BigDecimal.valueOf(people));
        return block.withSum(sum.longValueExact());
    }

    static CountInterval interval(JsonNode ends) {
        return new CountInterval(ends.get(0).longValue(), ends.get(1).longValue());
    }

    private static int answer(String category) {
        return Integer.parseInt(category.substring("cat".length()));
    }
}
