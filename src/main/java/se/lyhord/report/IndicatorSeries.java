package se.lyhord.report;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import se.lyhord.disclosure.Released;
import se.lyhord.disclosure.Released.Figure;
import se.lyhord.organisation.Quarter;

/**
 * An indicator over time, of what may be shown.
 *
 * @param indicator its code
 * @param released what is shown in each quarter that has a value
 * @param breaks quarters whose figures cannot be compared with those before
 */
public record IndicatorSeries(String indicator, SortedMap<Quarter, Released> released, SortedSet<Quarter> breaks) {

    public IndicatorSeries {
        released = new TreeMap<>(released);
        breaks = new TreeSet<>(breaks);
    }

    /** A series that does not break. */
    public IndicatorSeries(String indicator, SortedMap<Quarter, Released> released) {
        this(indicator, released, new TreeSet<>());
    }

    /** The breaks within so many latest quarters, each named by its first quarter. */
    public List<Quarter> breaksIn(int count) {
        return latest(count).stream().skip(1).filter(breaks::contains).toList();
    }

    public boolean isEmpty() {
        return released.isEmpty();
    }

    /** So many quarters up to the last with a value, those without one between them included, the earliest first. */
    public List<Quarter> latest(int count) {
        if (isEmpty()) {
            return List.of();
        }
        var quarters = released.firstKey().to(released.lastKey());
        return quarters.subList(Math.max(0, quarters.size() - count), quarters.size());
    }

    /** What is shown in a quarter; empty where there is no value. */
    public Optional<Released> at(Quarter quarter) {
        return Optional.ofNullable(released.get(quarter));
    }

    /** The figure of a quarter; empty where there is none or it is withheld. */
    public Optional<Figure> figure(Quarter quarter) {
        return at(quarter).filter(Figure.class::isInstance).map(Figure.class::cast);
    }

    /** The latest quarter whose figure may be shown. */
    public Optional<Quarter> latestFigure() {
        return released.sequencedKeySet().reversed().stream()
                .filter(quarter -> figure(quarter).isPresent())
                .findFirst();
    }

    /** Whether a mark stands among so many latest quarters. */
    public boolean withholds(int count) {
        return latest(count).stream()
                .anyMatch(quarter -> at(quarter).isPresent() && figure(quarter).isEmpty());
    }
}
