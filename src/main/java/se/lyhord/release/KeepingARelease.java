package se.lyhord.release;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.indicator.Period;
import se.lyhord.release.Decisions.Decided;

/** Puts what was decided where it is read, and into the ledger: both or neither. */
@Component
class KeepingARelease {

    private final Decisions decisions;
    private final Ledger ledger;

    KeepingARelease(Decisions decisions, Ledger ledger) {
        this.decisions = decisions;
        this.ledger = ledger;
    }

    @Transactional
    void keep(Period period, Decided decided, List<Ledger.Entry> entries) {
        decisions.replace(period, decided);
        entries.forEach(ledger::add);
    }

    @Transactional
    void keepYear(Period period, Decided decided, List<Ledger.YearEntry> entries) {
        decisions.replace(period, decided);
        entries.forEach(ledger::add);
    }
}
