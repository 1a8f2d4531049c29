package se.lyhord.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lyhord.disclosure.Answers;
import se.lyhord.disclosure.Count;
import se.lyhord.indicator.Gender;
import se.lyhord.indicator.NodeCounts;
import se.lyhord.organisation.Node;
import se.lyhord.statistics.Share;

/** Computed counts on a tree of a quarter. The numbers are made up here. */
class CountedTreeTest {

    private static final List<Node> A_TREE = List.of(
            new Node("HOME", "Home", Node.Kind.UNIT, "REG"),
            new Node("EMPTY", "Empty home", Node.Kind.UNIT, "REG"),
            new Node("REG", "Region", Node.Kind.REGION, null),
            new Node("ALONE", "Home of a closed region", Node.Kind.UNIT, "CLOSED"));
    private static final List<NodeCounts> COUNTS = List.of(
            of("HOME", Gender.T, 7, 12),
            of("HOME", Gender.K, 4, 6),
            of("HOME", Gender.M, 3, 5),
            of("ALONE", Gender.T, 2, 9));

    private final CountedTree counted = new CountedTree(A_TREE, COUNTS, "felt");

    @Test
    void aNodeWhoseParentIsNotInTheTreeIsATopOfItsOwn() {
        assertThat(counted.protectable())
                .extracting(se.lyhord.disclosure.Node::code)
                .containsExactly("ALONE", "REG");
    }

    @Test
    void aHomeBearsItsGendersAndANodeAboveTheirSum() {
        var answers = new Answers(new Count(7, 12), new Count(4, 6), new Count(3, 5));
        var region = counted.protectable().getLast();
        assertThat(region.answers()).isEqualTo(answers);
        assertThat(region.children())
                .extracting(se.lyhord.disclosure.Node::code)
                .containsExactly("EMPTY", "HOME");
        assertThat(region.children().getLast().answers()).isEqualTo(answers);
    }

    @Test
    void aNodeWithoutCountsHasNobody() {
        assertThat(counted.share("EMPTY", Gender.T)).isEqualTo(new Share(0, 0));
        assertThat(counted.protectable().getLast().children().getFirst().answers())
                .isEqualTo(Answers.undivided(new Count(0, 0)));
        assertThat(new CountedTree(A_TREE, COUNTS, "another").share("HOME", Gender.T))
                .isEqualTo(new Share(0, 0));
    }

    private static NodeCounts of(String node, Gender gender, long numerator, long denominator) {
        return new NodeCounts(node, gender, Map.of("felt", new Share(numerator, denominator)));
    }
}
