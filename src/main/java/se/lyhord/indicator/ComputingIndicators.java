package se.lyhord.indicator;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import se.lyhord.organisation.Quarter;

/**
 * Computes the indicators: count the homes of each quarter, add each quarter up the tree, add quarters to longer
 * periods; in this order. Every part replaces what it made before, so it can be done again at any time.
 */
@Service
public class ComputingIndicators {

    private final AcceptedDefinitions definitions;
    private final Records records;
    private final Cells cells;
    private final RollUp rollUp;
    private final StaleQuarters stale;
    private final ComputedQuarters computed;
    private final Runs runs;

    ComputingIndicators(
            AcceptedDefinitions definitions,
            Records records,
            Cells cells,
            RollUp rollUp,
            StaleQuarters stale,
            ComputedQuarters computed,
            Runs runs) {
        this.definitions = definitions;
        this.records = records;
        this.cells = cells;
        this.rollUp = rollUp;
        this.stale = stale;
        this.computed = computed;
        this.runs = runs;
    }

    /** Counts the homes of a quarter that may have changed: all, where it is not computed with these definitions yet. */
    public void count(Quarter quarter) {
        var asked = asked(quarter);
        if (!asked.isOfNothing()) {
            var counted = read(asked);
            store(asked, () -> counted);
        }
    }

    /**
     * Counts quarters in this order, the next ones being read while one is stored.
     *
     * @param inScope runs what reads on its own thread, with the rights of the job
     */
    public CountingAhead counting(List<Quarter> quarters, Function<Supplier<Tally>, Tally> inScope) {
        return new CountingAhead(this, quarters, inScope);
    }

    /** What is to be counted of a quarter. */
    record Asked(Quarter quarter, List<Definition> definitions, Homes homes) {

        boolean isOfNothing() {
            return homes instanceof Homes.Some(var codes) && codes.isEmpty();
        }
    }

    Asked asked(Quarter quarter) {
        var counted = definitions.validIn(quarter);
        var homes = computed.isOf(quarter, counted) ? stale.of(quarter) : new Homes.All();
        return new Asked(quarter, counted, homes);
    }

    Tally read(Asked asked) {
        return records.count(asked.definitions(), asked.quarter(), asked.homes());
    }

    /** @param counted asked for more than once, and not before it is needed */
    void store(Asked asked, Supplier<Tally> counted) {
        cells.replace(asked.quarter(), asked.definitions(), asked.homes(), counted);
        runs.counted(asked.quarter(), asked.homes(), counted.get());
    }

    /** Adds a quarter up the tree. */
    public void rollUp(Quarter quarter) {
        rollUp.replace(quarter, definitions.validIn(quarter));
    }

    /** The years and rolling periods to make anew after these quarters. */
    public List<Period> longerPeriods(List<Quarter> quarters) {
        return Period.madeOf(quarters);
    }

    /** Adds the quarters of a year or rolling period. */
    public void addUp(Period period) {
        rollUp.replace(period);
    }

    /** All that had to be made anew of a quarter has been. */
    public void settle(Quarter quarter) {
        stale.settle(quarter);
    }
}
