package se.lyhord.survey.abuse;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.survey.ASurveyedHome;

/**
 * Abuse case 12: five hundred questionnaires go the whole way, and an administrator who dumped everything before the
 * release and after it joins codes to responses no better than chance. The same attack on a product that stored responses
 * straight from the tablet joins nearly all: the attack is able to.
 */
@OverHttp
class JoinAttackTest {

    private static final int SUBMISSIONS = 500;
    private static final int SEED = 20260902;
    private static final List<String> QUESTIONS =
            List.of("T1", "T2", "T3", "T4", "S1", "S2", "S3", "S4", "D1", "D2", "D3", "D4");

    @Autowired
    ASurvey survey;

    ASurveyedHome homes;
    Dump dump;

    /** The row of each code, and what its young person answers: positions of questions and values, all different. */
    final Map<String, String> codeOfRow = new LinkedHashMap<>();

    final Map<String, Map<Integer, Integer>> answersOfCode = new HashMap<>();

    @BeforeEach
    void codesOfTwoHomes() {
        homes = survey.anew();
        dump = new Dump(survey.administrator());
        var random = new Random(SEED);
        for (var i = 0; i < SUBMISSIONS; i++) {
            var home = i % 2 == 0 ? "A" : "B";
            var code = i < 2 ? homes.anOpenRoundAndACode(home) : homes.aCode(home);
            codeOfRow.put(dump.youngestSealedRow(), code);
            var answers = other(random);
            while (answersOfCode.containsValue(answers)) {
                answers = other(random);
            }
            answersOfCode.put(code, answers);
        }
    }

    private static Map<Integer, Integer> other(Random random) {
        return IntStream.range(0, 4)
                .boxed()
                .collect(Collectors.toMap(i -> 3 * i + random.nextInt(3), _ -> 1 + random.nextInt(5)));
    }

    @Test
    void afterTheReleaseTheDumpsOfAnAdministratorJoinNoBetterThanChance() throws Exception {
        for (var code : codesInTheOrderOfAnswering()) {
            answer(code);
        }
        var before = dump.sealed(this::truth);
        homes.close("A");
        homes.close("B");
        survey.release();
        assertThat(dump.sealedRelations()).isEmpty();
        var after = dump.responses();
        assertThat(before).hasSize(SUBMISSIONS);
        assertThat(after).hasSize(SUBMISSIONS);
        var results = JoinAttack.all(before, after);
        System.out.println("best of " + results.size() + " attacks: " + results.getFirst());
        assertThat(results.getFirst().joined())
                .as("seed %d: %s", SEED, results.getFirst())
                .isLessThan(bound(results.size()));
    }

    /** The mutant: the code marked as used and its response written, in one transaction. */
    @Test
    void ofAProductThatWritesResponsesAtOnceTheSameAttackJoinsNearlyAll() {
        for (var code : codesInTheOrderOfAnswering()) {
            var row = codeOfRow.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(code))
                    .findFirst()
                    .orElseThrow()
                    .getKey();
            dump.writeStraight(row, HexFormat.of().parseHex(truth(row)));
        }
        var results = JoinAttack.all(dump.sealed(this::truth), dump.responses());
        System.out.println("best attack on the mutant: " + results.getFirst());
        assertThat(results.getFirst().joined()).isGreaterThanOrEqualTo(SUBMISSIONS * 95L / 100);
    }

    /**
     * Chance puts one code of a home right on average (fixed points of a random order, Poisson with mean 1): two in all. The
     * number that all attacks together reach by chance less than once in a million runs.
     */
    private static int bound(int attacks) {
        var right = new PoissonDistribution(2);
        return IntStream.range(2, 100)
                .filter(joined -> 1 - right.cumulativeProbability(joined - 1) < 1e-6 / attacks)
                .findFirst()
                .orElseThrow();
    }

    private List<String> codesInTheOrderOfAnswering() {
        var codes = new ArrayList<>(codeOfRow.values());
        java.util.Collections.shuffle(codes, new Random(SEED + 1));
        return codes;
    }

    private void answer(String code) throws Exception {
        var tablet = survey.tablet();
        var tap = 0;
        for (var answer : requireNonNull(answersOfCode.get(code)).entrySet()) {
            tablet.answer(code, QUESTIONS.get(answer.getKey()), answer.getValue(), ++tap);
        }
        assertThat(tablet.submit(code, ++tap).isHandedIn()).isTrue();
    }

    /** The bytes of the response that a row's young person gives, in hexadecimal digits. */
    private String truth(String row) {
        var answers = new byte[14];
        requireNonNull(answersOfCode.get(codeOfRow.get(row)))
                .forEach((position, value) -> answers[position] = value.byteValue());
        return HexFormat.of().formatHex(answers);
    }
}
