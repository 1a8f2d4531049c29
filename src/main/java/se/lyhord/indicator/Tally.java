package se.lyhord.indicator;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts while they are made: a home and gender (K, M, X) has a numerator and a denominator for each indicator. */
public final class Tally {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::home).thenComparing(Place::gender);

    private final int indicators;
    private final Map<Place, Cell> cells = new TreeMap<>(ORDER);
    private final Set<Version> answered = new LinkedHashSet<>();

    /** Begins at nothing, for so many indicators. */
    public Tally(int indicators) {
        this.indicators = indicators;
    }

    private record Place(String home, Gender gender) {}

    /** A version of a questionnaire. */
    public record Version(String template, int version) {}

    /** What has been counted at a place, by the indicators' places in the list of definitions. */
    public record Cell(String home, Gender gender, long[] numerators, long[] denominators) {}

    /** Counts further. */
    public void add(String home, Gender gender, int indicator, long numerator, long denominator) {
        var cell = cells.computeIfAbsent(
                new Place(home, gender), _ -> new Cell(home, gender, new long[indicators], new long[indicators]));
        cell.numerators()[indicator] += numerator;
        cell.denominators()[indicator] += denominator;
    }

    /** Notes that somebody answered a version of a questionnaire. */
    void answered(Version version) {
        answered.add(version);
    }

    /** The versions that were answered. */
    public Set<Version> answered() {
        return Set.copyOf(answered);
    }

    /** All cells, by home and gender. */
    public List<Cell> cells() {
        return List.copyOf(cells.values());
    }
}
