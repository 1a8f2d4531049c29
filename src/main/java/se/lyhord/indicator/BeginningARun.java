package se.lyhord.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.organisation.Quarter;

/** Settles which quarters a run computes. */
@Service
public class BeginningARun {

    private final AcceptedDefinitions definitions;
    private final Records records;
    private final StaleQuarters stale;
    private final ComputedQuarters computed;
    private final ClosedQuarters closes;
    private final Runs runs;
    private final CodeVersion codeVersion;
    private final Clock clock;

    BeginningARun(
            AcceptedDefinitions definitions,
            Records records,
            StaleQuarters stale,
            ComputedQuarters computed,
            ClosedQuarters closes,
            Runs runs,
            CodeVersion codeVersion,
            Clock clock) {
        this.definitions = definitions;
        this.records = records;
        this.stale = stale;
        this.computed = computed;
        this.closes = closes;
        this.runs = runs;
        this.codeVersion = codeVersion;
        this.clock = clock;
    }

    /**
     * Begins a run.
     *
     * @param from the first quarter, computed with all its homes as every one up to the last
     * @param to the last quarter; without it the last one whose last day has passed
     * @return the quarters to compute. Without a first and a last: those from the first quarter with a record to the last
     *     one that are not computed yet or were with other definitions, and those computed that may have changed since.
     *     Never one that is closed: what came late to it waits for a revision
     * @throws IllegalArgumentException if {@code from} is later than {@code to}
     */
    @Transactional
    public List<Quarter> begin(Optional<Quarter> from, Optional<Quarter> to) {
        var asked = quarters(from, to);
        runs.begin(clock.instant(), codeVersion.text());
        stale.takeIn();
        var within = open(asked);
        if (from.isPresent() || to.isPresent()) {
            stale.add(within);
            return within;
        }
        var before = open(computed.all());
        stale.add(within.stream().filter(quarter -> !before.contains(quarter)).toList());
        stale.add(before.stream().filter(this::isOfOtherDefinitions).toList());
        return open(stale.all());
    }

    /** Goes on with a run that died: what it counts from now on is this version's, and read now. */
    public void goOn() {
        runs.begin(clock.instant(), codeVersion.text());
    }

    private List<Quarter> open(List<Quarter> quarters) {
        var closed = closes.closed();
        return quarters.stream().filter(quarter -> !closed.contains(quarter)).toList();
    }

    private boolean isOfOtherDefinitions(Quarter quarter) {
        return !computed.isOf(quarter, definitions.validIn(quarter));
    }

    List<Quarter> quarters(Optional<Quarter> from, Optional<Quarter> to) {
        var last = to.orElseGet(() -> Quarter.of(LocalDate.now(clock)).previous());
        if (from.isPresent() && to.isPresent() && from.get().compareTo(last) > 0) {
            throw new IllegalArgumentException("The quarters run from " + from.get() + " to " + last + ": backwards");
        }
        return from.or(() -> records.first(definitions.all()))
                .map(first -> first.to(last))
                .orElse(List.of());
    }
}
