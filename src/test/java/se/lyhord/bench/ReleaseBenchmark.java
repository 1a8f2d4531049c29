package se.lyhord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.disclosure.Answers;
import se.lyhord.disclosure.AnswersRule;
import se.lyhord.disclosure.Cell;
import se.lyhord.disclosure.Count;
import se.lyhord.disclosure.Node;
import se.lyhord.disclosure.Protection;
import se.lyhord.disclosure.Question;
import se.lyhord.disclosure.SensitivityRule;
import se.lyhord.disclosure.Threshold;
import se.lyhord.disclosure.Vintage;
import se.lyhord.release.AuditOfARelease;

/**
 * {@code ./lyhord bench release}: what may be shown of 40 indicators at 2,000 homes, decided for four audiences, beside
 * computing the same quarter in full; and how long the independent audit of it takes.
 */
@BenchTest
class ReleaseBenchmark {

    private static final int INDICATORS = 40;
    private static final int HOMES_OF_A_REGION = 10;

    /** For home, division and organisation, who see the same within their scope; and for everyone. */
    private static final List<SensitivityRule> DECISIONS = List.of(rule(Threshold.INTERNAL), rule(Threshold.OPEN));

    @Autowired
    Measuring measuring;

    @Test
    void release() throws Exception {
        var made = new Made(Integer.getInteger("bench.responses", 25_000), Integer.getInteger("bench.homes", 2_000), 1);
        var turns = Integer.getInteger("bench.turns", 5);
        var computing = measuring.ofOneQuarter(made, turns);
        var counts = made.counts();
        var trees = IntStream.range(0, INDICATORS)
                .mapToObj(indicator -> tree(made, counts, indicator))
                .toList();
        var protecting = new Times(turns);
        for (var turn = -1; turn < turns; turn++) {
            var start = System.nanoTime();
            DECISIONS.forEach(rule -> trees.forEach(tree -> Protection.protect(tree, rule)));
            if (turn >= 0) {
                protecting.add(System.nanoTime() - start);
            }
        }
        var start = System.nanoTime();
        var shown = 0;
        for (var rule : DECISIONS) {
            for (var tree : trees) {
                Set<Cell> cells = Vintage.figures(Protection.protect(tree, rule).cells());
                AuditOfARelease.of(tree, cells, rule);
                shown += cells.size();
            }
        }
        assertThat(shown).isPositive();
        var audited = (System.nanoTime() - start) / 1e9;
        var measured = protecting.percentile(50);
        var bound = computing.percentile(50);
        Files.createDirectories(Path.of("target", "bench"));
        Files.writeString(
                Path.of("target", "bench", "release.csv"),
                String.format(
                        Locale.ROOT,
                        "figure,measured,unit,bound,ratio,aim%nrelease_vs_compute,%.1f,ms,%.1f,%.3f,1%naudit,%.1f,s,,,60%n",
                        measured,
                        bound,
                        measured / bound,
                        audited));
    }

    /** The counts of one of the made-up indicators, each time of other homes. */
    private static Node tree(Made made, int[] counts, int indicator) {
        var regions = new ArrayList<Node>();
        for (var first = 0; first < made.homes; first += HOMES_OF_A_REGION) {
            var homes = new ArrayList<Node>();
            for (var home = first; home < Math.min(first + HOMES_OF_A_REGION, made.homes); home++) {
                homes.add(Node.leaf(Made.code(home), answers(made, counts, indicator, home)));
            }
            regions.add(Node.over("R" + first / HOMES_OF_A_REGION, homes));
        }
        return Node.over("ORG", regions);
    }

    private static Answers answers(Made made, int[] counts, int indicator, int home) {
        var genders = new ArrayList<Count>();
        for (var gender = 0; gender < 3; gender++) {
            var place = made.place(0, (home + 37 * indicator) % made.homes, gender, indicator % Made.INDICATORS.size());
            genders.add(new Count(counts[place], counts[place + 1]));
        }
        var total = new Count(
                genders.stream().mapToLong(Count::numerator).sum(),
                genders.stream().mapToLong(Count::denominator).sum());
        return new Answers(total, genders.get(0), genders.get(1));
    }

    private static SensitivityRule rule(Threshold threshold) {
        return new AnswersRule(threshold, List.of(Question.ofSeveral(Question.Side.POSITIVE)));
    }
}
