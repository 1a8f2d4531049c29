package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.disclosure.Group.K;
import static se.lyhord.disclosure.Group.M;
import static se.lyhord.disclosure.Group.T;
import static se.lyhord.disclosure.Trees.aDivision;
import static se.lyhord.disclosure.Trees.aHome;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small trees, judged by hand. */
class GenderProtectionTest {

    @Test
    void womenAndMenAreShownWhereBothReachTheThreshold() {
        assertThat(protect(aHome("A", 5, 6, 0)))
                .isEqualTo(Map.of(cell("A", T), figure(11), cell("A", K), figure(5), cell("A", M), figure(6)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void fewOfNeitherGroupHideWomenAndMen(long others) {
        assertThat(protect(aHome("A", 10, 10, others)))
                .isEqualTo(
                        Map.of(cell("A", T), figure(20 + others), cell("A", K), withheld(), cell("A", M), withheld()));
    }

    @Test
    void enoughOfNeitherGroupHideNobody() {
        assertThat(protect(aHome("A", 10, 10, 5)))
                .containsEntry(cell("A", K), figure(10))
                .containsEntry(cell("A", M), figure(10));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void fewWomenHideTheMenToo(long women) {
        assertThat(protect(aHome("A", women, 10, 0)))
                .containsEntry(cell("A", K), withheld())
                .containsEntry(cell("A", M), withheld());
    }

    @Test
    void aGroupOfNobodyHasNoValueBesideTheOther() {
        assertThat(protect(aHome("A", 0, 10, 0))).isEqualTo(Map.of(cell("A", T), figure(10), cell("A", M), figure(10)));
    }

    /** D's women less B's would be A's three women: D is first and shown, so B's pair is not. */
    @Test
    void aPairThatGivesAwayASiblingIsNotShown() {
        Map<Cell, Released> cells = protect(aDivision("D", aHome("A", 3, 9, 0), aHome("B", 8, 7, 0)));
        assertThat(cells)
                .containsEntry(cell("D", K), figure(11))
                .containsEntry(cell("D", M), figure(16))
                .containsEntry(cell("A", T), figure(12))
                .containsEntry(cell("A", K), withheld())
                .containsEntry(cell("B", T), figure(15))
                .containsEntry(cell("B", K), withheld())
                .containsEntry(cell("B", M), withheld());
    }

    /** D's women less B's are A's three; that says nothing of E's homes, whose pairs are asked for later. */
    @Test
    void aPairThatIsNotShownDoesNotStandInTheWayOfThoseElsewhere() {
        Map<Cell, Released> cells = protect(aDivision(
                "ALL",
                aDivision("D", aHome("A", 3, 9, 0), aHome("B", 8, 7, 0)),
                aDivision("E", aHome("F", 6, 6, 0), aHome("G", 7, 7, 0))));
        assertThat(cells)
                .containsEntry(cell("B", K), withheld())
                .containsEntry(cell("F", K), figure(6))
                .containsEntry(cell("G", M), figure(7));
    }

    @Test
    void aHomeWhoseTotalIsHiddenShowsNoPairEither() {
        Map<Cell, Released> cells =
                protect(aDivision("D", aHome("A", 20, 20, 0), aHome("B", 6, 6, 0), aHome("C", 2, 0, 0)));
        assertThat(cells)
                .containsEntry(cell("A", K), figure(20))
                .containsEntry(cell("B", T), withheld())
                .containsEntry(cell("B", K), withheld())
                .containsEntry(cell("C", M), withheld());
    }

    @Test
    void aRootUnderTheThresholdShowsNothingAtAll() {
        assertThat(protect(aHome("A", 2, 2, 0)).values()).containsOnly(withheld());
    }

    private static Map<Cell, Released> protect(Node root) {
        return Protection.protect(root, Trees.FIVE).cells();
    }

    private static Cell cell(String node, Group group) {
        return new Cell(node, group);
    }

    private static Released figure(long people) {
        return new Released.Figure(new Count(people, people));
    }

    private static Released withheld() {
        return Released.Withheld.MARK;
    }
}
