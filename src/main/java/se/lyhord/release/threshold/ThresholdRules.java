package se.lyhord.release.threshold;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.lyhord.access.SignedIn;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.Ledger;
import se.lyhord.release.threshold.ThresholdProposal.Act;
import se.lyhord.release.threshold.ThresholdProposal.Change;

/** What holds both when a threshold is proposed and when it is decided on. */
@Component
class ThresholdRules {

    private final ValidThresholds valid;
    private final Ledger ledger;
    private final OrganisationTree tree;
    private final SignedIn signedIn;
    private final Clock clock;

    ThresholdRules(ValidThresholds valid, Ledger ledger, OrganisationTree tree, SignedIn signedIn, Clock clock) {
        this.valid = valid;
        this.ledger = ledger;
        this.tree = tree;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    Optional<Refusal> against(Change change) {
        if (change.to().people() < ThresholdProposal.LEAST || change.to().people() > ThresholdProposal.MOST) {
            return Optional.of(Refusal.OUT_OF_LIMITS);
        }
        if (change.validFrom().lastDay().isBefore(LocalDate.now(clock))) {
            return Optional.of(Refusal.QUARTER_ENDED);
        }
        if (ledger.quarters().stream().anyMatch(released -> released.compareTo(change.validFrom()) >= 0)) {
            return Optional.of(Refusal.QUARTER_RELEASED);
        }
        if (!valid.of(change.audience(), change.validFrom()).equals(change.from())) {
            return Optional.of(Refusal.CHANGED_MEANWHILE);
        }
        return change.to().equals(change.from()) ? Optional.of(Refusal.NOTHING_CHANGED) : Optional.empty();
    }

    /** The first quarter that a change may hold from. */
    Quarter earliest() {
        var now = Quarter.of(LocalDate.now(clock));
        return ledger.quarters().stream()
                .map(Quarter::next)
                .filter(after -> after.compareTo(now) > 0)
                .max(Comparator.naturalOrder())
                .orElse(now);
    }

    boolean isForAll() {
        return tree.isAllInScope();
    }

    void requireAll() {
        if (!isForAll()) {
            throw new AccessDeniedException("thresholds are of the whole organisation");
        }
    }

    Act me() {
        var person = signedIn.person().orElseThrow();
        return new Act(person.username(), person.displayName(), clock.instant());
    }
}
