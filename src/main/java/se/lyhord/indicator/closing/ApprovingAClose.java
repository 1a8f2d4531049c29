package se.lyhord.indicator.closing;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.lyhord.indicator.StaleQuarters;
import se.lyhord.organisation.Quarter;

/** The second of two people approves what the first one checked; then it is frozen. */
@Service
public class ApprovingAClose {

    private static final int FEWEST_DIGITS = 12;

    private final QuarterCloses closes;
    private final QuarterEvidence evidence;
    private final StaleQuarters stale;
    private final Recounting recounting;
    private final Certificates certificates;
    private final Clock clock;

    ApprovingAClose(
            QuarterCloses closes,
            QuarterEvidence evidence,
            StaleQuarters stale,
            Recounting recounting,
            Certificates certificates,
            Clock clock) {
        this.closes = closes;
        this.evidence = evidence;
        this.stale = stale;
        this.recounting = recounting;
        this.certificates = certificates;
        this.clock = clock;
    }

    /**
     * Closes a quarter that was checked, or goes on where a run that died had frozen it already.
     *
     * @param by username of another person than the one who checked it
     * @param seen the beginning of the hash of what the person has looked at, which is refused if it is another by now;
     *     empty where the person has not said
     */
    public CloseOutcome approve(Quarter quarter, String by, String seen) {
        var approver = by.strip();
        return closes.prepared(quarter)
                .map(content -> decide(content, approver, seen))
                .or(() -> goOn(quarter, approver))
                .orElseGet(() -> CloseOutcome.refused(
                        quarter + " är inte kontrollerat än; det görs först",
                        quarter + " has not been checked yet; that comes first"));
    }

    private CloseOutcome decide(CloseContent content, String by, String seen) {
        var quarter = content.quarter();
        if (Closer.of(content.preparedBy()).isNamedAs(Closer.of(by))) {
            return CloseOutcome.refused(
                    "Den som har kontrollerat %s kan inte godkänna det; det gör en annan".formatted(quarter),
                    "Who checked %s cannot approve it; another person does".formatted(quarter));
        }
        if (!seen.isEmpty() && (seen.length() < FEWEST_DIGITS || !content.hash().startsWith(seen))) {
            return CloseOutcome.refused(
                    "%s har kontrollerats på nytt sedan du såg det; läs vad kontrollen fann nu".formatted(quarter),
                    "%s has been checked anew since you looked; read what the check found now".formatted(quarter));
        }
        stale.takeIn();
        return content.revision() == 0 ? close(content, by) : revise(content, by);
    }

    private Optional<CloseOutcome> goOn(Quarter quarter, String by) {
        return closes.of(quarter).stream()
                .reduce((_, later) -> later)
                .filter(latest -> latest.approvedBy().equalsIgnoreCase(by))
                .filter(latest -> closes.unpublished().contains(quarter)
                        || closes.certificates(quarter).stream()
                                .noneMatch(one -> one.close().equals(latest)))
                .map(latest -> closed(latest.content()));
    }

    private CloseOutcome close(CloseContent content, String by) {
        if (stale.all().contains(content.quarter()) || !isAsPrepared(content)) {
            return changed(content.quarter());
        }
        closes.freeze(content, by, clock.instant());
        return closed(content);
    }

    private CloseOutcome revise(CloseContent content, String by) {
        var isDone = recounting.done(content.quarter(), () -> {
            var isAsPrepared = isAsPrepared(content);
            if (isAsPrepared) {
                closes.freeze(content, by, clock.instant());
                stale.settle(content.quarter());
            }
            return isAsPrepared;
        });
        return isDone ? closed(content) : changed(content.quarter());
    }

    private CloseOutcome closed(CloseContent content) {
        return new CloseOutcome.Closed(
                certificates.check(content.quarter(), content.revision()).orElseThrow());
    }

    private boolean isAsPrepared(CloseContent content) {
        return evidence.computed(content.quarter()).equals(content.hashes())
                && evidence.inputs(content.quarter()).equals(content.inputs())
                && evidence.definitions(content.quarter()).equals(content.definitions());
    }

    private static CloseOutcome changed(Quarter quarter) {
        return CloseOutcome.refused(
                "%s har ändrats sedan det kontrollerades; kontrollera det på nytt".formatted(quarter),
                "%s has changed since it was checked; check it anew".formatted(quarter));
    }
}
