package se.lyhord.demo.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of placements.csv; the first and the last day both belong to the stay, no last day is an ongoing one. */
record Stay(
        String id,
        Home home,
        Client client,
        LocalDate startedOn,
        @Nullable LocalDate endedOn) implements Row {

    static final String HEADER = "placement_id,unit_code,client_ref,birth_year,gender,started_on,ended_on,legal_basis,"
            + "municipality_code,birth_day";

    boolean ongoingOn(LocalDate day) {
        return !startedOn.isAfter(day) && (endedOn == null || !endedOn.isBefore(day));
    }

    boolean endedBefore(LocalDate day) {
        return endedOn != null && endedOn.isBefore(day);
    }

    /** Made from the client's reference; a few are not known, as in real files. */
    private @Nullable Integer birthDay() {
        var drawn = Math.floorMod(client.ref().hashCode() * 0x9E3779B1L, 33) + 1;
        return drawn <= 31 ? (int) drawn : null;
    }

    @Override
    public String line() {
        return Row.of(
                id,
                home.code(),
                client.ref(),
                client.birthYear(),
                client.gender(),
                startedOn,
                endedOn,
                client.legalBasis(),
                client.municipality(),
                birthDay());
    }
}
