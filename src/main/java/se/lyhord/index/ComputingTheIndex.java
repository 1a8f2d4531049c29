package se.lyhord.index;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import se.lyhord.indicator.ComputedValues;
import se.lyhord.indicator.Gender;
import se.lyhord.indicator.NodeCounts;
import se.lyhord.indicator.RefusedDefinition;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;
import se.lyhord.statistics.Share;

/** Computes the index of every node in a quarter, from values of indicators that are there. */
@Service
public class ComputingTheIndex {

    private static final int REACH = 3;

    private final QualityIndexes indexes;
    private final IndexVersions versions;
    private final ComputedValues computed;
    private final OrganisationTree organisation;
    private final IndexValues values;

    ComputingTheIndex(
            QualityIndexes indexes,
            IndexVersions versions,
            ComputedValues computed,
            OrganisationTree organisation,
            IndexValues values) {
        this.indexes = indexes;
        this.versions = versions;
        this.computed = computed;
        this.organisation = organisation;
        this.values = values;
    }

    /** The quarters whose index can change with these: themselves, and those that look back at them. */
    public List<Quarter> after(List<Quarter> quarters) {
        return quarters.stream()
                .flatMap(quarter -> IntStream.rangeClosed(0, REACH).mapToObj(quarter::plus))
                .distinct()
                .sorted()
                .toList();
    }

    /** The files that are not taken, a line each with the reason. */
    public List<String> leftOut() {
        return indexes.known().refused().stream()
                .map(RefusedDefinition::toString)
                .map(line -> "Kvalitetsindex: filen togs inte / quality index: the file was not taken: "
                        + line.replaceAll("\\R", " "))
                .toList();
    }

    /** Computes a quarter anew with the version of that quarter; nothing before the first baseline. */
    public void compute(Quarter quarter) {
        indexes.known().at(quarter).ifPresent(index -> compute(index, quarter));
    }

    private void compute(QualityIndex index, Quarter quarter) {
        var counts = new EnumMap<Span, Map<String, NodeCounts>>(Span.class);
        for (var span : Span.values()) {
            counts.put(span, everyone(computed.of(span.upTo(quarter))));
        }
        var choices = CompositeChoices.of(index, quarter);
        var tree =
                Objects.requireNonNull(counts.get(Span.QUARTER)).isEmpty() ? List.<Node>of() : organisation.of(quarter);
        var nodes = tree.stream()
                .map(node -> CompositeNode.of(index, choices, node.code(), counts(index, counts, node.code())))
                .toList();
        versions.keep(index);
        values.replace(quarter, index.version(), ranked(index, quarter, tree, nodes));
    }

    private static Map<String, NodeCounts> everyone(List<NodeCounts> values) {
        return values.stream()
                .filter(value -> value.gender() == Gender.T)
                .collect(Collectors.toMap(NodeCounts::node, value -> value));
    }

    private static List<Optional<Share>> counts(
            QualityIndex index, Map<Span, Map<String, NodeCounts>> counts, String node) {
        return index.parts().stream()
                .map(part -> count(Objects.requireNonNull(counts.get(part.span())), part.indicator(), node))
                .toList();
    }

    /** A node where nothing was counted has 0 of 0, if the indicator was computed elsewhere. */
    private static Optional<Share> count(Map<String, NodeCounts> counts, String indicator, String node) {
        var isComputed = counts.values().stream().anyMatch(one -> one.counts().containsKey(indicator));
        return isComputed
                ? Optional.of(Optional.ofNullable(counts.get(node))
                        .map(one -> one.counts().get(indicator))
                        .orElse(new Share(0, 0)))
                : Optional.empty();
    }

    private static List<NodeIndex> ranked(QualityIndex index, Quarter quarter, List<Node> tree, List<NodeIndex> nodes) {
        var ranks = RankingHomes.besideEachOther(index, quarter, tree, nodes);
        return nodes.stream().map(node -> node.ranked(ranks.get(node.node()))).toList();
    }
}
