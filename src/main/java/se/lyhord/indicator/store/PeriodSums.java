package se.lyhord.indicator.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.indicator.Definition.Kind;
import se.lyhord.indicator.Period;

/**
 * Adds the quarters of a longer period, place by place of the last quarter's set of definitions. Quarters that were
 * computed with other sets are put in its order first; an indicator that one of them was computed without stays 0 of 0.
 */
final class PeriodSums {

    private final Period period;
    private final SortedMap<String, Long> sets;
    private final LongFunction<List<String>> codes;
    private final List<String> target;
    private final List<String> kinds;
    private final Set<String> throughout;

    /**
     * @param sets the set that each of the quarters was computed with
     * @param codes the indicators of a set
     * @param kinds of the same
     */
    PeriodSums(
            Period period,
            SortedMap<String, Long> sets,
            LongFunction<List<String>> codes,
            LongFunction<List<String>> kinds) {
        this.period = period;
        this.sets = sets;
        this.codes = codes;
        this.target = codes.apply(targetSet());
        this.kinds = kinds.apply(targetSet());
        this.throughout = new HashSet<>(target);
        new TreeSet<>(sets.values()).forEach(set -> throughout.retainAll(codes.apply(set)));
    }

    private long targetSet() {
        return Objects.requireNonNull(sets.get(period.last().toString()));
    }

    void add(JdbcClient jdbc) {
        if (target.isEmpty()) {
            return;
        }
        var bySet = new TreeMap<Long, List<String>>();
        sets.forEach((quarter, set) ->
                bySet.computeIfAbsent(set, _ -> new ArrayList<>()).add(quarter));
        var parts = bySet.entrySet().stream()
                .map(entry -> part(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\nunion all\n"));
        jdbc.sql("""
                        insert into indicator.node_value (node, period, gender, definition_set, numerators, denominators)
                        select node, :period, gender, :set, %s, %s
                        from (%s) counts
                        group by node, gender""".formatted(sums("n"), sums("d"), parts))
                .param("period", period.text())
                .param("set", targetSet())
                .param("last", period.last().toString())
                .update();
    }

    /** The quarters of a set, their counts in the order of the target. */
    private String part(long set, List<String> quarters) {
        var places = codes.apply(set);
        return "select node, gender, %s, %s from indicator.node_value where period in (%s)"
                .formatted(
                        columns("numerators", "n", places),
                        columns("denominators", "d", places),
                        quarters.stream().map(quarter -> "'" + quarter + "'").collect(Collectors.joining(", ")));
    }

    private String columns(String counts, String name, List<String> places) {
        return IntStream.range(0, target.size())
                .mapToObj(i -> count(i, counts, places.indexOf(target.get(i)) + 1) + " as " + name + i)
                .collect(Collectors.joining(", "));
    }

    private String count(int i, String counts, int place) {
        if (!throughout.contains(target.get(i))) {
            return "0";
        }
        var count = "%s[%d]".formatted(counts, place);
        return kinds.get(i).equals(Kind.ON_DAY.name()) ? "case when period = :last then " + count + " else 0 end" : count;
    }

    private String sums(String name) {
        return IntStream.range(0, target.size())
                .mapToObj(i -> "sum(" + name + i + ")::bigint")
                .collect(Collectors.joining(", ", "array[", "]::bigint[]"));
    }
}
