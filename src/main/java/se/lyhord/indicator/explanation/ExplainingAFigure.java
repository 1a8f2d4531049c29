package se.lyhord.indicator.explanation;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Service;
import se.lyhord.access.NodeScope;
import se.lyhord.access.Role;
import se.lyhord.indicator.ClosedQuarters;
import se.lyhord.indicator.ComputedQuarters;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.Definition.Rule;
import se.lyhord.indicator.Definitions;
import se.lyhord.indicator.Definitions.Version;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;

/** Tells how a value came about, without telling it. */
@Service
@RolesAllowed({Role.Names.HOME_MANAGER, Role.Names.DIVISION_MANAGER, Role.Names.QUALITY_LEAD})
public class ExplainingAFigure {

    /** So many stays are listed at most. */
    public static final int MOST = 500;

    private final Definitions definitions;
    private final ComputedQuarters computed;
    private final ClosedQuarters closed;
    private final Provenances provenances;
    private final CountedStays stays;
    private final OrganisationTree tree;
    private final NodeScope scope;

    ExplainingAFigure(
            Definitions definitions,
            ComputedQuarters computed,
            ClosedQuarters closed,
            Provenances provenances,
            CountedStays stays,
            OrganisationTree tree,
            NodeScope scope) {
        this.definitions = definitions;
        this.computed = computed;
        this.closed = closed;
        this.provenances = provenances;
        this.stays = stays;
        this.tree = tree;
        this.scope = scope;
    }

    /**
     * How the value of a quarter at a node was made; empty where there is no such indicator.
     *
     * @throws se.lyhord.access.OutsideScope for a node that is not the person's to see
     */
    public Optional<Explanation> of(String indicator, String node, Quarter quarter) {
        scope.require(node);
        var used = computed.hashOf(indicator, quarter);
        return used.flatMap(hash -> version(indicator, hash))
                .or(() -> definitions.find(indicator))
                .map(definition ->
                        explanation(definition, used, quarter, provenances.of(quarter, homesBelow(node, quarter))));
    }

    /**
     * The stays behind a plan indicator's value at a node, for those who read the plans of homes; none for answers.
     *
     * @throws se.lyhord.access.OutsideScope for a node that is not the person's to see
     */
    @RolesAllowed({Role.Names.HOME_MANAGER, Role.Names.DIVISION_MANAGER})
    public List<CountedStay> stays(String indicator, String node, Quarter quarter) {
        scope.require(node);
        return computed.hashOf(indicator, quarter)
                .flatMap(hash -> version(indicator, hash))
                .or(() -> definitions.find(indicator))
                .filter(Definition::namesStays)
                .map(definition -> stays.of(definition, quarter, homesBelow(node, quarter), MOST))
                .orElse(List.of());
    }

    private Optional<Definition> version(String indicator, String hash) {
        return definitions.versions(indicator).stream()
                .map(Version::definition)
                .filter(definition -> definition.contentHash().equals(hash))
                .findFirst();
    }

    private Explanation explanation(
            Definition definition, Optional<String> used, Quarter quarter, Optional<Provenance> provenance) {
        var isTheOneUsed = used.filter(definition.contentHash()::equals).isPresent();
        return new Explanation(
                definition.code(),
                definition.name(),
                definition.definition(),
                definition.words().denominator(),
                definition.words().numerator(),
                definition.words().limits(),
                definition.origin(),
                isTheOneUsed ? OptionalInt.of(definition.version()) : OptionalInt.empty(),
                used.orElse(""),
                definition.namesStays(),
                definition.rule() instanceof Rule.Survey,
                closed.closed().contains(quarter),
                provenance);
    }

    /** In the tree that the quarter's values follow. */
    private Set<String> homesBelow(String node, Quarter quarter) {
        var nodes = tree.of(quarter);
        var below = new HashSet<String>(Set.of(node));
        var grown = true;
        while (grown) {
            grown = nodes.stream()
                            .filter(one -> one.parentCode() != null && below.contains(one.parentCode()))
                            .map(Node::code)
                            .filter(below::add)
                            .count()
                    > 0;
        }
        return below;
    }
}
