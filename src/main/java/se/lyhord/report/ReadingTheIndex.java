package se.lyhord.report;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import se.lyhord.access.NodeScope;
import se.lyhord.access.Role;
import se.lyhord.index.KnownIndexes;
import se.lyhord.index.QualityIndexes;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.ReleasedIndexes;

/** Gives those who act on it the quality index of their nodes, and how it is made. */
@Service
@RolesAllowed({Role.Names.HOME_MANAGER, Role.Names.DIVISION_MANAGER, Role.Names.QUALITY_LEAD})
public class ReadingTheIndex {

    private final ReleasedIndexes indexes;
    private final QualityIndexes versions;
    private final OrganisationTree tree;
    private final NodeScope scope;

    ReadingTheIndex(ReleasedIndexes indexes, QualityIndexes versions, OrganisationTree tree, NodeScope scope) {
        this.indexes = indexes;
        this.versions = versions;
        this.tree = tree;
        this.scope = scope;
    }

    /** The versions that there are, and the files that are refused. */
    public KnownIndexes versions() {
        return versions.known();
    }

    /**
     * The index of a node over time.
     *
     * @throws se.lyhord.access.OutsideScope for a node that is not the person's to see
     */
    public IndexSeries series(String node) {
        scope.require(node);
        return new IndexSeries(indexes.quarters(node));
    }

    /**
     * The homes below a node in a quarter, in today's tree; none for a home.
     *
     * @param isByIndex the highest index first instead of by name
     */
    public List<HomeIndex> homes(String node, Quarter quarter, boolean isByIndex) {
        scope.require(node);
        var homes = homesBelow(node);
        var released = indexes.at(quarter, homes.stream().map(Node::code).toList());
        return homes.stream()
                .map(home -> new HomeIndex(home.name(), Optional.ofNullable(released.get(home.code()))))
                .sorted(isByIndex ? HomeIndex.HIGHEST_FIRST : HomeIndex.BY_NAME)
                .toList();
    }

    /** Parents stand before children in the list. */
    private List<Node> homesBelow(String top) {
        Set<String> below = new HashSet<>(Set.of(top));
        var inScope = tree.inScope();
        inScope.stream()
                .filter(node -> node.parentCode() != null && below.contains(node.parentCode()))
                .forEach(node -> below.add(node.code()));
        below.remove(top);
        return inScope.stream()
                .filter(Node::isHome)
                .filter(node -> below.contains(node.code()))
                .toList();
    }
}
