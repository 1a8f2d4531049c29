package se.lyhord.statistics;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts drawn at random from a seed that a failure names, with none, all, one and very many among them. */
final class Samples {

    /** Two shares, with the seed and number of the draw as its name. */
    record Pair(Share first, Share second, String name) {

        @Override
        public String toString() {
            return "%s: %s and %s".formatted(name, first, second);
        }
    }

    /** Several shares, with the seed and number of the draw as its name. */
    record Several(List<Share> shares, String name) {

        @Override
        public String toString() {
            return "%s: %s".formatted(name, shares);
        }
    }

    private Samples() {}

    static Stream<Pair> shares(long seed, int draws) {
        Random random = new Random(seed);
        return IntStream.range(0, draws)
                .mapToObj(draw -> new Pair(aShare(random), aShare(random), "seed " + seed + ", draw " + draw));
    }

    static Stream<Several> severalShares(long seed, int draws, int most) {
        Random random = new Random(seed);
        return IntStream.range(0, draws)
                .mapToObj(draw -> new Several(
                        IntStream.range(0, random.nextInt(9))
                                .mapToObj(i -> aShare(random, random.nextInt(most + 1)))
                                .toList(),
                        "seed " + seed + ", draw " + draw));
    }

    private static Share aShare(Random random) {
        return aShare(
                random,
                switch (random.nextInt(4)) {
                    case 0 -> 1;
                    case 1 -> 1 + random.nextInt(12);
                    case 2 -> 1 + random.nextInt(300);
                    default -> 1 + random.nextInt(1_000_000);
                });
    }

    private static Share aShare(Random random, int n) {
        return switch (random.nextInt(5)) {
            case 0 -> new Share(0, n);
            case 1 -> new Share(n, n);
            default -> new Share(random.nextInt(n + 1), n);
        };
    }
}
