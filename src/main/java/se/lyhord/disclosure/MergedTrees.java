package se.lyhord.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The trees of several quarters as one, by which a longer period is told. Its nodes are places: a node that moved stands
 * at each place where it was, with the answers that it had there. A place's code is its path, and so is unique.
 */
final class MergedTrees {

    /** Part of no code that an organisation would write. */
    private static final String STEP = "\u001f";

    private final Map<String, List<String>> placesByCode = new HashMap<>();
    private final SequencedMap<String, List<String>> ordered = new LinkedHashMap<>();
    private final Map<String, Set<String>> parentsByCode = new HashMap<>();
    private final Map<String, Set<String>> childrenByCode = new HashMap<>();
    private final List<Node> roots;

    MergedTrees(List<List<Node>> quarters) {
        roots = merge("", quarters.stream().flatMap(List::stream).toList());
        placesByCode.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<String>>>comparingInt(MergedTrees::level)
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        relate();
    }

    /** The topmost places, usually one. */
    List<Node> roots() {
        return roots;
    }

    /** Where each node was, those of upper levels first, then by code. */
    SequencedMap<String, List<String>> placesByCode() {
        return ordered;
    }

    /** The codes of the nodes above a place. */
    static List<String> codesAbove(String place) {
        var steps = place.split(STEP);
        return List.of(steps).subList(1, steps.length - 1);
    }

    /** The nodes right above these, wherever they stood. */
    Set<String> parents(Set<String> codes) {
        return codes.stream()
                .flatMap(code -> parentsByCode.getOrDefault(code, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    /** The nodes right below these, wherever they stood. */
    Set<String> children(Set<String> codes) {
        return codes.stream()
                .flatMap(code -> childrenByCode.getOrDefault(code, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private void relate() {
        ordered.forEach((code, places) -> places.forEach(place -> {
            var above = codesAbove(place);
            if (!above.isEmpty()) {
                parentsByCode.computeIfAbsent(code, _ -> new HashSet<>()).add(above.getLast());
                childrenByCode
                        .computeIfAbsent(above.getLast(), _ -> new HashSet<>())
                        .add(code);
            }
        }));
    }

    private static int level(Map.Entry<String, List<String>> places) {
        return places.getValue().stream()
                .mapToInt(place -> codesAbove(place).size())
                .min()
                .orElse(0);
    }

    private List<Node> merge(String above, List<Node> siblings) {
        return siblings.stream()
                .collect(Collectors.groupingBy(Node::code, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> place(above + STEP + entry.getKey(), entry.getKey(), entry.getValue()))
                .toList();
    }

    private Node place(String path, String code, List<Node> quarters) {
        placesByCode.computeIfAbsent(code, _ -> new ArrayList<>()).add(path);
        var below = new ArrayList<>(merge(
                path,
                quarters.stream().flatMap(node -> node.children().stream()).toList()));
        var own = quarters.stream()
                .filter(node -> node.children().isEmpty())
                .map(Node::answers)
                .reduce(Answers.undivided(Count.NOBODY), Answers::plus);
        if (below.isEmpty()) {
            return Node.leaf(path, own);
        }
        // what it had while nothing stood below it
        below.add(Node.leaf(path + STEP, own));
        return Node.over(path, below);
    }
}
