package se.lyhord.indicator;

import java.util.List;
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
        var counted = definitions.validIn(quarter);
        var homes = computed.isOf(quarter, counted) ? stale.of(quarter) : new Homes.All();
        if (homes instanceof Homes.Some(var codes) && codes.isEmpty()) {
            return;
        }
        var tally = records.count(counted, quarter, homes);
        cells.replace(quarter, counted, homes, tally);
        runs.counted(quarter, homes, tally);
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
