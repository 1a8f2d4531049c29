package se.lyhord.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tries every group of atoms by the rank of the published sums, modulo a prime. That is exact up to twelve atoms: no
 * determinant of zeros and ones of that size exceeds 3645 (Hadamard's bound).
 */
final class BruteForceAttacker {

    private static final long PRIME = 1_000_003;

    private final List<String> atoms;
    private final Map<String, Long> people;
    private final long[][] reduced;

    BruteForceAttacker(Map<String, Long> people, List<Set<String>> sums) {
        this.people = people;
        this.atoms = people.keySet().stream()
                .filter(atom -> people.getOrDefault(atom, 0L) > 0)
                .toList();
        List<long[]> rows = new ArrayList<>();
        sums.forEach(sum -> insert(rows, row(sum)));
        this.reduced = rows.toArray(long[][]::new);
    }

    boolean findsAGroupUnder(int threshold) {
        for (int subset = 1; subset < 1 << atoms.size(); subset++) {
            Set<String> group = group(subset);
            long size = group.stream().mapToLong(people::get).sum();
            if (size < threshold && derives(group)) {
                return true;
            }
        }
        return false;
    }

    boolean derives(Set<String> group) {
        return !insert(new ArrayList<>(List.of(reduced)), row(group));
    }

    private Set<String> group(int subset) {
        return Set.copyOf(atoms.stream()
                .filter(atom -> (subset >> atoms.indexOf(atom) & 1) == 1)
                .toList());
    }

    private long[] row(Set<String> sum) {
        return atoms.stream().mapToLong(atom -> sum.contains(atom) ? 1 : 0).toArray();
    }

    /** Adds what is new in the row, scaled to a leading 1; tells whether anything was. */
    private static boolean insert(List<long[]> rows, long[] row) {
        for (long[] known : rows) {
            long factor = row[leading(known)];
            for (int at = 0; at < row.length; at++) {
                row[at] = Math.floorMod(row[at] - factor * known[at], PRIME);
            }
        }
        int leading = leading(row);
        if (leading == row.length) {
            return false;
        }
        long inverse = power(row[leading], PRIME - 2);
        for (int at = 0; at < row.length; at++) {
            row[at] = row[at] * inverse % PRIME;
        }
        return rows.add(row);
    }

    private static int leading(long[] row) {
        int at = 0;
        while (at < row.length && row[at] == 0) {
            at++;
        }
        return at;
    }

    private static long power(long base, long exponent) {
        long half = exponent == 0 ? 1 : power(base * base % PRIME, exponent / 2);
        return exponent % 2 == 1 ? half * base % PRIME : half;
    }
}
