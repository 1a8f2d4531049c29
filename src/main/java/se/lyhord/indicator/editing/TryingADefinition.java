package se.lyhord.indicator.editing;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Service;
import se.lyhord.access.NodeScope;
import se.lyhord.access.Role;
import se.lyhord.indicator.ComputedQuarters;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.DefinitionText;
import se.lyhord.indicator.Definitions;
import se.lyhord.indicator.Homes;
import se.lyhord.indicator.Records;
import se.lyhord.indicator.Tally;
import se.lyhord.indicator.editing.DryRun.InAQuarter;
import se.lyhord.indicator.editing.DryRun.Value;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;
import se.lyhord.statistics.Share;

/**
 * Counts a draft without keeping anything, in quarters that have ended, as if it and what it was begun from held in them. The records are read as in the real computation, and what comes out is not
 * released: only the organisation's total is told, and only where {@link #ENOUGH} or more are counted.
 */
@Service
@RolesAllowed(Role.Names.QUALITY_LEAD)
public class TryingADefinition {

    /** The fewest answers that are told of. */
    public static final int ENOUGH = 20;

    private static final int QUARTERS = 4;

    private final EditingADefinition editing;
    private final Definitions definitions;
    private final Records records;
    private final ComputedQuarters computed;
    private final OrganisationTree tree;
    private final NodeScope scope;

    TryingADefinition(
            EditingADefinition editing,
            Definitions definitions,
            Records records,
            ComputedQuarters computed,
            OrganisationTree tree,
            NodeScope scope) {
        this.editing = editing;
        this.definitions = definitions;
        this.records = records;
        this.computed = computed;
        this.tree = tree;
        this.scope = scope;
    }

    /** Counts a draft and what it was begun from for the latest computed quarters. */
    public DryRun of(DefinitionDraft draft) {
        var problems = editing.problems(draft).stream()
                .filter(problem -> problem.field()
                        .filter(field -> field == DraftField.EXPRESSION || field == DraftField.TEMPLATE)
                        .isPresent())
                .toList();
        return problems.isEmpty() ? counted(draft) : new DryRun.Unsound(problems);
    }

    private DryRun counted(DefinitionDraft draft) {
        var before = definitions.find(draft.base());
        if (before.isEmpty()) {
            return new DryRun.Failed(draft.base());
        }
        return switch (DraftFile.of(completed(draft), draft.basedOn() + 1).read()) {
            case DefinitionText.Reading.Read(var after) -> counted(List.of(before.get(), after));
            case DefinitionText.Reading.Refused refused ->
                new DryRun.Failed(refused.reason().toString());
        };
    }

    /** With something in every field that counting does not need: one may try before all is written. */
    private static DefinitionDraft completed(DefinitionDraft draft) {
        var whole = draft.with(DraftField.TARGET, "").with(DraftField.BREAKS_SERIES, "");
        for (var field : DraftField.values()) {
            if (whole.get(field).isBlank() && field.language().isPresent()) {
                whole = whole.with(field, "–");
            }
        }
        return draft.code().matches("[a-z][a-z0-9_]*") ? whole : whole.with(DraftField.CODE, "draft");
    }

    private DryRun counted(List<Definition> both) {
        var quarters = computed.latest(QUARTERS);
        if (quarters.isEmpty()) {
            return computed.all().isEmpty() ? new DryRun.NothingComputed() : new DryRun.NothingSettled();
        }
        var rows = new ArrayList<InAQuarter>();
        try {
            for (var quarter : quarters) {
                var nodes = tree.of(quarter);
                if (!tops(nodes).allMatch(scope::contains)) {
                    return new DryRun.NotTheWhole();
                }
                rows.add(counted(both, quarter, nodes));
            }
        } catch (NestedRuntimeException | IllegalStateException e) {
            return new DryRun.Failed(String.valueOf(e.getMessage()));
        }
        return new DryRun.Counted(rows);
    }

    private static Stream<String> tops(List<Node> nodes) {
        var codes = nodes.stream().map(Node::code).toList();
        return nodes.stream()
                .filter(node -> node.parentCode() == null || !codes.contains(node.parentCode()))
                .map(Node::code);
    }

    private InAQuarter counted(List<Definition> both, Quarter quarter, List<Node> nodes) {
        var homes = nodes.stream().map(Node::code).collect(Collectors.toUnmodifiableSet());
        var cells = records.count(both, quarter, new Homes.All()).cells().stream()
                .filter(cell -> homes.contains(cell.home()))
                .toList();
        return new InAQuarter(quarter, value(0, cells), value(1, cells));
    }

    private static Value value(int place, List<Tally.Cell> cells) {
        var numerator =
                cells.stream().mapToLong(cell -> cell.numerators()[place]).sum();
        var denominator =
                cells.stream().mapToLong(cell -> cell.denominators()[place]).sum();
        return denominator >= ENOUGH ? new Value.Shown(new Share(numerator, denominator)) : new Value.TooFew();
    }
}
