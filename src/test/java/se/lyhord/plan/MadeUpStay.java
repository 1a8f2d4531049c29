package se.lyhord.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.plan.PlanRecords.Told;

/**
 * A stay, with all that ever is put on record about its plan. Where a version is locked, the plan is established with the
 * first one, unless another system has said so before.
 *
 * @param gender no two stays at a home have the same, so that counts by home and gender are those of one stay
 */
record MadeUpStay(
        MadeUpHome home,
        String gender,
        String municipality,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate establishedOn,
        boolean participated,
        boolean viewsRecorded,
        List<Meeting> meetings,
        List<Version> versions,
        List<Sending> sendings,
        List<LocalDate> orders) {

    /** The placement's key, and its plan's. */
    String key() {
        return home.code() + gender;
    }

    /** A follow-up; from the day of its correction on it is known to have been entered wrongly. */
    record Meeting(
            LocalDate heldOn, LocalDate knownOn, @Nullable LocalDate correctedOn) {

        boolean countsAsKnownOn(LocalDate day) {
            return !knownOn.isAfter(day) && (correctedOn == null || correctedOn.isAfter(day));
        }
    }

    record Version(int number, LocalDate lockedOn, Told told) {}

    record Sending(int version, LocalDate sentOn, @Nullable LocalDate struckOn) {

        boolean countsAsKnownOn(LocalDate day) {
            return !sentOn.isAfter(day) && (struckOn == null || struckOn.isAfter(day));
        }
    }

    /** Whether nothing about it that once was right turned out wrong, or was entered late. */
    boolean isFreeOfCorrections() {
        return meetings.stream().allMatch(met -> met.correctedOn == null && met.knownOn.equals(met.heldOn))
                && sendings.stream().allMatch(sent -> sent.struckOn == null);
    }
}
