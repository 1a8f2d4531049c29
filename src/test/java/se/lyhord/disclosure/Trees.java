package se.lyhord.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Trees to protect: small ones by hand, and random ones. */
final class Trees {

    /** Five people, whatever they answered. */
    static final SensitivityRule FIVE = new AnswersRule(Threshold.INTERNAL, List.of());

    /** Five people, and no certainty about what was answered. */
    static final SensitivityRule ANSWERS =
            new AnswersRule(Threshold.INTERNAL, List.of(Question.ofAnswers(4, 5, Question.Side.POSITIVE)));

    private Trees() {}

    /** What is shown of everyone, by the node's code. */
    static Map<String, Released> totals(Node root, SensitivityRule rule) {
        Map<String, Released> totals = new LinkedHashMap<>();
        Protection.protect(root, rule).cells().forEach((cell, released) -> {
            if (cell.group() == Group.T) {
                totals.put(cell.node(), released);
            }
        });
        return totals;
    }

    /** A home with so many answers, all of them met. */
    static Node aHome(String code, long people) {
        return Node.leaf(code, Answers.undivided(aCount(people)));
    }

    static Node aHome(String code, long women, long men, long others) {
        return Node.leaf(code, new Answers(aCount(women + men + others), aCount(women), aCount(men)));
    }

    static Node aDivision(String code, Node... homes) {
        return Node.over(code, List.of(homes));
    }

    /** Two or three levels, up to six children each; homes of all sizes around the threshold, one in six empty. */
    static Node aRandomTree(SplittableRandom random) {
        return aRandomNode(
                "N", random.nextInt(1, 4), new int[] {6, 14, 40}[random.nextInt(3)], random.nextInt(3) * 0.1, random);
    }

    /** As a random tree, and each home has answers of its own kind: nobody positive, or nearly all, or some. */
    static Node aRandomTreeOfAnswers(SplittableRandom random) {
        return answered(aRandomTree(random), random);
    }

    /** The same people, with answers of each home's own kind. */
    static Node answered(Node node, SplittableRandom random) {
        if (!node.children().isEmpty()) {
            return Node.over(
                    node.code(),
                    node.children().stream()
                            .map(child -> answered(child, random))
                            .toList());
        }
        double positive = new double[] {0, 0.1, 0.5, 0.9, 1}[random.nextInt(5)];
        Count women = answered(node.answers().women(), positive, random);
        Count men = answered(node.answers().men(), positive, random);
        Count others = answered(node.answers().others(), positive, random);
        return Node.leaf(node.code(), new Answers(women.plus(men).plus(others), women, men));
    }

    private static Count answered(Count count, double positive, SplittableRandom random) {
        long met = random.doubles(count.denominator())
                .filter(each -> each < positive)
                .count();
        return new Count(met, count.denominator());
    }

    private static Node aRandomNode(String code, int levels, int largest, double unsaid, SplittableRandom random) {
        if (levels == 0 || (levels < 3 && random.nextInt(8) == 0)) {
            return aRandomHome(code, largest, unsaid, random);
        }
        List<Node> children = new ArrayList<>();
        IntStream.range(0, random.nextInt(1, levels == 3 ? 4 : 7))
                .forEach(child -> children.add(aRandomNode(code + child, levels - 1, largest, unsaid, random)));
        return Node.over(code, children);
    }

    private static Node aRandomHome(String code, int largest, double unsaid, SplittableRandom random) {
        int people = random.nextInt(6) == 0 ? 0 : random.nextInt(1, largest + 1);
        double women = random.nextInt(4) == 0 ? 1 : random.nextDouble();
        int[] byGender = new int[3];
        for (int person = 0; person < people; person++) {
            byGender[random.nextDouble() < unsaid ? 2 : random.nextDouble() < women ? 0 : 1]++;
        }
        return aHome(code, byGender[0], byGender[1], byGender[2]);
    }

    private static Count aCount(long people) {
        return new Count(people, people);
    }
}
