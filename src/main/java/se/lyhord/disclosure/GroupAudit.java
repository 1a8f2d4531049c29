package se.lyhord.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Looks for a group that may not be told of and that published sums give away: one whose sum is a linear combination of
 * them. It knows nothing of how the sums were chosen.
 *
 * <p>Atoms that are in the same sums are one class, which no combination can divide; so what can be given away are unions
 * of classes, and to find those under a size only classes under it are needed. A union of groups that are given away is
 * safe if they are, so the smallest are enough. Atoms of nobody are left out, as if everybody knew that they are empty.
 *
 * @param <A> atoms: sets of people without overlap
 */
public final class GroupAudit<A> {

    /** A group that is given away, and how many people it is. */
    public record DerivableGroup<A>(Set<A> atoms, long people) {}

    private record AtomClass<A>(Set<A> atoms, Block block, Map<Integer, Long> coordinates) {}

    private final SensitivityRule rule;
    private final List<AtomClass<A>> small;
    private final Map<Integer, List<Integer>> smallByCoordinate = new HashMap<>();

    private GroupAudit(List<AtomClass<A>> small, SensitivityRule rule) {
        this.rule = rule;
        this.small = small;
        for (int index = 0; index < small.size(); index++) {
            for (int coordinate : small.get(index).coordinates().keySet()) {
                smallByCoordinate
                        .computeIfAbsent(coordinate, key -> new ArrayList<>())
                        .add(index);
            }
        }
    }

    /**
     * The first group found of those that may not be told of; empty where there is none of fewer people than the rule has
     * sought.
     *
     * @param people those of each atom
     * @param sums the published sums, each as the atoms that it adds up
     * @throws IllegalArgumentException for a sum over an atom that {@code people} does not have
     */
    public static <A> Optional<DerivableGroup<A>> derivableGroup(
            Map<A, Block> people, Collection<Set<A>> sums, SensitivityRule rule) {
        return new GroupAudit<>(smallClasses(people, sums, rule), rule).search();
    }

    private static <A> List<AtomClass<A>> smallClasses(
            Map<A, Block> people, Collection<Set<A>> sums, SensitivityRule rule) {
        List<Set<A>> classes = classes(people, sums);
        Map<A, Integer> classOf = new HashMap<>();
        for (int index = 0; index < classes.size(); index++) {
            for (A atom : classes.get(index)) {
                classOf.put(atom, index);
            }
        }
        RowSpace space = new RowSpace();
        // small sums first keeps the reduced rows short; the space is the same in any order
        sums.stream()
                .sorted(Comparator.comparingInt(Set::size))
                .forEach(sum -> space.add(sum.stream()
                        .filter(classOf::containsKey)
                        .collect(Collectors.toMap(classOf::get, atom -> 1L, (one, same) -> one))));
        List<AtomClass<A>> small = new ArrayList<>();
        for (int index = 0; index < classes.size(); index++) {
            Block block = classes.get(index).stream()
                    .map(people::get)
                    .reduce(Block::plus)
                    .orElseThrow();
            if (block.people() < rule.soughtUnder()) {
                small.add(new AtomClass<>(classes.get(index), block, space.coordinates(index)));
            }
        }
        return small;
    }

    private static <A> List<Set<A>> classes(Map<A, Block> people, Collection<Set<A>> sums) {
        Map<A, BitSet> membership = new LinkedHashMap<>();
        int number = 0;
        for (Set<A> sum : sums) {
            for (A atom : sum) {
                if (!people.containsKey(atom)) {
                    throw new IllegalArgumentException("a published sum has an unknown atom " + atom);
                }
                membership.computeIfAbsent(atom, key -> new BitSet()).set(number);
            }
            number++;
        }
        membership
                .keySet()
                .removeIf(atom -> Objects.requireNonNull(people.get(atom)).isNobody());
        return List.copyOf(membership.keySet().stream()
                .collect(Collectors.groupingBy(membership::get, LinkedHashMap::new, Collectors.toSet()))
                .values());
    }

    private Optional<DerivableGroup<A>> search() {
        for (int first = 0; first < small.size(); first++) {
            Set<Integer> group = new TreeSet<>(Set.of(first));
            if (completes(
                    group, first, small.get(first).block(), small.get(first).coordinates())) {
                return Optional.of(describe(group));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether classes after the first can be added so that the coordinates vanish and what is there may not be told of. A
     * coordinate that is not zero yet needs a class with the opposite sign there, so nothing is missed by trying only those.
     */
    private boolean completes(Set<Integer> group, int first, Block block, Map<Integer, Long> open) {
        if (open.isEmpty()) {
            return !rule.isSafe(block);
        }
        Map.Entry<Integer, Long> coordinate = open.entrySet().iterator().next();
        for (int next : smallByCoordinate.getOrDefault(coordinate.getKey(), List.of())) {
            AtomClass<A> added = small.get(next);
            boolean opposite =
                    added.coordinates().getOrDefault(coordinate.getKey(), 0L) > 0 != coordinate.getValue() > 0;
            boolean isSmall = block.people() + added.block().people() < rule.soughtUnder();
            if (next > first && isSmall && opposite && group.add(next)) {
                if (completes(group, first, block.plus(added.block()), sum(open, added.coordinates()))) {
                    return true;
                }
                group.remove(next);
            }
        }
        return false;
    }

    private static Map<Integer, Long> sum(Map<Integer, Long> open, Map<Integer, Long> added) {
        Map<Integer, Long> sum = new HashMap<>(open);
        added.forEach((coordinate, value) -> sum.merge(coordinate, value, Math::addExact));
        sum.values().removeIf(value -> value == 0);
        return sum;
    }

    private DerivableGroup<A> describe(Set<Integer> group) {
        return new DerivableGroup<>(
                group.stream()
                        .flatMap(index -> small.get(index).atoms().stream())
                        .collect(Collectors.toSet()),
                group.stream()
                        .mapToLong(index -> small.get(index).block().people())
                        .sum());
    }
}
