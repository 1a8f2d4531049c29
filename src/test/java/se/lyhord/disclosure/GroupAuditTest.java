package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lyhord.disclosure.GroupAudit.DerivableGroup;

class GroupAuditTest {

    private static final long SEED = 20_260_301;

    /** Fewer where the tests are run once for each mutant. */
    private static final int SYSTEMS = Integer.getInteger("random.systems", 5000);

    @Test
    void nothingPublishedGivesNobodyAway() {
        assertThat(audit(Map.of("a", 1L), List.of())).isEmpty();
    }

    @Test
    void aSmallGroupPublishedAsItIsIsFound() {
        assertThat(audit(Map.of("a", 4L), List.of(Set.of("a")))).hasValue(new DerivableGroup<>(Set.of("a"), 4));
        assertThat(audit(Map.of("a", 5L), List.of(Set.of("a")))).isEmpty();
    }

    @Test
    void aDifferenceOfTwoSumsIsFound() {
        assertThat(audit(Map.of("a", 9L, "b", 1L, "c", 2L), List.of(Set.of("a"), Set.of("a", "b", "c"))))
                .hasValue(new DerivableGroup<>(Set.of("b", "c"), 3));
    }

    /** (a + b) + (a + c) − (b + c) is twice a. */
    @Test
    void aGroupThatOnlyAMultipleGivesAwayIsFound() {
        Optional<DerivableGroup<String>> found =
                audit(Map.of("a", 1L, "b", 9L, "c", 9L), List.of(Set.of("a", "b"), Set.of("a", "c"), Set.of("b", "c")));
        assertThat(found).hasValue(new DerivableGroup<>(Set.of("a"), 1));
    }

    /** The margins of a two by two table leave one cell open, and with it all four. */
    @Test
    void aTableWithMarginsAloneGivesNoCellAway() {
        assertThat(audit(
                        Map.of("aK", 3L, "aM", 7L, "bK", 6L, "bM", 2L),
                        List.of(Set.of("aK", "aM"), Set.of("bK", "bM"), Set.of("aK", "bK"), Set.of("aM", "bM"))))
                .isEmpty();
    }

    /** (a + c) + (b + d) − (c + d) is a + b, though neither a nor b can be had alone. */
    @Test
    void aUnionOfTwoClassesIsFound() {
        assertThat(audit(
                        Map.of("a", 1L, "b", 2L, "c", 9L, "d", 9L),
                        List.of(Set.of("a", "c"), Set.of("b", "d"), Set.of("c", "d"))))
                .hasValue(new DerivableGroup<>(Set.of("a", "b"), 3));
    }

    @Test
    void anEmptyAtomHidesNobody() {
        assertThat(audit(Map.of("a", 3L, "empty", 0L), List.of(Set.of("a", "empty"))))
                .hasValue(new DerivableGroup<>(Set.of("a"), 3));
    }

    @Test
    void aSumOverAnUnknownAtomIsRefused() {
        assertThatThrownBy(() -> audit(Map.of("a", 3L), List.of(Set.of("b")))).hasMessageContaining("atom b");
    }

    @Test
    void itFindsAGroupExactlyWhereTryingAllGroupsDoes() {
        SplittableRandom random = new SplittableRandom(SEED);
        int leaks = 0;
        for (int number = 0; number < SYSTEMS; number++) {
            Map<String, Long> people = somePeople(random);
            List<Set<String>> sums = someSums(people.keySet(), random);
            BruteForceAttacker attacker = new BruteForceAttacker(people, sums);
            Optional<DerivableGroup<String>> found = audit(people, sums);
            String situation = "seed %d, system %d: %s published %s".formatted(SEED, number, people, sums);
            assertThat(found.isPresent()).as(situation).isEqualTo(attacker.findsAGroupUnder(5));
            found.ifPresent(group -> {
                assertThat(attacker.derives(group.atoms())).as(situation).isTrue();
                assertThat(group.atoms().stream().mapToLong(people::get).sum())
                        .as(situation)
                        .isEqualTo(group.people())
                        .isBetween(1L, 4L);
            });
            leaks += found.isPresent() ? 1 : 0;
        }
        System.out.printf(
                "Group audit against brute force: %d of %d systems leak, both agree on all%n", leaks, SYSTEMS);
        assertThat(leaks).as("systems that leak, seed %d", SEED).isBetween(SYSTEMS / 5, SYSTEMS / 5 * 4);
    }

    private static Optional<DerivableGroup<String>> audit(Map<String, Long> people, List<Set<String>> sums) {
        Map<String, Block> blocks = new TreeMap<>();
        people.forEach((atom, count) -> blocks.put(atom, new Block(count)));
        return GroupAudit.derivableGroup(blocks, sums, new AnswersRule(Threshold.INTERNAL, List.of()));
    }

    private static Map<String, Long> somePeople(SplittableRandom random) {
        Map<String, Long> people = new TreeMap<>();
        int atoms = random.nextInt(3, 11);
        for (int atom = 0; atom < atoms; atom++) {
            people.put("a" + atom, random.nextInt(3) == 0 ? 9L : random.nextLong(5));
        }
        return people;
    }

    private static List<Set<String>> someSums(Set<String> atoms, SplittableRandom random) {
        List<Set<String>> sums = new ArrayList<>();
        int count = random.nextInt(1, 8);
        for (int sum = 0; sum < count; sum++) {
            sums.add(atoms.stream().filter(atom -> random.nextInt(5) < 2).collect(Collectors.toSet()));
        }
        return sums;
    }
}
