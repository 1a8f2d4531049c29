package se.lyhord.indicator;

import java.util.Map;
import se.lyhord.statistics.Share;

/**
 * What was counted at a node for a gender group in a period. The period is known by whoever asked for it.
 *
 * @param node code of the node
 * @param gender T, K, M or X
 * @param counts by code of the indicator; a denominator of 0 stands for no value
 */
public record NodeCounts(String node, Gender gender, Map<String, Share> counts) {

    public NodeCounts {
        counts = Map.copyOf(counts);
    }
}
