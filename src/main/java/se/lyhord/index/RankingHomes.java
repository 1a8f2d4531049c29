package se.lyhord.index;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.Quarter;

/** Ranks homes that have an index: all that were computed, or those alone that may be shown. */
public final class RankingHomes {

    private RankingHomes() {}

    /** The ranks of homes among those under the same node, by code of the home. */
    public static Map<String, CompositeRank> besideEachOther(
            QualityIndex index, Quarter quarter, List<Node> tree, List<NodeIndex> nodes) {
        var byNode = nodes.stream().collect(Collectors.toMap(NodeIndex::node, node -> node));
        var ranks = new TreeMap<String, CompositeRank>();
        tree.stream()
                .filter(Node::isHome)
                .filter(home -> byNode.containsKey(home.code()))
                .collect(Collectors.groupingBy(home -> Objects.requireNonNullElse(home.parentCode(), "")))
                .values()
                .forEach(homes -> ranks.putAll(among(
                        index,
                        quarter,
                        homes.stream().map(Node::code).map(byNode::get).toList())));
        return ranks;
    }

    /**
     * The ranks by code of the home; none where there are fewer than two.
     *
     * @param homes those to compare; any without an index is left out
     */
    static Map<String, CompositeRank> among(QualityIndex index, Quarter quarter, List<NodeIndex> homes) {
        var choices = CompositeChoices.of(index, quarter);
        return CompositeRanking.of(homes.stream()
                .flatMap(home -> home.value().stream()
                        .map(value -> new CompositeRanking.Contender(
                                home.node(),
                                value.index(),
                                CompositeSample.of(index, choices, home.node(), home.counts()))))
                .toList());
    }
}
