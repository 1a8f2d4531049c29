package se.lyhord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.ReferenceCases.ReferenceCase;
import se.lyhord.disclosure.Answers;
import se.lyhord.disclosure.AnswersRule;
import se.lyhord.disclosure.Block;
import se.lyhord.disclosure.Cell;
import se.lyhord.disclosure.Count;
import se.lyhord.disclosure.Group;
import se.lyhord.disclosure.GroupAudit;
import se.lyhord.disclosure.GroupAudit.DerivableGroup;
import se.lyhord.disclosure.Node;
import se.lyhord.disclosure.Protection;
import se.lyhord.disclosure.Released;
import se.lyhord.disclosure.Threshold;
import tools.jackson.databind.JsonNode;

/** The reference cases about groups in trees and linked sums, of those called SDC. */
final class DisclosureReferenceCases {

    static final Map<String, Consumer<ReferenceCase>> METHODS = Map.of(
            "suppress_tree_residual_rule", DisclosureReferenceCases::treeWithResidualRule,
            "linked_tables_sdctable_fixture", DisclosureReferenceCases::linkedTables,
            "singletons_sdctable_fixture", DisclosureReferenceCases::singletons,
            "mean_differencing", DisclosureReferenceCases::meanDifferencing,
            "revision_differencing", DisclosureReferenceCases::revisionDifferencing);

    private DisclosureReferenceCases() {}

    /**
     * A tree: what is published and withheld, how many people the withheld of one block are together, and that a
     * reader knows no more of each of them than that.
     */
    private static void treeWithResidualRule(ReferenceCase each) {
        Node tree =
                NestedTree.read(each.input().get("tree"), numbers(each.input().get("n")));
        Map<String, Long> people = all(tree)
                .collect(Collectors.toMap(
                        Node::code, node -> node.answers().total().denominator()));
        Threshold threshold = new Threshold(each.input().get("k").intValue());
        Map<String, Released> released = new LinkedHashMap<>();
        Protection.protect(tree, new AnswersRule(threshold, List.of())).cells().forEach((cell, value) -> {
            if (cell.group() == Group.T) {
                released.put(cell.node(), value);
            }
        });

        Map<String, Long> published = new LinkedHashMap<>();
        released.forEach((code, value) -> {
            if (value instanceof Released.Figure figure) {
                published.put(code, figure.denominator());
            }
        });
        Set<String> withheld = new TreeSet<>(released.keySet());
        withheld.removeAll(published.keySet());
        assertThat(published).isEqualTo(numbers(each.expected().get("published")));
        assertThat(withheld)
                .containsExactlyInAnyOrderElementsOf(names(each.expected().get("withheld")));
        each.expected().path("residual_blocks").forEach(block -> {
            List<String> members = names(block.get("members"));
            assertThat(withheld).containsAll(members);
            assertThat(members.stream().mapToLong(people::get).sum())
                    .isEqualTo(block.get("n").longValue());
            members.forEach(member -> isKnownWithin(each, member, block.get("n").longValue()));
        });
    }

    private static Stream<Node> all(Node node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(DisclosureReferenceCases::all));
    }

    /** Of what is withheld a reader knows that it is nobody or more, and no more than its block. */
    private static void isKnownWithin(ReferenceCase each, String member, long block) {
        JsonNode interval = each.expected().path("interval").path(member);
        if (!interval.isMissingNode()) {
            assertThat(interval.valueStream().map(JsonNode::longValue).toList()).containsExactly(0L, block);
        }
    }

    /** Two tables over the same cells: each is safe alone, both together give a cell away until one more is hidden. */
    private static void linkedTables(ReferenceCase each) {
        Map<String, Long> people = numbers(each.input().get("n"));
        Threshold threshold = new Threshold(each.input().get("k").intValue());
        List<Set<String>> first = published(each.input().get("table1"), people, threshold);
        List<Set<String>> second = published(each.input().get("table2"), people, threshold);
        List<Set<String>> both =
                Stream.concat(first.stream(), second.stream()).distinct().toList();
        assertThat(derivable(people, first, threshold)).isEmpty();
        assertThat(derivable(people, second, threshold)).isEmpty();
        assertThat(derivable(people, both, threshold)).isPresent();
        String secondary = each.expected().get("secondary").stringValue();
        List<Set<String>> safe =
                both.stream().filter(sum -> !sum.equals(Set.of(secondary))).toList();
        assertThat(derivable(people, safe, threshold)).isEmpty();
        TableReferenceCases.linkedTables(each);
    }

    /**
     * Groups of one person: somebody who is alone in a withheld cell knows it, and takes it from the total. One more
     * cell has to be withheld than where nobody knows anything.
     */
    private static void singletons(ReferenceCase each) {
        Map<String, Long> people = numbers(each.input().get("n"));
        Set<String> primary = Set.copyOf(names(each.input().get("primary")));
        assertThat(secondary(people, primary, Set.of()))
                .isEqualTo(
                        each.expected().get("secondary_without_singleton_rule").intValue());
        Set<String> singletons = primary.stream()
                .filter(cell -> people.getOrDefault(cell, 0L) == 1)
                .collect(Collectors.toSet());
        assertThat(secondary(people, primary, singletons))
                .isEqualTo(each.expected().get("secondary_with_singleton_rule").intValue());
        TableReferenceCases.singletons(each);
    }

    /** How many more cells, largest last, are withheld until nobody gets to know a group of one. */
    private static int secondary(Map<String, Long> people, Set<String> primary, Set<String> knowing) {
        List<String> shown = new ArrayList<>(people.keySet().stream()
                .filter(cell -> !primary.contains(cell) && people.getOrDefault(cell, 0L) > 0)
                .sorted(Comparator.comparing(people::get))
                .toList());
        int secondary = 0;
        while (givesAway(people, shown, Set.of())
                || knowing.stream().anyMatch(insider -> givesAway(people, shown, Set.of(insider)))) {
            shown.removeFirst();
            secondary++;
        }
        return secondary;
    }

    private static boolean givesAway(Map<String, Long> people, List<String> shown, Set<String> known) {
        Map<String, Long> unknown = new LinkedHashMap<>(people);
        unknown.keySet().removeAll(known);
        List<Set<String>> sums = Stream.concat(
                        Stream.of(unknown.keySet()), shown.stream().map(Set::of))
                .toList();
        return derivable(unknown, sums, new Threshold(2)).isPresent();
    }

    /** A home's mean less that of one of its two units would be the other's. */
    private static void meanDifferencing(ReferenceCase each) {
        Map<Cell, Released> released = Protection.protect(
                        Node.over(
                                "home",
                                List.of(
                                        aHome("unit_a", people(each, "unit_a")),
                                        aHome("unit_b", people(each, "unit_b")))),
                        new AnswersRule(Threshold.INTERNAL, List.of()))
                .cells();
        assertThat(released.get(new Cell("home", Group.T))).isInstanceOf(Released.Figure.class);
        assertThat(released.get(new Cell("unit_a", Group.T)) instanceof Released.Withheld)
                .isEqualTo(each.expected().get("must_refuse").booleanValue());
        AnswerReferenceCases.meanDifferencing(each);
    }

    /** A figure corrected by a late answer would give that answer away. */
    private static void revisionDifferencing(ReferenceCase each) {
        long first = people(each, "first");
        long late = people(each, "revised") - first;
        Threshold threshold = new Threshold(each.input().get("k").intValue());
        assertThat(derivable(
                        Map.of("first", first, "late", late),
                        List.of(Set.of("first"), Set.of("first", "late")),
                        threshold))
                .hasValue(new DerivableGroup<>(
                        Set.of("late"), each.expected().get("leaked").get("n").longValue()));
        AnswerReferenceCases.revisionDifferencing(each);
    }

    private static Optional<DerivableGroup<String>> derivable(
            Map<String, Long> people, List<Set<String>> sums, Threshold threshold) {
        Map<String, Block> blocks = people.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new Block(each.getValue())));
        return GroupAudit.derivableGroup(blocks, sums, new AnswersRule(threshold, List.of()));
    }

    private static List<Set<String>> published(JsonNode table, Map<String, Long> people, Threshold threshold) {
        List<Set<String>> sums = new ArrayList<>();
        table.properties().forEach(margin -> sums.add(Set.copyOf(names(margin.getValue()))));
        sums.add(people.keySet());
        people.keySet().stream()
                .filter(cell -> people.getOrDefault(cell, 0L) >= threshold.people())
                .forEach(cell -> sums.add(Set.of(cell)));
        return sums;
    }

    private static Node aHome(String code, long people) {
        return Node.leaf(code, Answers.undivided(new Count(0, people)));
    }

    private static long people(ReferenceCase each, String part) {
        return each.input().get(part).get("n").longValue();
    }

    private static Map<String, Long> numbers(JsonNode object) {
        return object.properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().longValue()));
    }

    private static List<String> names(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }
}
