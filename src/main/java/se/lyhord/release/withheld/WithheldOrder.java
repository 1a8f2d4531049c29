package se.lyhord.release.withheld;

import java.util.List;

/**
 * By what the list is sorted.
 *
 * @param indicators codes, in the order of what they are called
 */
public record WithheldOrder(Column column, boolean isDescending, List<String> indicators) {

    public enum Column {
        INDICATOR,
        NODE,
        GROUP,
        REASON
    }

    public WithheldOrder {
        indicators = List.copyOf(indicators);
    }
}
