package se.lyhord.indicator;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts while they are made: a home and gender (K, M, X) has a numerator and a denominator for each indicator. */
public final class Tally {

    private final int indicators;
    private final SortedMap<String, Home> homes = new TreeMap<>();
    private final Set<Version> answered = new LinkedHashSet<>();
    private long responses;

    /** Begins at nothing, for so many indicators. */
    public Tally(int indicators) {
        this.indicators = indicators;
    }

    /** A version of a questionnaire. */
    public record Version(String template, int version) {}

    /**
     * What has been counted at a place.
     *
     * @param counts by the indicators' places in the list of definitions: first the numerators, then the denominators
     */
    public record Cell(String home, Gender gender, int[] counts) {

        public int[] numerators() {
            return Arrays.copyOf(counts, counts.length / 2);
        }

        public int[] denominators() {
            return Arrays.copyOfRange(counts, counts.length / 2, counts.length);
        }
    }

    /** The counts of a home. */
    public final class Home {

        private final int[] @Nullable [] counts = new int[Gender.values().length][];

        private Home() {}

        /** Counts further. */
        void add(Gender gender, int indicator, int numerator, int denominator) {
            var own = counts[gender.ordinal()];
            if (own == null) {
                own = new int[2 * indicators];
                counts[gender.ordinal()] = own;
            }
            own[indicator] = Math.addExact(own[indicator], numerator);
            own[indicators + indicator] = Math.addExact(own[indicators + indicator], denominator);
        }

        /** The numerators and then the denominators; null where nothing was counted. */
        public int @Nullable [] of(Gender gender) {
            return counts[gender.ordinal()];
        }

        private Stream<Cell> cells(String code) {
            return Arrays.stream(Gender.values())
                    .filter(gender -> of(gender) != null)
                    .map(gender -> new Cell(code, gender, Objects.requireNonNull(of(gender))));
        }
    }

    /** The counts of a home, of nothing so far where it is new. */
    public Home home(String code) {
        return homes.computeIfAbsent(code, _ -> new Home());
    }

    /** Those of all homes, by their codes. */
    public SortedMap<String, Home> homes() {
        return Collections.unmodifiableSortedMap(homes);
    }

    /**
     * Counts further.
     *
     * @throws ArithmeticException where a count is too large to be stored
     */
    public void add(String home, Gender gender, int indicator, long numerator, long denominator) {
        home(home).add(gender, indicator, Math.toIntExact(numerator), Math.toIntExact(denominator));
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
        return homes.entrySet().stream()
                .flatMap(home -> home.getValue().cells(home.getKey()))
                .toList();
    }
}
