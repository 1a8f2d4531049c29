package se.lyhord.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.lyhord.disclosure.Cell;
import se.lyhord.disclosure.Group;
import se.lyhord.disclosure.OwnRecords;
import se.lyhord.disclosure.Released;
import se.lyhord.disclosure.Threshold;
import se.lyhord.disclosure.YearProtection;
import se.lyhord.disclosure.YearProtection.ShownQuarter;
import se.lyhord.indicator.ComputedValues;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.Definitions;
import se.lyhord.indicator.Gender;
import se.lyhord.indicator.NodeCounts;
import se.lyhord.indicator.Period;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;
import se.lyhord.statistics.Share;

/**
 * Decides what is shown of years and rolling four quarters, after their quarters. Figures of the homes' own records are
 * shown for each of them. Answers of young people are shown on a grid of periods that do not overlap, the calendar years,
 * and of these what tells nothing together with the quarters (docs/decisions/0018).
 */
@Component
public class ReleasingLongerPeriods {

    private static final Logger LOG = LoggerFactory.getLogger(ReleasingLongerPeriods.class);

    private static final Share NOBODY = new Share(0, 0);

    private final ComputedValues computed;
    private final Definitions definitions;
    private final OrganisationTree organisation;
    private final Decisions decisions;

    ReleasingLongerPeriods(
            ComputedValues computed, Definitions definitions, OrganisationTree organisation, Decisions decisions) {
        this.computed = computed;
        this.definitions = definitions;
        this.organisation = organisation;
        this.decisions = decisions;
    }

    /** Decides a period of four quarters anew and keeps what was decided: nothing, unless all of them are computed. */
    public void release(Period period) {
        var values = computed.of(period);
        var quarters = isOnTheGrid(period) && !values.isEmpty()
                ? period.quarters().stream().map(this::read).toList()
                : List.<ReadQuarter>of();
        var decided = new ArrayList<Decision>();
        for (var definition : definitions.all()) {
            if (definition.isOfOwnRecords()) {
                decided.addAll(show(definition.code(), values));
            } else if (definition.rule() instanceof Definition.Rule.Survey && !quarters.isEmpty()) {
                decided.addAll(protect(definition.code(), period, quarters, values));
            }
        }
        decisions.replace(period, decided);
    }

    /** Whether answers are told of in this period, besides the quarters. */
    static boolean isOnTheGrid(Period period) {
        return period.equals(Period.year(period.last().year()));
    }

    /** A quarter as it was counted and decided. */
    private record ReadQuarter(List<Node> tree, List<NodeCounts> values, List<Decision> decided) {

        ShownQuarter of(String indicator) {
            Map<Cell, Released> cells = decided.stream()
                    .filter(decision -> decision.indicator().equals(indicator))
                    .collect(Collectors.toMap(
                            decision -> new Cell(decision.node(), decision.group()), Decision::released));
            return new ShownQuarter(new CountedTree(tree, values, indicator).protectable(), cells);
        }
    }

    private ReadQuarter read(Quarter quarter) {
        var period = Period.quarter(quarter);
        return new ReadQuarter(organisation.of(quarter), computed.of(period), decisions.of(period));
    }

    private static List<Decision> protect(
            String indicator, Period period, List<ReadQuarter> quarters, List<NodeCounts> values) {
        if (values.stream().noneMatch(value -> isCounted(indicator, value))) {
            // what was not computed in each of the quarters has no year
            return List.of();
        }
        var year = YearProtection.protect(
                quarters.stream().map(quarter -> quarter.of(indicator)).toList(), Threshold.INTERNAL);
        if (!year.heldBack().isEmpty()) {
            LOG.info("{} of {} is withheld beside its quarters at {}", indicator, period, year.heldBack());
        }
        return year.decided().entrySet().stream()
                .map(entry -> new Decision(
                        indicator, entry.getKey().node(), entry.getKey().group(), entry.getValue()))
                .toList();
    }

    private static List<Decision> show(String indicator, List<NodeCounts> values) {
        return values.stream()
                .filter(value -> value.gender() != Gender.X && isCounted(indicator, value))
                .map(value -> show(indicator, value, share(indicator, value)))
                .toList();
    }

    private static Decision show(String indicator, NodeCounts value, Share share) {
        var group = Group.valueOf(value.gender().name());
        return new Decision(indicator, value.node(), group, OwnRecords.release(share.numerator(), share.denominator()));
    }

    private static boolean isCounted(String indicator, NodeCounts value) {
        return share(indicator, value).denominator() > 0;
    }

    private static Share share(String indicator, NodeCounts value) {
        return value.counts().getOrDefault(indicator, NOBODY);
    }
}
