package se.lyhord.report.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.lyhord.disclosure.Released;
import se.lyhord.disclosure.Released.Figure;
import se.lyhord.organisation.Quarter;
import se.lyhord.statistics.Share;

/**
 * What is released of an indicator at a node, up to the quarter that is looked at.
 *
 * @param released by quarter; a quarter that has no value is absent
 * @param breaks quarters that cannot be compared with those before
 */
public record History(Quarter quarter, SortedMap<Quarter, Released> released, SortedSet<Quarter> breaks) {

    /** A quarter that has a figure. */
    record Point(Quarter quarter, Figure figure) {

        Share share() {
            return shareOf(figure);
        }
    }

    public History {
        released = new TreeMap<>(released);
        breaks = new TreeSet<>(breaks);
    }

    @Nullable
    Released at(Quarter other) {
        return released.get(other);
    }

    boolean isBrokenAt(Quarter other) {
        return breaks.contains(other);
    }

    /** Quarters with a figure that can be compared with each other, of so many at the most, the earliest first. */
    List<Point> points(int most) {
        var points = new ArrayList<Point>();
        comparable(most).forEach((other, one) -> {
            if (one instanceof Figure figure) {
                points.add(new Point(other, figure));
            }
        });
        return points;
    }

    /** @param points not empty */
    Signal.Span span(List<Point> points) {
        var first = points.getFirst().quarter();
        var last = points.getLast().quarter();
        var withheld = released.subMap(first, last).values().stream()
                .filter(one -> !(one instanceof Figure))
                .count();
        return new Signal.Span(first, last, points.size(), (int) withheld);
    }

    private SortedMap<Quarter, Released> comparable(int most) {
        var first = quarter.plus(1 - most);
        var lastBreak = breaks.headSet(quarter.next());
        if (!lastBreak.isEmpty() && lastBreak.last().compareTo(first) > 0) {
            first = lastBreak.last();
        }
        return released.subMap(first, quarter.next());
    }

    static Share shareOf(Figure figure) {
        return new Share(figure.numerator(), figure.denominator());
    }
}
