package se.lyhord.release;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.lyhord.disclosure.Group;
import se.lyhord.disclosure.Released;
import se.lyhord.index.IndexPart;
import se.lyhord.index.IndexValues;
import se.lyhord.index.NodeIndex;
import se.lyhord.index.QualityIndex;
import se.lyhord.index.QualityIndexes;
import se.lyhord.index.RankingHomes;
import se.lyhord.index.Span;
import se.lyhord.indicator.Period;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;
import se.lyhord.statistics.Share;

/**
 * Decides what of the quality index is shown, after the figures of its parts: an index with a part that is not shown is
 * withheld, and range, contributions and rank go with it. Homes are ranked among those alone whose index is shown, so that
 * no place tells of one that is not.
 */
@Component
public class ReleasingTheIndex {

    private final QualityIndexes indexes;
    private final IndexValues values;
    private final Decisions figures;
    private final OrganisationTree organisation;
    private final IndexDecisions decisions;

    ReleasingTheIndex(
            QualityIndexes indexes,
            IndexValues values,
            Decisions figures,
            OrganisationTree organisation,
            IndexDecisions decisions) {
        this.indexes = indexes;
        this.values = values;
        this.figures = figures;
        this.organisation = organisation;
        this.decisions = decisions;
    }

    /** Decides a quarter anew and keeps what was decided. */
    public void release(Quarter quarter) {
        decisions.replace(
                quarter,
                indexes.known().at(quarter).map(index -> decide(index, quarter)).orElse(List.of()));
    }

    private List<IndexDecision> decide(QualityIndex index, Quarter quarter) {
        var shown = shownFigures(quarter);
        var nodes = values.of(quarter, index.version());
        var showable = nodes.stream()
                .filter(node -> figures(index, node, shown).isPresent())
                .toList();
        var tree = showable.isEmpty() ? List.<Node>of() : organisation.of(quarter);
        var ranks = RankingHomes.besideEachOther(index, quarter, tree, showable);
        return nodes.stream()
                .map(node -> new IndexDecision(
                        node.node(),
                        index.version(),
                        decide(node.ranked(ranks.get(node.node())), figures(index, node, shown))))
                .toList();
    }

    private static ReleasedIndex decide(NodeIndex node, Optional<List<Released.Figure>> figures) {
        if (figures.isEmpty()) {
            return ReleasedIndex.Withheld.MARK;
        }
        return switch (node.outcome()) {
            case NodeIndex.Value value -> new ReleasedIndex.Shown(node.version(), value, figures.get());
            case NodeIndex.Missing missing ->
                new ReleasedIndex.Missing(node.version(), missing.part(), missing.reason());
        };
    }

    /** What is shown for everyone, by span, indicator and node. */
    private Map<Span, Map<List<String>, Released.Figure>> shownFigures(Quarter quarter) {
        var shown = new EnumMap<Span, Map<List<String>, Released.Figure>>(Span.class);
        for (var span : Span.values()) {
            var figuresOfSpan = new HashMap<List<String>, Released.Figure>();
            samePeriods(span.upTo(quarter)).stream()
                    .flatMap(period -> figures.of(period).stream())
                    .filter(decision -> decision.group() == Group.T)
                    .forEach(decision -> {
                        if (decision.released() instanceof Released.Figure figure) {
                            figuresOfSpan.put(List.of(decision.indicator(), decision.node()), figure);
                        }
                    });
            shown.put(span, figuresOfSpan);
        }
        return shown;
    }

    /** A year and the four quarters up to its last one are the same. */
    private static List<Period> samePeriods(Period period) {
        return period.quarters().equals(Period.year(period.last().year()).quarters())
                ? List.of(period, Period.year(period.last().year()))
                : List.of(period);
    }

    /** The figures of the parts that have any; empty if one of them is not shown, or shown with other counts. */
    private static Optional<List<Released.Figure>> figures(
            QualityIndex index, NodeIndex node, Map<Span, Map<List<String>, Released.Figure>> shown) {
        var figures = new ArrayList<Released.Figure>();
        var counted = IntStream.range(0, node.counts().size())
                .filter(place -> node.counts().get(place).denominator() > 0)
                .toArray();
        for (var place : counted) {
            figure(index.parts().get(place), node.node(), shown)
                    .filter(figure -> isOf(figure, node.counts().get(place)))
                    .ifPresent(figures::add);
        }
        return figures.size() == counted.length ? Optional.of(figures) : Optional.empty();
    }

    private static Optional<Released.Figure> figure(
            IndexPart part, String node, Map<Span, Map<List<String>, Released.Figure>> shown) {
        return Optional.ofNullable(
                Objects.requireNonNull(shown.get(part.span())).get(List.of(part.indicator(), node)));
    }

    private static boolean isOf(Released.Figure figure, Share count) {
        return figure.numerator() == count.numerator() && figure.denominator() == count.denominator();
    }
}
