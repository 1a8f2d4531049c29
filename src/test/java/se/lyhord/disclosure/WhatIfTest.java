package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lyhord.disclosure.Grouping.Pool;

/** What another grouping would give back, on homes small enough to reckon by hand: no group of fewer than five. */
class WhatIfTest {

    private static final SensitivityRule FIVE = Trees.FIVE;
    private static final Set<String> A_AND_B = Set.of("A", "B");

    /** A and B are 3 and 4, hidden, and 7 together. */
    @Test
    void twoSmallHomesAreToldOfTogether() {
        var answer = pooled(A_AND_B, Trees.aHome("A", 3), Trees.aHome("B", 4), Trees.aHome("D", 20));
        assertThat(answer.withheld()).containsExactlyInAnyOrder("A", "B");
        assertThat(answer.givenBack()).containsExactlyInAnyOrder("A", "B");
        assertThat(answer.cells()).containsExactly(total("POOL"));
        assertThat(answer.reasons()).isEmpty();
    }

    /** B of 6 is hidden, since A of 3 would be the difference; together they are 9. */
    @Test
    void aHomeIsToldOfWithTheNeighbourThatItProtects() {
        var answer = pooled(A_AND_B, Trees.aHome("A", 3), Trees.aHome("B", 6), Trees.aHome("D", 20));
        assertThat(answer.givenBack()).containsExactlyInAnyOrder("A", "B");
        assertThat(answer.isShown(new Pool("POOL", A_AND_B))).isTrue();
    }

    /** A and B are 3 together; C of 6 is hidden beside them, as it is today. */
    @Test
    void aGroupThatIsTooSmallStaysWithheld() {
        var answer =
                pooled(A_AND_B, Trees.aHome("A", 1), Trees.aHome("B", 2), Trees.aHome("C", 6), Trees.aHome("D", 20));
        assertThat(answer.cells()).isEmpty();
        assertThat(answer.givenBack()).isEmpty();
        assertThat(answer.reasons())
                .containsEntry("A", Reason.TOO_FEW)
                .containsEntry("B", Reason.TOO_FEW)
                .containsEntry("C", Reason.PROTECTS_A_NEIGHBOUR)
                .hasSize(3);
    }

    /** B and C are 5, which would do; but then A of 1 would be what is left of the 6 that are hidden. */
    @Test
    void aGroupThatWouldLeaveOneHomeAloneStaysWithheld() {
        var answer = pooled(
                Set.of("B", "C"), Trees.aHome("A", 1), Trees.aHome("B", 2), Trees.aHome("C", 3), Trees.aHome("D", 20));
        assertThat(answer.cells()).isEmpty();
        assertThat(answer.reasons())
                .containsEntry("A", Reason.TOO_FEW)
                .containsEntry("B", Reason.PROTECTS_A_NEIGHBOUR)
                .containsEntry("C", Reason.PROTECTS_A_NEIGHBOUR);
    }

    /** None of the 7 of A and B answered four or five, so that the best answer is ruled out for each. */
    @Test
    void aGroupOfWhomEveryAnswerIsCertainStaysWithheld() {
        var answer = WhatIf.ask(
                shown(Trees.ANSWERS, Trees.aDivision("R", aHome("A", 0, 3), aHome("B", 0, 4), aHome("D", 10, 20))),
                new Grouping(List.of(0), List.of(new Pool("POOL", A_AND_B))),
                Trees.ANSWERS);
        assertThat(answer.cells()).isEmpty();
        assertThat(answer.reasons())
                .containsEntry("A", Reason.CERTAIN_ANSWER)
                .containsEntry("B", Reason.CERTAIN_ANSWER);
    }

    /** The small home is 3 and 4, and hides the middling one in both quarters; 7 and 18 in the half-year. */
    @Test
    void aHomeThatIsTooSmallForItsQuartersIsToldOfByTheHalfYear() {
        var answer = halfYear(region(3, 9, 20), region(4, 9, 20));
        assertThat(answer.withheld()).containsExactlyInAnyOrder("SMALL", "MIDDLING");
        assertThat(answer.givenBack()).containsExactlyInAnyOrder("SMALL", "MIDDLING");
        assertThat(answer.cells()).contains(total("SMALL"), total("MIDDLING"));
    }

    /** 9 of the half-year less the 6 shown of the first quarter are 3; and so they would be by way of the middling one. */
    @Test
    void aHalfYearThatGivesAHiddenQuarterAwayStaysWithheld() {
        var answer = halfYear(region(6, 9, 20), region(3, 9, 20));
        assertThat(answer.withheld()).containsExactlyInAnyOrder("SMALL", "MIDDLING");
        assertThat(answer.givenBack()).isEmpty();
        assertThat(answer.reasons())
                .containsEntry("SMALL", Reason.EARLIER_RELEASE)
                .containsEntry("MIDDLING", Reason.EARLIER_RELEASE);
        assertThat(answer.cells()).doesNotContain(total("SMALL"), total("MIDDLING"));
    }

    @Test
    void homesOfTwoNodesAndHalfYearsOfGroupsAreNoGrouping() {
        var ledger = shown(
                FIVE,
                Trees.aDivision(
                        "ALL",
                        Trees.aDivision("R", Trees.aHome("A", 3), Trees.aHome("C", 9)),
                        Trees.aDivision("S", Trees.aHome("B", 3), Trees.aHome("D", 9))));
        var pools = List.of(new Pool("POOL", A_AND_B));
        assertThatThrownBy(() -> WhatIf.ask(ledger, new Grouping(List.of(0), pools), FIVE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("under one node");
        assertThatThrownBy(() -> new Grouping(List.of(0, 1), pools))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2");
    }

    private static WhatIf.Answer pooled(Set<String> homes, Node... all) {
        return WhatIf.ask(
                shown(FIVE, Trees.aDivision("R", all)),
                new Grouping(List.of(0), List.of(new Pool("POOL", homes))),
                FIVE);
    }

    private static WhatIf.Answer halfYear(Node... quarters) {
        return WhatIf.ask(shown(FIVE, quarters), new Grouping(List.of(0, 1), List.of()), FIVE);
    }

    /** A year of which the first quarters have been shown. */
    private static YearLedger shown(SensitivityRule rule, Node... quarters) {
        return new YearLedger(
                IntStream.range(0, 4)
                        .mapToObj(quarter -> quarter < quarters.length
                                ? List.of(Years.shown(quarters[quarter], rule))
                                : List.<Vintage>of())
                        .toList(),
                List.of());
    }

    private static Node region(long small, long middling, long large) {
        return Trees.aDivision(
                "R", Trees.aHome("SMALL", small), Trees.aHome("MIDDLING", middling), Trees.aHome("LARGE", large));
    }

    private static Node aHome(String code, long met, long people) {
        return Node.leaf(code, Answers.undivided(new Count(met, people)));
    }

    private static Cell total(String node) {
        return new Cell(node, Group.T);
    }
}
