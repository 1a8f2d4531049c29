package se.lyhord.indicator.closing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.lyhord.datafile.Bilingual;
import se.lyhord.indicator.ComputedValues;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.Definitions;
import se.lyhord.indicator.Gender;
import se.lyhord.indicator.Period;
import se.lyhord.indicator.SeriesBreaks;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;
import se.lyhord.statistics.ExactFunnel;
import se.lyhord.statistics.FunnelPosition;
import se.lyhord.statistics.Share;

/**
 * Values that the node's own eight quarters before would hardly give: outside the 99.8 % limits of the exact binomial
 * funnel around their pooled share. Quarters that cannot be compared, since a break in the indicator's series lies between,
 * are no history. It tells of mistakes in what the homes themselves entered, so it takes their own records alone and
 * everyone together (T), and needs four quarters before and 20 counted.
 */
@Component
class OddValues {

    private static final int BEFORE = 8;
    private static final int ENOUGH_QUARTERS = 4;
    private static final int ENOUGH_COUNTED = 20;

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::node)
            .thenComparing(place -> place.indicator().definition().code());

    private final ComputedValues values;
    private final Definitions definitions;
    private final SeriesBreaks breaks;
    private final OrganisationTree tree;

    OddValues(ComputedValues values, Definitions definitions, SeriesBreaks breaks, OrganisationTree tree) {
        this.values = values;
        this.definitions = definitions;
        this.breaks = breaks;
        this.tree = tree;
    }

    /** @param since the first quarter before that can be compared */
    private record Indicator(Definition definition, Quarter since) {}

    private record Place(String node, Indicator indicator) {}

    List<Finding> of(Quarter quarter) {
        var own = definitions.all().stream()
                .filter(Definition::isOfOwnRecords)
                .map(definition -> new Indicator(definition, comparableSince(definition.code(), quarter)))
                .collect(Collectors.toMap(indicator -> indicator.definition().code(), Function.identity()));
        var before = new HashMap<Place, List<Share>>();
        for (var earlier : quarter.plus(-BEFORE).to(quarter.previous())) {
            counts(earlier, own).forEach((place, share) -> {
                if (earlier.compareTo(place.indicator().since()) >= 0) {
                    before.computeIfAbsent(place, _ -> new ArrayList<>()).add(share);
                }
            });
        }
        var names = tree.of(quarter).stream().collect(Collectors.toMap(Node::code, Node::name));
        return counts(quarter, own).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(ORDER))
                .flatMap(entry -> position(entry.getValue(), before.getOrDefault(entry.getKey(), List.of())).stream()
                        .map(position -> finding(
                                entry.getKey(),
                                names.getOrDefault(entry.getKey().node(), ""),
                                position == FunnelPosition.ABOVE_998)))
                .toList();
    }

    private Quarter comparableSince(String indicator, Quarter quarter) {
        var broken = breaks.of(indicator).headSet(quarter.next());
        return broken.isEmpty() ? quarter.plus(-BEFORE) : broken.last();
    }

    private Map<Place, Share> counts(Quarter quarter, Map<String, Indicator> own) {
        var counts = new HashMap<Place, Share>();
        for (var row : values.of(Period.quarter(quarter))) {
            if (row.gender() == Gender.T) {
                row.counts().forEach((indicator, share) -> {
                    var compared = own.get(indicator);
                    if (compared != null && share.denominator() > 0) {
                        counts.put(new Place(row.node(), compared), share);
                    }
                });
            }
        }
        return counts;
    }

    private static Optional<FunnelPosition> position(Share now, List<Share> before) {
        if (before.size() < ENOUGH_QUARTERS || now.denominator() < ENOUGH_COUNTED) {
            return Optional.empty();
        }
        var hits = before.stream().mapToLong(OddValues::part).sum();
        var target =
                (double) hits / before.stream().mapToLong(Share::denominator).sum();
        return ExactFunnel.position(now, target).toOptional().filter(FunnelPosition::isOutside998);
    }

    private static Finding finding(Place place, String nodeName, boolean isHigh) {
        var node = "%s (%s)".formatted(nodeName, place.node());
        var name = place.indicator().definition().name();
        return new Finding(
                Finding.Kind.ODD_VALUE,
                place.node(),
                new Bilingual(
                        "%s: ovanligt %s andel vid %s jämfört med kvartalen före"
                                .formatted(name.sv(), isHigh ? "hög" : "låg", node),
                        "%s: an unusually %s share at %s beside the quarters before"
                                .formatted(name.en(), isHigh ? "high" : "low", node)));
    }

    private static long part(Share share) {
        return Math.min(share.numerator(), share.denominator());
    }
}
