package se.lyhord.indicator.closing;

import java.time.Clock;
import org.springframework.stereotype.Service;
import se.lyhord.indicator.StaleQuarters;
import se.lyhord.organisation.Quarter;

/** The second of two people approves what the first one checked; then it is frozen. */
@Service
public class ApprovingAClose {

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
     * Closes a quarter that was prepared.
     *
     * @param by username of another person than the one who prepared it
     */
    public CloseOutcome approve(Quarter quarter, String by) {
        return decide(quarter, by.strip());
    }

    private CloseOutcome decide(Quarter quarter, String by) {
        var prepared = closes.prepared(quarter);
        if (prepared.isEmpty()) {
            return CloseOutcome.refused(
                    quarter + " är inte kontrollerat än; det görs först (step=prepare)",
                    quarter + " has not been checked yet; that comes first (step=prepare)");
        }
        var content = prepared.get();
        if (content.preparedBy().equalsIgnoreCase(by)) {
            return CloseOutcome.refused(
                    "Den som har kontrollerat %s kan inte godkänna det; det gör en annan".formatted(quarter),
                    "Who checked %s cannot approve it; another person does".formatted(quarter));
        }
        stale.takeIn();
        return content.revision() == 0 ? close(content, by) : revise(content, by);
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
        return evidence.computed(content.quarter()).equals(content.hashes());
    }

    private static CloseOutcome changed(Quarter quarter) {
        return CloseOutcome.refused(
                "%s har ändrats sedan det kontrollerades; kontrollera det på nytt".formatted(quarter),
                "%s has changed since it was checked; check it anew".formatted(quarter));
    }
}
