package se.lyhord.bench;

import java.util.List;
import java.util.Random;
import se.lyhord.organisation.Quarter;

/**
 * Made-up responses in memory, the same for the same numbers: 20 answers and a gender each, a byte a question, and what a
 * plain pass over these bytes counts. This is the bound that computing in and out of a database is held to.
 */
final class Made {

    /** An indicator of the questionnaire. */
    record Indicator(String code, String expression) {}

    static final List<Indicator> INDICATORS = List.of(
            new Indicator("bench_felt", "share of D1 in 4..5"),
            new Indicator("bench_safety", "mean of T1..T7 >= 4 with half answered"),
            new Indicator("bench_self", "mean of S1..S7 >= 4 with half answered"),
            new Indicator("bench_taking_part", "mean of D1..D6 >= 4 with half answered"));

    static final int BYTES = 21;
    private static final int GENDER = 20;
    private static final byte[] ANSWERS = {0, 1, 2, 2, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 9};
    private static final Quarter FIRST = Quarter.of("2012-Q1");

    final int responses;
    final int homes;
    final int quarters;
    private final byte[] answers;
    private final int[] homeOf;

    /** So many responses in all; those of a quarter stand together. */
    Made(int responses, int homes, int quarters) {
        this.responses = responses;
        this.homes = homes;
        this.quarters = quarters;
        answers = new byte[responses * BYTES];
        homeOf = new int[responses];
        var random = new Random(20_261_128);
        for (var i = 0; i < responses; i++) {
            homeOf[i] = random.nextInt(homes);
            for (var question = 0; question < GENDER; question++) {
                answers[i * BYTES + question] = ANSWERS[random.nextInt(ANSWERS.length)];
            }
            answers[i * BYTES + GENDER] = (byte) random.nextInt(4);
        }
    }

    List<Quarter> all() {
        return FIRST.to(FIRST.plus(quarters - 1));
    }

    String home(int response) {
        return code(homeOf[response]);
    }

    static String code(int home) {
        return "U%04d".formatted(home);
    }

    byte[] answers(int response) {
        return java.util.Arrays.copyOfRange(answers, response * BYTES, (response + 1) * BYTES);
    }

    int from(int quarter) {
        return (int) ((long) responses * quarter / quarters);
    }

    /**
     * Counts all in one plain pass on one thread.
     *
     * @return by quarter, home, gender (K, M, X), indicator: numerator and denominator, one after the other
     */
    int[] counts() {
        var counts = new int[quarters * homes * 3 * INDICATORS.size() * 2];
        for (var quarter = 0; quarter < quarters; quarter++) {
            for (var i = from(quarter); i < from(quarter + 1); i++) {
                count(counts, quarter, i);
            }
        }
        return counts;
    }

    private void count(int[] counts, int quarter, int response) {
        var at = response * BYTES;
        var gender = answers[at + GENDER] == 0 ? 2 : answers[at + GENDER] - 1;
        var cell = place(quarter, homeOf[response], gender, 0);
        if (isValid(answers[at + 14])) {
            counts[cell] += answers[at + 14] >= 4 ? 1 : 0;
            counts[cell + 1]++;
        }
        mean(counts, cell + 2, at, at + 7);
        mean(counts, cell + 4, at + 7, at + 14);
        mean(counts, cell + 6, at + 14, at + 20);
    }

    private void mean(int[] counts, int cell, int from, int until) {
        var valid = 0;
        var sum = 0;
        for (var i = from; i < until; i++) {
            if (isValid(answers[i])) {
                valid++;
                sum += answers[i];
            }
        }
        if (2 * valid >= until - from) {
            counts[cell] += sum >= 4 * valid ? 1 : 0;
            counts[cell + 1]++;
        }
    }

    /** Where the numerator stands; the denominator follows. */
    int place(int quarter, int home, int gender, int indicator) {
        return (((quarter * homes + home) * 3 + gender) * INDICATORS.size() + indicator) * 2;
    }

    private static boolean isValid(byte answer) {
        return answer >= 1 && answer <= 5;
    }
}
