package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.disclosure.Trees.aDivision;
import static se.lyhord.disclosure.Trees.aHome;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Small trees, judged by hand. */
class TreeProtectionTest {

    private static final Released HIDDEN = Released.Withheld.MARK;

    @Test
    void homesThatReachTheThresholdAreShown() {
        assertThat(protect(aDivision("D", aHome("A", 12), aHome("B", 5))))
                .isEqualTo(Map.of("D", figure(17), "A", figure(12), "B", figure(5)));
    }

    @Test
    void aRootUnderTheThresholdShowsNothingAtAll() {
        assertThat(protect(aDivision("D", aHome("A", 4), aHome("B", 0))))
                .isEqualTo(Map.of("D", HIDDEN, "A", HIDDEN, "B", HIDDEN));
    }

    @Test
    void theSmallestOtherHomeIsHiddenWithOneThatSubtractionWouldReveal() {
        assertThat(protect(aDivision("D", aHome("A", 12), aHome("B", 9), aHome("C", 3), aHome("E", 7))))
                .isEqualTo(Map.of("D", figure(31), "A", figure(12), "B", figure(9), "C", HIDDEN, "E", HIDDEN));
    }

    @Test
    void aTieIsBrokenByCodeWhateverTheOrderOfTheChildren() {
        Map<String, Released> expected = Map.of("D", figure(15), "A", HIDDEN, "B", figure(6), "C", HIDDEN);
        assertThat(protect(aDivision("D", aHome("A", 6), aHome("B", 6), aHome("C", 3))))
                .isEqualTo(expected);
        assertThat(protect(aDivision("D", aHome("C", 3), aHome("B", 6), aHome("A", 6))))
                .isEqualTo(expected);
    }

    @Test
    void twoSmallHomesThatHideEachOtherNeedNoThird() {
        assertThat(protect(aDivision("D", aHome("A", 6), aHome("B", 3), aHome("C", 2))))
                .isEqualTo(Map.of("D", figure(11), "A", figure(6), "B", HIDDEN, "C", HIDDEN));
    }

    @Test
    void belowAHiddenNodeEverythingIsHidden() {
        Node large = aDivision("R2", aHome("A", 20));
        Node moved = aDivision("R1", aHome("B", 8), aHome("Z", 0));
        assertThat(protect(aDivision("D", large, moved, aHome("C", 1))))
                .isEqualTo(Map.of(
                        "D",
                        figure(29),
                        "R2",
                        figure(20),
                        "A",
                        figure(20),
                        "R1",
                        HIDDEN,
                        "B",
                        HIDDEN,
                        "Z",
                        HIDDEN,
                        "C",
                        HIDDEN));
    }

    @Test
    void aHomeOfNobodyHasNoValueAndHidesNobodyElse() {
        assertThat(protect(aDivision("D", aHome("A", 6), aHome("Z", 0))))
                .isEqualTo(Map.of("D", figure(6), "A", figure(6)));
        assertThat(protect(aDivision("D", aHome("Y", 0), aHome("Z", 0)))).isEmpty();
    }

    @Test
    void anOpenExportHidesWhatTheOrganisationSees() {
        Node tree = aDivision("D", aHome("A", 12), aHome("B", 7), aHome("C", 9));
        assertThat(Trees.totals(tree, new AnswersRule(Threshold.OPEN, List.of())))
                .isEqualTo(Map.of("D", figure(28), "A", figure(12), "B", HIDDEN, "C", HIDDEN));
    }

    @Test
    void aFigureIsTheSumOfBothCounts() {
        Node tree = aDivision(
                "D",
                Node.leaf("A", Answers.undivided(new Count(3, 7))),
                Node.leaf("B", Answers.undivided(new Count(2, 6))));
        assertThat(protect(tree).get("D")).isEqualTo(new Released.Figure(new Count(5, 13)));
    }

    @Test
    void twoNodesWithOneCodeAreRefused() {
        assertThatThrownBy(() -> protect(aDivision("D", aHome("A", 6), aHome("A", 7))))
                .hasMessageContaining("code A");
    }

    @Test
    void aNodeIsExactlyWhatIsBelowIt() {
        List<Node> homes = List.of(aHome("A", 6), aHome("B", 7));
        assertThatThrownBy(() -> new Node("D", Answers.undivided(new Count(6, 15)), homes))
                .hasMessageContaining("node D")
                .hasMessageContaining("15");
    }

    private static Map<String, Released> protect(Node root) {
        return Trees.totals(root, Trees.FIVE);
    }

    private static Released figure(long people) {
        return new Released.Figure(new Count(people, people));
    }
}
