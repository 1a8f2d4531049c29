package se.lyhord.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All that was ever shown of a calendar year to one audience: of its quarters and of the year. Figures of different years
 * have nobody in common.
 *
 * @param quarters by the four quarters, oldest first, what was shown of each, oldest first; empty for a quarter of which
 *     nothing was
 * @param years what was shown of the year, oldest first
 */
public record YearLedger(List<List<Vintage>> quarters, List<ShownYear> years) {

    /**
     * A release of the year.
     *
     * @param vintages by quarter, which of its vintages it was of
     * @param shown the cells with a figure
     */
    public record ShownYear(List<Integer> vintages, Set<Cell> shown) {

        public ShownYear {
            vintages = List.copyOf(vintages);
            shown = Set.copyOf(shown);
        }
    }

    public YearLedger {
        quarters = quarters.stream().map(List::copyOf).toList();
        years = List.copyOf(years);
    }

    /** Whether the year was shown of just what its quarters show now. */
    boolean isUpToDate() {
        return !years.isEmpty() && years.getLast().vintages().equals(latest());
    }

    /** With one more release of a quarter. */
    YearLedger with(int quarter, Vintage vintage) {
        List<List<Vintage>> more = new ArrayList<>(quarters);
        List<Vintage> ofQuarter = new ArrayList<>(quarters.get(quarter));
        ofQuarter.add(vintage);
        more.set(quarter, ofQuarter);
        return new YearLedger(more, years);
    }

    /** By quarter, its latest vintage. */
    public List<Integer> latest() {
        return IntStream.range(0, quarters.size())
                .mapToObj(quarter -> quarters.get(quarter).size() - 1)
                .toList();
    }

    /** What was counted for a release of each quarter. */
    List<Vintage> of(List<Integer> vintages) {
        return IntStream.range(0, quarters.size())
                .mapToObj(quarter -> quarters.get(quarter).get(vintages.get(quarter)))
                .toList();
    }

    /** What was counted for the latest release of each quarter. */
    public List<Vintage> current() {
        return of(latest());
    }
}
