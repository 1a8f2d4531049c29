package se.lyhord.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Trees to protect: small ones by hand, and random ones. */
final class Trees {

    private Trees() {}

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
