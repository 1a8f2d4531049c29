package se.lyhord.deviation;

import java.time.LocalDate;

/** What is on record about a home: a deviation, or an inspection. Neither says whom it was about. */
public sealed interface Entry {

    EntryId id();

    /** The home's code. */
    String home();

    /** The day on which it happened. */
    LocalDate day();

    /**
     * A deviation (avvikelse) from how the work should have been done.
     *
     * @param category what it was about
     * @param severity how bad it was
     */
    record Deviation(EntryId id, String home, LocalDate day, Category category, Severity severity) implements Entry {

        /** For so many months after its day a deviation makes the next one of its home and category a repeated one. */
        public static final int MONTHS_OF_REPETITION = 12;

        /**
         * Whether this one is a repeat of another (upprepad avvikelse): the same home has had one of the same category
         * within the 12 months before. Calendar months are added to the earlier day, and the day that they lead to
         * counts; two of one day do not repeat each other. The view {@code deviation.counted} says the same.
         */
        public boolean repeats(Deviation other) {
            return home.equals(other.home)
                    && category == other.category
                    && other.day.isBefore(day)
                    && !other.day.plusMonths(MONTHS_OF_REPETITION).isBefore(day);
        }
    }

    /**
     * An inspection (tillsyn) of a home.
     *
     * @param inspector by whom
     * @param remarks how many remarks there were; 0 for none
     */
    record Inspection(EntryId id, String home, LocalDate day, Inspector inspector, int remarks) implements Entry {

        public Inspection {
            if (remarks < 0) {
                throw new IllegalArgumentException("An inspection has 0 remarks or more, not " + remarks);
            }
        }

        public boolean hasRemarks() {
            return remarks > 0;
        }
    }
}
