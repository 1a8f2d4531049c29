package se.lyhord.survey;

import java.time.LocalDate;
import java.util.Set;

/**
 * The numbers of a collection's codes, and what staff did with each; whether one was used is not known here. Within the
 * scope of the transaction, and of a collection that is held.
 */
public interface Slips {

    /** What staff last did with a number. */
    enum Standing {
        /** It is on a sheet, not given out yet. */
        PRINTED,
        HANDED_OUT,
        WITHDRAWN,
        /** It was withdrawn, and its place has gone to another number. */
        PASSED_ON,
        /** It was lost, and another number given instead. */
        REPLACED
    }

    /** So many new numbers in a row; the first of them. */
    int draw(CollectionId collection, int count, Standing standing);

    /** Those of the numbers that are printed become handed out; how many that were. */
    int handOut(CollectionId collection, Set<Integer> numbers);

    /** A number that is printed or handed out becomes withdrawn or replaced; false where it is neither. */
    boolean end(CollectionId collection, int number, Standing standing);

    /** The lowest number that is withdrawn becomes passed on; there is one. */
    int passOn(CollectionId collection);

    Counts counts(CollectionId collection);

    /** From how many on had handed in at the first look of a day; now, if this is the first. */
    int firstLook(CollectionId collection, LocalDate day, int atLeastNow);

    /**
     * How the numbers of a collection stand.
     *
     * @param printed on a sheet, not given out
     * @param handedOut given out, whatever became of them
     * @param withdrawn taken back, whether given out or not
     * @param replaced lost, with another one instead
     * @param inUse printed or handed out, and neither taken back nor lost
     * @param takingPlaces those in use, and those taken back whose place nobody has got
     */
    record Counts(int printed, int handedOut, int withdrawn, int replaced, int inUse, int takingPlaces) {

        /** Of so many invited, those who have no code that can be used. */
        int left(int invited) {
            return Math.max(0, invited - inUse);
        }
    }
}
