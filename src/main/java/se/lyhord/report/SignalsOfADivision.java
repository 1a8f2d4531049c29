package se.lyhord.report;

import java.util.List;
import java.util.Optional;
import se.lyhord.disclosure.Released.Figure;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.Quarter;
import se.lyhord.report.signal.SignalPage;

/** A quarter of a division's homes, looked at together. */
public final class SignalsOfADivision {

    private final String division;
    private final Quarter quarter;
    private final List<Node> homes;
    private final ReleasedSeries series;
    private final SignalPage page;

    SignalsOfADivision(String division, Quarter quarter, List<Node> homes, ReleasedSeries series, SignalPage page) {
        this.division = division;
        this.quarter = quarter;
        this.homes = List.copyOf(homes);
        this.series = series;
        this.page = page;
    }

    public Quarter quarter() {
        return quarter;
    }

    /** The homes by name, with or without figures. */
    public List<Node> homes() {
        return homes;
    }

    public SignalPage page() {
        return page;
    }

    /** Codes of the indicators that have something decided in the quarter. */
    public List<String> indicators() {
        return series.indicators().stream()
                .filter(indicator -> series.of(indicator, division).containsKey(quarter))
                .toList();
    }

    /** The homes of one indicator around the division's share; empty where that is withheld. */
    public Optional<Funnel> funnel(String indicator) {
        return series.of(indicator, division).get(quarter) instanceof Figure whole
                ? Optional.of(new Funnel(indicator, quarter, whole, points(indicator)))
                : Optional.empty();
    }

    private List<Funnel.Point> points(String indicator) {
        return homes.stream()
                .flatMap(home ->
                        Optional.ofNullable(series.of(indicator, home.code()).get(quarter))
                                .map(released -> new Funnel.Point(home.name(), released))
                                .stream())
                .toList();
    }
}
