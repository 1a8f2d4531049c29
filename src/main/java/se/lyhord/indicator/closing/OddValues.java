package se.lyhord.indicator.closing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lyhord.datafile.Bilingual;
import se.lyhord.indicator.ComputedValues;
import se.lyhord.indicator.Definitions;
import se.lyhord.indicator.Gender;
import se.lyhord.indicator.Period;
import se.lyhord.organisation.Quarter;
import se.lyhord.statistics.ExactFunnel;
import se.lyhord.statistics.FunnelPosition;
import se.lyhord.statistics.Share;

/**
 * Values that the node's own eight quarters before would hardly give: outside the 99.8 % limits of the exact binomial
 * funnel around their pooled share. It tells of mistakes in what the homes themselves entered, so it takes their own
 * records alone and everyone together (T), and needs four quarters before and 20 counted.
 */
@Component
class OddValues {

    private static final int BEFORE = 8;
    private static final int ENOUGH_QUARTERS = 4;
    private static final int ENOUGH_COUNTED = 20;

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::node).thenComparing(Place::indicator);

    private final ComputedValues values;
    private final Definitions definitions;

    OddValues(ComputedValues values, Definitions definitions) {
        this.values = values;
        this.definitions = definitions;
    }

    private record Place(String node, String indicator) {}

    List<Finding> of(Quarter quarter) {
        var own = definitions.ofOwnRecords();
        var before = new HashMap<Place, List<Share>>();
        IntStream.rangeClosed(1, BEFORE)
                .mapToObj(back -> counts(quarter.plus(-back), own))
                .forEach(counts -> counts.forEach((place, share) -> before.merge(
                        place,
                        List.of(share),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList())));
        return counts(quarter, own).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(ORDER))
                .flatMap(entry ->
                        finding(entry.getKey(), entry.getValue(), before.getOrDefault(entry.getKey(), List.of()))
                                .stream())
                .toList();
    }

    private Map<Place, Share> counts(Quarter quarter, Set<String> own) {
        var counts = new HashMap<Place, Share>();
        for (var row : values.of(Period.quarter(quarter))) {
            if (row.gender() == Gender.T) {
                row.counts().forEach((indicator, share) -> {
                    if (share.denominator() > 0 && own.contains(indicator)) {
                        counts.put(new Place(row.node(), indicator), share);
                    }
                });
            }
        }
        return counts;
    }

    private static List<Finding> finding(Place place, Share now, List<Share> before) {
        var pooled = new Share(
                before.stream().mapToLong(OddValues::part).sum(),
                before.stream().mapToLong(Share::denominator).sum());
        if (before.size() < ENOUGH_QUARTERS || now.denominator() < ENOUGH_COUNTED) {
            return List.of();
        }
        var target = (double) pooled.numerator() / pooled.denominator();
        var position = ExactFunnel.position(now, target).toOptional();
        if (position.filter(FunnelPosition::isOutside998).isEmpty()) {
            return List.of();
        }
        var isHigher = (double) part(now) / now.denominator() > target;
        return List.of(new Finding(
                Finding.Kind.ODD_VALUE,
                place.node(),
                new Bilingual(
                        "%s är ovanligt %s vid %s jämfört med kvartalen före"
                                .formatted(place.indicator(), isHigher ? "hög" : "låg", place.node()),
                        "%s is unusually %s at %s beside the quarters before"
                                .formatted(place.indicator(), isHigher ? "high" : "low", place.node()))));
    }

    private static long part(Share share) {
        return Math.min(share.numerator(), share.denominator());
    }
}
