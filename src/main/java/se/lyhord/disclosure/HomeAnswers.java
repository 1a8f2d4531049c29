package se.lyhord.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What homes answered in two counts of a quarter, compared home by home. */
final class HomeAnswers {

    private HomeAnswers() {}

    /** Homes that both counts have and whose answers are not those of before, perhaps with some more. */
    static Set<String> corrected(List<List<Node>> before, List<List<Node>> now) {
        return homes(
                before,
                now,
                (earlier, later) -> IntStream.range(0, earlier.genders().size())
                        .anyMatch(gender -> isCorrected(
                                earlier.genders().get(gender), later.genders().get(gender))));
    }

    /** Homes that both counts have, with other answers. */
    static Set<String> changed(List<List<Node>> before, List<List<Node>> now) {
        return homes(before, now, (earlier, later) -> !earlier.genders().equals(later.genders()));
    }

    /** The later trees, with the earlier answers at some homes. */
    static List<List<Node>> held(List<List<Node>> now, List<List<Node>> before, Set<String> homes) {
        if (homes.isEmpty()) {
            return now;
        }
        int questions = before.isEmpty() ? 0 : before.getFirst().size();
        List<Map<String, Answers>> earlier = new ArrayList<>();
        for (int question = 0; question < questions; question++) {
            int number = question;
            Map<String, Answers> answers = new HashMap<>();
            before.stream()
                    .flatMap(trees -> trees.get(number).leaves())
                    .filter(home -> homes.contains(home.code()))
                    .forEach(home -> answers.put(home.code(), home.answers()));
            earlier.add(answers);
        }
        return now.stream()
                .map(trees -> IntStream.range(0, trees.size())
                        .mapToObj(question -> held(trees.get(question), earlier.get(question)))
                        .toList())
                .toList();
    }

    private static Node held(Node node, Map<String, Answers> earlier) {
        if (node.children().isEmpty()) {
            return Node.leaf(node.code(), earlier.getOrDefault(node.code(), node.answers()));
        }
        return Node.over(
                node.code(),
                node.children().stream().map(child -> held(child, earlier)).toList());
    }

    private static boolean isCorrected(Block before, Block now) {
        return !now.equals(before) && !now.isMoreThan(before);
    }

    private static Set<String> homes(List<List<Node>> before, List<List<Node>> now, BiPredicate<Place, Place> isMeant) {
        Map<String, Place> earlier = homes(before);
        Map<String, Place> later = homes(now);
        return later.keySet().stream()
                .filter(earlier::containsKey)
                .filter(home -> isMeant.test(earlier.get(home), later.get(home)))
                .collect(Collectors.toSet());
    }

    private static Map<String, Place> homes(List<List<Node>> trees) {
        return trees.stream()
                .map(Place::of)
                .flatMap(Place::all)
                .filter(place -> place.children().isEmpty())
                .collect(Collectors.toMap(Place::code, place -> place));
    }
}
