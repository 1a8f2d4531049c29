package se.lyhord.plan.without;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many stays without a plan there are of a home, or of a placing municipality.
 *
 * @param name of the home or the municipality
 * @param overdue those of them whose plan should have been established by now
 */
public record Total(String name, int stays, int overdue) {

    private static final Comparator<Total> MOST_OVERDUE_FIRST = Comparator.comparingInt(Total::overdue)
            .thenComparingInt(Total::stays)
            .reversed()
            .thenComparing(Total::name);

    /** One a name, the one with the most overdue first. */
    public static List<Total> per(
            Function<PlacementWithoutAPlan, String> name, List<PlacementWithoutAPlan> placements) {
        return placements.stream()
                .collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> of(group.getKey(), group.getValue()))
                .sorted(MOST_OVERDUE_FIRST)
                .toList();
    }

    private static Total of(String name, List<PlacementWithoutAPlan> placements) {
        var overdue =
                placements.stream().filter(PlacementWithoutAPlan::isOverdue).count();
        return new Total(name, placements.size(), Math.toIntExact(overdue));
    }
}
