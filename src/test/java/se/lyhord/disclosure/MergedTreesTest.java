package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.disclosure.Trees.aDivision;
import static se.lyhord.disclosure.Trees.aHome;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** MOVER leaves region R for S; the home GROWN has a house of its own from the second quarter on. */
class MergedTreesTest {

    private final MergedTrees trees = new MergedTrees(List.of(
            List.of(aDivision(
                    "Z", aDivision("R", aHome("A", 10), aHome("MOVER", 3)), aDivision("S", aHome("GROWN", 6)))),
            List.of(aDivision(
                    "Z",
                    aDivision("R", aHome("A", 11)),
                    aDivision("S", aHome("MOVER", 4), aDivision("GROWN", aHome("HOUSE", 7)))))));

    @Test
    void aNodeThatMovedStandsAtEachOfItsPlaces() {
        assertThat(trees.placesByCode().getOrDefault("MOVER", List.of()))
                .extracting(MergedTrees::codesAbove)
                .containsExactly(List.of("Z", "R"), List.of("Z", "S"));
        assertThat(trees.parents(Set.of("MOVER"))).containsExactlyInAnyOrder("R", "S");
    }

    @Test
    void upperLevelsComeFirstThenCodes() {
        assertThat(trees.placesByCode().sequencedKeySet())
                .containsExactly("Z", "R", "S", "A", "GROWN", "MOVER", "HOUSE");
    }

    @Test
    void parentsAndChildrenAreOfAllQuarters() {
        assertThat(trees.parents(Set.of("Z"))).isEmpty();
        assertThat(trees.parents(Set.of("A", "HOUSE"))).containsExactlyInAnyOrder("R", "GROWN");
        assertThat(trees.children(Set.of("R"))).containsExactlyInAnyOrder("A", "MOVER");
        assertThat(trees.children(Set.of("S"))).containsExactlyInAnyOrder("MOVER", "GROWN");
        assertThat(trees.children(Set.of("A"))).isEmpty();
    }

    @Test
    void aPlaceHasTheAnswersOfItsQuartersTogether() {
        var top = trees.roots().getFirst();
        assertThat(trees.roots()).hasSize(1);
        assertThat(top.people()).isEqualTo(10 + 3 + 6 + 11 + 4 + 7);
        var r = below(top).getFirst();
        assertThat(below(r)).extracting(Node::people).containsExactly(21L, 3L);
        assertThat(below(r)).allSatisfy(home -> assertThat(home.children()).isEmpty());
    }

    /** GROWN had 6 while it was a home, and 7 in the house below it. */
    @Test
    void whatAHomeHadBeforeAnythingStoodBelowItIsKeptApart() {
        var s = below(trees.roots().getFirst()).getLast();
        var grown = below(s).getFirst();
        assertThat(grown.people()).isEqualTo(13);
        assertThat(below(grown)).extracting(Node::people).containsExactlyInAnyOrder(6L, 7L);
    }

    /** Without the place for what a node had itself, where that is nobody. */
    private static List<Node> below(Node node) {
        return node.children().stream().filter(child -> child.people() > 0).toList();
    }
}
