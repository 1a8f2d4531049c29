package se.lyhord.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts made-up stays on record, day by day, as they become known. */
final class PuttingOnRecord {

    private final PlanRecords records;
    private final List<MadeUpStay> stays;
    private LocalDate until = LocalDate.MIN;

    /** Homes and stays are known from the start, and where a stay ends too. */
    PuttingOnRecord(PlanRecords records, MadeUpHomes made) {
        this.records = records;
        this.stays = made.stays();
        records.anOrganisation();
        made.homes().forEach(this::home);
        stays.forEach(stay -> records.aStay(
                stay.key(),
                stay.home().code(),
                stay.gender(),
                stay.municipality(),
                stay.startedOn().toString(),
                stay.endedOn() == null ? null : stay.endedOn().toString()));
    }

    private void home(MadeUpHome home) {
        var profiles = home.profiles();
        for (var i = 0; i < profiles.size(); i++) {
            var next = i + 1 < profiles.size() ? profiles.get(i + 1).validFrom() : null;
            var from = profiles.get(i).validFrom().toString();
            records.aHome(
                    home.code(),
                    profiles.get(i).name(),
                    from,
                    next == null ? null : next.minusDays(1).toString());
        }
    }

    /** Adds what has become known since the last time, until a day, and gives the day. */
    LocalDate until(LocalDate day) {
        for (var stay : stays) {
            planAndVersions(stay, day);
            meetings(stay, day);
            sendings(stay, day);
            for (var i = 0; i < stay.orders().size(); i++) {
                var ordered = stay.orders().get(i);
                if (isNew(ordered, day)) {
                    records.anOrder(stay.key() + i, stay.key(), ordered.toString());
                }
            }
        }
        until = day;
        return day;
    }

    private boolean isNew(@Nullable LocalDate known, LocalDate day) {
        return known != null && known.isAfter(until) && !known.isAfter(day);
    }

    private void planAndVersions(MadeUpStay stay, LocalDate day) {
        var established = stay.establishedOn();
        if (established != null && isNew(established, day)) {
            records.aPlan(stay.key(), established.toString(), stay.participated(), stay.viewsRecorded());
        }
        stay.versions().stream()
                .filter(version -> isNew(version.lockedOn(), day))
                .forEach(version -> records.aVersion(
                        stay.key(), version.number(), version.lockedOn().toString(), version.told()));
    }

    private void meetings(MadeUpStay stay, LocalDate day) {
        for (var i = 0; i < stay.meetings().size(); i++) {
            var met = stay.meetings().get(i);
            if (isNew(met.knownOn(), day)) {
                records.aFollowUp(stay.key() + i, stay.key(), met.heldOn().toString());
            }
            if (isNew(met.correctedOn(), day)) {
                records.aCorrection(stay.key() + i, null);
            }
        }
    }

    private void sendings(MadeUpStay stay, LocalDate day) {
        for (var i = 0; i < stay.sendings().size(); i++) {
            var sent = stay.sendings().get(i);
            if (isNew(sent.sentOn(), day)) {
                records.aSending(
                        stay.key() + i,
                        stay.key(),
                        sent.version(),
                        sent.sentOn().toString());
            }
            if (isNew(sent.struckOn(), day)) {
                records.strike(stay.key() + i);
            }
        }
    }
}
