package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lyhord.disclosure.Revision.Revised;

/** A quarter that is released again, under one division with homes A of 12, B of 20 and C of 7 people. */
class RevisionTest {

    private static final long SEED = 20_261_130;
    private static final SensitivityRule ANSWERS = Trees.ANSWERS;
    private static final Revision.Planning PLANNING = (trees, rule) -> Protection.protect(trees, rule, _ -> true);

    /** Case 15 of the abuse list, and SDC-11: one more answer, which two releases would tell. */
    @Test
    void oneLateAnswerChangesNoFigure() {
        var revised = revise(aHome("A", 7, 13));
        assertThat(revised.decided().getFirst().cells())
                .containsEntry(total("A"), figure(6, 12))
                .containsEntry(total("D"), figure(20, 39));
        assertThat(revised.heldBack()).containsExactly("A");
        assertThat(revised.vintage()).isEqualTo(first());
    }

    @Test
    void enoughLateAnswersAreCounted() {
        var revised = revise(aHome("A", 9, 17));
        assertThat(revised.decided().getFirst().cells())
                .containsEntry(total("A"), figure(9, 17))
                .containsEntry(total("D"), figure(23, 44));
        assertThat(revised.heldBack()).isEmpty();
    }

    /** Of five new answers none is positive: who kept the first figure would know that of each of them. */
    @Test
    void lateAnswersThatAreAllAlikeAreNotCounted() {
        assertThat(revise(aHome("A", 6, 17)).heldBack()).containsExactly("A");
    }

    /** Three at A and three at B: each could be worked out at its home. */
    @Test
    void fewAtEachOfTwoShownHomesAreNotCounted() {
        var revised = revise(aHome("A", 7, 15), aHome("B", 14, 23));
        assertThat(revised.heldBack()).containsExactlyInAnyOrder("A", "B");
    }

    /** C is hidden, with A for its sake: three new at each are six together, and nobody can tell whose. */
    @Test
    void fewAtTwoHiddenHomesAreCountedTogether() {
        var hidden = new Vintage(
                List.of(List.of(Trees.aDivision("D", aHome("A", 3, 6), aHome("B", 12, 20), aHome("C", 1, 3)))),
                Set.of(total("D"), total("B")));
        var revised = revise(hidden, aHome("A", 5, 9), aHome("B", 12, 20), aHome("C", 2, 4));
        assertThat(revised.heldBack()).contains("C");
        var more = revise(hidden, aHome("A", 4, 8), aHome("B", 12, 20), aHome("C", 3, 6));
        assertThat(more.decided().getFirst().cells()).containsEntry(total("D"), figure(19, 34));
    }

    /** Twelve answers before and now, and one more of them positive: one has changed, or eleven have. */
    @Test
    void aCorrectionIsNotShown() {
        assertThat(revise(aHome("A", 7, 12)).heldBack()).containsExactly("A");
        assertThat(revise(aHome("A", 3, 6)).heldBack()).containsExactly("A");
    }

    @Test
    void theSameAnswersGiveTheSameRelease() {
        var revised = revise(aHome("A", 6, 12));
        assertThat(revised.vintage()).isEqualTo(first());
        assertThat(revised.heldBack()).isEmpty();
    }

    /** A protection that would show more today does not show it of what was released before. */
    @Test
    void anotherWayToPlanChangesNothingOfTheSameAnswers() {
        var shownLess = new Vintage(first().trees(), Set.of(total("D")));
        var revised = Revision.of(
                new YearLedger(List.of(List.of(shownLess), List.of(), List.of(), List.of()), List.of()),
                0,
                first().trees(),
                ANSWERS,
                PLANNING);
        assertThat(revised.decided().getFirst().cells())
                .containsEntry(total("D"), figure(20, 39))
                .containsEntry(total("B"), Released.Withheld.MARK);
        assertThat(revised.decided().getFirst().reasons()).containsEntry(total("B"), Reason.EARLIER_RELEASE);
        assertThat(revised.vintage()).isEqualTo(shownLess);
    }

    /** Three releases with answers that come in, some few at a time: all that was ever shown, together. */
    @Test
    void whatComesInBitByBitGivesNobodyAway() {
        var random = new SplittableRandom(SEED);
        var forgetful = 0;
        var changed = 0;
        for (var turn = 0; turn < 500; turn++) {
            var tree = Trees.aRandomTreeOfAnswers(random);
            var vintages = new ArrayList<>(List.of(Years.shown(tree, ANSWERS)));
            var careless = new ArrayList<>(vintages);
            for (var release = 0; release < 2; release++) {
                tree = grown(tree, random);
                var revised = Revision.of(
                        new YearLedger(List.of(vintages, List.of(), List.of(), List.of()), List.of()),
                        0,
                        List.of(List.of(tree)),
                        ANSWERS,
                        PLANNING);
                changed += revised.vintage().equals(vintages.getLast()) ? 0 : 1;
                vintages.add(revised.vintage());
                careless.add(Years.shown(tree, ANSWERS));
            }
            assertThat(read(vintages).derivable(ANSWERS))
                    .as("seed %d, turn %d", SEED, turn)
                    .isEmpty();
            forgetful += read(careless).derivable(ANSWERS).isPresent() ? 1 : 0;
        }
        System.out.printf("%d releases changed something; without the ledger %d of 500 leak%n", changed, forgetful);
        assertThat(forgetful).as("leaking without the ledger").isGreaterThan(125);
        assertThat(changed).as("releases that changed something").isGreaterThan(250);
    }

    /** Each home gets up to eight more answers, half of the homes none. */
    private static Node grown(Node node, SplittableRandom random) {
        if (!node.children().isEmpty()) {
            return Node.over(
                    node.code(),
                    node.children().stream().map(child -> grown(child, random)).toList());
        }
        if (random.nextBoolean()) {
            return node;
        }
        var answers = node.answers();
        var women = grown(answers.women(), random);
        var men = grown(answers.men(), random);
        return Node.leaf(node.code(), new Answers(women.plus(men).plus(answers.others()), women, men));
    }

    private static Count grown(Count count, SplittableRandom random) {
        var more = random.nextLong(5);
        return new Count(count.numerator() + (more == 0 ? 0 : random.nextLong(more + 1)), count.denominator() + more);
    }

    /** By layers of answers that a release added, counted by other means than the protection's. */
    private static Publication read(List<Vintage> vintages) {
        Map<String, Block> people = new HashMap<>();
        List<Set<String>> sums = new ArrayList<>();
        Map<String, Block> before = new HashMap<>();
        for (var release = 0; release < vintages.size(); release++) {
            var vintage = vintages.get(release);
            var number = release;
            Map<Cell, Released> shown = new HashMap<>();
            vintage.shown().forEach(cell -> shown.put(cell, figure(1, 1)));
            var publication = Publication.of(vintage.of(0).getFirst(), shown);
            publication.people().forEach((atom, block) -> {
                people.put(atom + number, before.containsKey(atom) ? block.minus(before.get(atom)) : block);
                before.put(atom, block);
            });
            publication
                    .sums()
                    .forEach(sum -> sums.add(sum.stream()
                            .flatMap(atom -> IntStream.rangeClosed(0, number).mapToObj(layer -> atom + layer))
                            .collect(Collectors.toSet())));
        }
        return new Publication(people, sums);
    }

    private static Vintage first() {
        return Years.shown(Trees.aDivision("D", aHome("A", 6, 12), aHome("B", 12, 20), aHome("C", 2, 7)), ANSWERS);
    }

    private static Revised revise(Node... homes) {
        var all = new ArrayList<>(List.of(homes));
        first().of(0).getFirst().children().stream()
                .filter(home ->
                        List.of(homes).stream().noneMatch(other -> other.code().equals(home.code())))
                .forEach(all::add);
        return revise(first(), all.toArray(Node[]::new));
    }

    private static Revised revise(Vintage before, Node... homes) {
        return Revision.of(
                new YearLedger(List.of(List.of(before), List.of(), List.of(), List.of()), List.of()),
                0,
                List.of(List.of(Trees.aDivision("D", homes))),
                ANSWERS,
                PLANNING);
    }

    private static Node aHome(String code, long positive, long people) {
        return Node.leaf(code, Answers.undivided(new Count(positive, people)));
    }

    private static Cell total(String node) {
        return new Cell(node, Group.T);
    }

    private static Released figure(long positive, long people) {
        return new Released.Figure(new Count(positive, people));
    }
}
