package se.lyhord.deviation;

import java.time.LocalDate;
import java.util.Optional;
import se.lyhord.disclosure.IdentityNumber;

/** What must hold between an entry and what was done about it. */
final class RulesOfHandling {

    private RulesOfHandling() {}

    /** The first rule that is broken today. */
    static Optional<Reason> broken(Entry entry, Handling handling, LocalDate today) {
        if (IdentityNumber.isIn(handling.measures())) {
            return Optional.of(Reason.IDENTITY_NUMBER);
        }
        return reporting(entry, handling, today).or(() -> closing(entry, handling, today));
    }

    private static Optional<Reason> reporting(Entry entry, Handling handling, LocalDate today) {
        return handling.reportedOn().flatMap(day -> {
            if (entry instanceof Entry.Inspection) {
                return Optional.of(Reason.REPORTED_INSPECTION);
            }
            return misplaced(day, entry.day(), today, Reason.REPORTED_BEFORE, Reason.REPORTED_AHEAD);
        });
    }

    private static Optional<Reason> closing(Entry entry, Handling handling, LocalDate today) {
        return handling.closedOn().flatMap(day -> {
            if (entry instanceof Entry.Inspection inspection && !inspection.hasRemarks()) {
                return Optional.of(Reason.NOTHING_TO_SETTLE);
            }
            return handling.measures().isEmpty()
                    ? Optional.of(Reason.CLOSED_WITHOUT_MEASURES)
                    : misplaced(day, entry.day(), today, Reason.CLOSED_BEFORE, Reason.CLOSED_AHEAD);
        });
    }

    private static Optional<Reason> misplaced(
            LocalDate day, LocalDate earliest, LocalDate today, Reason before, Reason ahead) {
        if (day.isBefore(earliest)) {
            return Optional.of(before);
        }
        return day.isAfter(today) ? Optional.of(ahead) : Optional.empty();
    }
}
