package se.lyhord.release;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.lyhord.disclosure.Cell;
import se.lyhord.disclosure.Group;
import se.lyhord.disclosure.OwnRecords;
import se.lyhord.indicator.ComputedValues;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.Definitions;
import se.lyhord.indicator.Gender;
import se.lyhord.indicator.NodeCounts;
import se.lyhord.indicator.Period;
import se.lyhord.release.Decisions.Decided;
import se.lyhord.statistics.Share;

/**
 * Decides what is shown of years and rolling four quarters, after their quarters. Figures of the homes' own records are
 * shown inside for each of them. Answers of young people are shown on a grid of periods that do not overlap, the calendar
 * years, and of these what tells nothing together with the quarters (docs/decisions/0018).
 */
@Component
public class ReleasingLongerPeriods {

    private static final Share NOBODY = new Share(0, 0);

    private final ComputedValues computed;
    private final Definitions definitions;
    private final ReleasingAYear years;
    private final KeepingARelease keeping;

    ReleasingLongerPeriods(
            ComputedValues computed, Definitions definitions, ReleasingAYear years, KeepingARelease keeping) {
        this.computed = computed;
        this.definitions = definitions;
        this.years = years;
        this.keeping = keeping;
    }

    /** Decides a period of four quarters anew and keeps what was decided: nothing, unless all of them are computed. */
    public void release(Period period) {
        var values = computed.of(period);
        var inside = new ArrayList<Decision>();
        var open = new ArrayList<Decision>();
        var entries = new ArrayList<Ledger.YearEntry>();
        definitions.all().stream()
                .filter(Definition::isOfOwnRecords)
                .forEach(definition -> inside.addAll(show(definition.code(), values)));
        if (isOnTheGrid(period) && !values.isEmpty()) {
            for (var together : AskedTogether.of(definitions.all())) {
                var plan = years.decide(together, period.last().year());
                inside.addAll(plan.decided().inside());
                open.addAll(plan.decided().open());
                plan.entry().ifPresent(entries::add);
            }
        }
        keeping.keepYear(period, new Decided(inside, open), List.copyOf(entries));
    }

    /** Whether answers are told of in this period, besides the quarters. */
    static boolean isOnTheGrid(Period period) {
        return period.equals(Period.year(period.last().year()));
    }

    private static List<Decision> show(String indicator, List<NodeCounts> values) {
        return values.stream()
                .filter(value ->
                        value.gender() != Gender.X && share(indicator, value).denominator() > 0)
                .map(value -> show(indicator, value, share(indicator, value)))
                .toList();
    }

    private static Decision show(String indicator, NodeCounts value, Share share) {
        var cell = new Cell(value.node(), Group.valueOf(value.gender().name()));
        return Decision.of(indicator, cell, OwnRecords.release(share.numerator(), share.denominator()));
    }

    private static Share share(String indicator, NodeCounts value) {
        return value.counts().getOrDefault(indicator, NOBODY);
    }
}
