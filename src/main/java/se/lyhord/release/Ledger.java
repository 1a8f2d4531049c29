package se.lyhord.release;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lyhord.disclosure.Cell;
import se.lyhord.disclosure.Threshold;
import se.lyhord.disclosure.Vintage;
import se.lyhord.disclosure.YearLedger;
import se.lyhord.disclosure.YearLedger.ShownYear;
import se.lyhord.organisation.Quarter;

/** Keeps all that was ever shown of answers, and of which counts. Nothing in it is changed or taken away. */
public interface Ledger {

    /** What was shown of a calendar year, inside the organisation or in open figures. */
    YearLedger of(List<String> indicators, int year, Audience audience);

    /** The indicators of which a quarter has been released. */
    Set<String> released(Quarter quarter);

    /** The quarters of which anything has been released, the oldest first. */
    List<Quarter> quarters();

    /** The threshold that a quarter was first released with; empty where it was not. */
    Optional<Threshold> threshold(String indicator, Quarter quarter, Audience audience);

    /** Keeps a release of a quarter. */
    void add(Entry entry);

    /** Keeps a release of a year. */
    void add(YearEntry entry);

    /**
     * A release of a quarter.
     *
     * @param indicators that are told of together, in their order
     * @param number which release it is, from 0: one that another has made meanwhile is refused
     * @param thresholds that it was decided with
     * @param vintage what was counted and shown inside the organisation
     * @param open the cells of open figures; empty where those stay as they were
     */
    record Entry(
            List<String> indicators,
            Quarter quarter,
            int number,
            Thresholds thresholds,
            Vintage vintage,
            Optional<Set<Cell>> open) {}

    /** The fewest people that may be told of, by audience. */
    record Thresholds(Threshold inside, Threshold open) {}

    /**
     * A release of a year.
     *
     * @param indicators that are told of together
     * @param shown inside the organisation; empty where that stays as it was
     * @param open in open figures, likewise
     */
    record YearEntry(List<String> indicators, int year, Optional<ShownYear> shown, Optional<ShownYear> open) {}
}
