package se.lyhord.indicator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts while they are made: a home and gender (K, M, X) has a numerator and a denominator for each indicator. */
public final class Tally {

    private final int indicators;
    private final Map<String, Home> homes = new TreeMap<>();
    private final Set<Version> answered = new LinkedHashSet<>();
    private long responses;

    /** Begins at nothing, for so many indicators. */
    public Tally(int indicators) {
        this.indicators = indicators;
    }

    /** A version of a questionnaire. */
    public record Version(String template, int version) {}

    /** What has been counted at a place, by the indicators' places in the list of definitions. */
    public record Cell(String home, Gender gender, long[] numerators, long[] denominators) {}

    /** The counts of a home. */
    public final class Home {

        private final String code;
        private final @Nullable Cell[] cells = new Cell[Gender.values().length];

        private Home(String code) {
            this.code = code;
        }

        /** Counts further. */
        void add(Gender gender, int indicator, long numerator, long denominator) {
            var cell = cells[gender.ordinal()];
            if (cell == null) {
                cell = new Cell(code, gender, new long[indicators], new long[indicators]);
                cells[gender.ordinal()] = cell;
            }
            cell.numerators()[indicator] += numerator;
            cell.denominators()[indicator] += denominator;
        }

        private List<Cell> cells() {
            var byGender = new EnumMap<Gender, Cell>(Gender.class);
            for (var cell : cells) {
                if (cell != null) {
                    byGender.put(cell.gender(), cell);
                }
            }
            return new ArrayList<>(byGender.values());
        }
    }

    /** The counts of a home, of nothing so far where it is new. */
    public Home home(String code) {
        return homes.computeIfAbsent(code, Home::new);
    }

    /** Counts further. */
    public void add(String home, Gender gender, int indicator, long numerator, long denominator) {
        home(home).add(gender, indicator, numerator, denominator);
    }

    /** Notes that somebody answered a version of a questionnaire. */
    public void answered(Version version) {
        answered.add(version);
    }

    /** The versions that were answered. */
    public Set<Version> answered() {
        return Set.copyOf(answered);
    }

    /** Notes so many responses. */
    public void read(long more) {
        responses += more;
    }

    /** How many responses were read. */
    public long responses() {
        return responses;
    }

    /** All cells, by home and gender. */
    public List<Cell> cells() {
        return homes.values().stream().flatMap(home -> home.cells().stream()).toList();
    }
}
