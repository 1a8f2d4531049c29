package se.lyhord.release;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.lyhord.disclosure.Cell;
import se.lyhord.disclosure.GenderProtection;
import se.lyhord.disclosure.Group;
import se.lyhord.disclosure.OwnRecords;
import se.lyhord.disclosure.Released;
import se.lyhord.disclosure.Threshold;
import se.lyhord.indicator.ComputedValues;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.Definitions;
import se.lyhord.indicator.Gender;
import se.lyhord.indicator.NodeCounts;
import se.lyhord.indicator.Period;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;

/**
 * Decides what of a computed quarter is shown inside the organisation. Answers of young people go through the
 * small-cell protection; figures of the homes' own records are shown to those who may read the records; anything else is
 * not released.
 */
@Component
public class ReleasingAQuarter {

    private final ComputedValues computed;
    private final Definitions definitions;
    private final OrganisationTree organisation;
    private final Decisions decisions;
    private final BiFunction<se.lyhord.disclosure.Node, Threshold, SequencedMap<Cell, Released>> protection;

    @Autowired
    ReleasingAQuarter(
            ComputedValues computed, Definitions definitions, OrganisationTree organisation, Decisions decisions) {
        this(computed, definitions, organisation, decisions, GenderProtection::protect);
    }

    /** With another protection than the product's: what the audit makes of it can be seen by no other means. */
    ReleasingAQuarter(
            ComputedValues computed,
            Definitions definitions,
            OrganisationTree organisation,
            Decisions decisions,
            BiFunction<se.lyhord.disclosure.Node, Threshold, SequencedMap<Cell, Released>> protection) {
        this.protection = protection;
        this.computed = computed;
        this.definitions = definitions;
        this.organisation = organisation;
        this.decisions = decisions;
    }

    /**
     * Decides the quarter anew and keeps what was decided.
     *
     * @throws SmallGroupDerivable if the independent audit finds a derivable group; then the earlier release stands
     */
    public void release(Quarter quarter) {
        var values = computed.of(Period.quarter(quarter));
        var tree = organisation.of(quarter);
        var decided = new ArrayList<Decision>();
        for (var definition : definitions.all()) {
            decided.addAll(decide(definition, tree, values));
        }
        decisions.replace(Period.quarter(quarter), decided);
    }

    private List<Decision> decide(Definition definition, List<Node> tree, List<NodeCounts> values) {
        var counted = new CountedTree(tree, values, definition.code());
        if (definition.rule() instanceof Definition.Rule.Survey) {
            return counted.protectable().stream()
                    .flatMap(root -> protect(definition.code(), root).stream())
                    .toList();
        }
        return definition.isOfOwnRecords() ? show(definition.code(), tree, counted) : List.of();
    }

    private List<Decision> protect(String indicator, se.lyhord.disclosure.Node root) {
        var released = protection.apply(root, Threshold.INTERNAL);
        ReleaseAudit.check(indicator, root, released, Threshold.INTERNAL);
        return released.entrySet().stream()
                .map(entry -> decision(indicator, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Decision decision(String indicator, Cell cell, Released released) {
        return new Decision(indicator, cell.node(), cell.group(), released);
    }

    private static List<Decision> show(String indicator, List<Node> tree, CountedTree counted) {
        var shown = new ArrayList<Decision>();
        for (var node : tree) {
            for (var group : Group.values()) {
                var share = counted.share(node.code(), Gender.valueOf(group.name()));
                if (share.denominator() > 0) {
                    shown.add(new Decision(
                            indicator, node.code(), group, OwnRecords.release(share.numerator(), share.denominator())));
                }
            }
        }
        return shown;
    }
}
