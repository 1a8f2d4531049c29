package se.lyhord.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.lyhord.disclosure.Released;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.FigureOfAQuarter;

/** Released figures of some nodes, by indicator and node. */
final class ReleasedSeries {

    private final SortedMap<String, Map<String, SortedMap<Quarter, Released>>> byIndicator = new TreeMap<>();

    ReleasedSeries(List<FigureOfAQuarter> figures) {
        figures.forEach(figure -> byIndicator
                .computeIfAbsent(figure.indicator(), _ -> new TreeMap<>())
                .computeIfAbsent(figure.node(), _ -> new TreeMap<>())
                .put(figure.quarter(), figure.released()));
    }

    /** By code. */
    Set<String> indicators() {
        return byIndicator.keySet();
    }

    /** An indicator at a node; empty where nothing is decided. */
    SortedMap<Quarter, Released> of(String indicator, String node) {
        return byIndicator.getOrDefault(indicator, Map.of()).getOrDefault(node, new TreeMap<>());
    }
}
