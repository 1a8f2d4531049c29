package se.lyhord.report;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.lyhord.access.NodeScope;
import se.lyhord.access.Role;
import se.lyhord.disclosure.Released;
import se.lyhord.indicator.Direction;
import se.lyhord.indicator.KnownIndicators;
import se.lyhord.indicator.SeriesBreaks;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.FigureOfAQuarter;
import se.lyhord.release.ReleasedFigures;
import se.lyhord.report.signal.Comparison;
import se.lyhord.report.signal.History;
import se.lyhord.report.signal.LookingForSignals;
import se.lyhord.report.signal.Signal;
import se.lyhord.report.signal.SignalPage;
import se.lyhord.report.signal.SignalsOfAFigure;

/** Looks for what is more than chance in the figures of a page, all of them corrected together. */
@Service
@RolesAllowed({Role.Names.HOME_MANAGER, Role.Names.DIVISION_MANAGER, Role.Names.QUALITY_LEAD})
public class ReadingSignals {

    private final ReleasedFigures figures;
    private final SeriesBreaks breaks;
    private final KnownIndicators indicators;
    private final OrganisationTree organisation;
    private final NodeScope scope;

    ReadingSignals(
            ReleasedFigures figures,
            SeriesBreaks breaks,
            KnownIndicators indicators,
            OrganisationTree organisation,
            NodeScope scope) {
        this.figures = figures;
        this.breaks = breaks;
        this.indicators = indicators;
        this.organisation = organisation;
        this.scope = scope;
    }

    /**
     * What the latest quarter of each of some indicators tells at a node. It is not held against a division that the
     * person may not see.
     *
     * @throws se.lyhord.access.OutsideScope for a node that is not the person's to see
     */
    public SignalPage ofNode(String node, List<String> asked) {
        scope.require(node);
        var own = new ReleasedSeries(figures.quartersAt(List.of(node)));
        var ways = new Ways(indicators.directions(), indicators.standingOnADay());
        var found = new ArrayList<SignalsOfAFigure>();
        for (var indicator : asked) {
            var series = own.of(indicator, node);
            if (!series.isEmpty()) {
                var history = new History(series.lastKey(), series, breaks.of(indicator));
                var division = ofDivisionAbove(indicator, node, series.lastKey());
                found.add(signals(indicator, node, history, division, ways));
            }
        }
        return SignalPage.of(found);
    }

    private Optional<Released> ofDivisionAbove(String indicator, String node, Quarter quarter) {
        return new PlacesInATree(organisation.of(quarter))
                .divisionOf(node)
                .map(division ->
                        figures.quarters(indicator, division.code(), "T").get(quarter));
    }

    /**
     * What a quarter tells of the homes of a division.
     *
     * @throws se.lyhord.access.OutsideScope for a node that is not the person's to see
     */
    public SignalsOfADivision ofDivision(String division, Quarter quarter) {
        scope.require(division);
        var homes = new PlacesInATree(organisation.of(quarter)).homesBelow(division);
        var nodes = Stream.concat(homes.stream().map(Node::code), Stream.of(division))
                .toList();
        var series = new ReleasedSeries(figures.quartersAt(nodes));
        var ways = new Ways(indicators.directions(), indicators.standingOnADay());
        var found = new ArrayList<SignalsOfAFigure>();
        for (var indicator : series.indicators()) {
            var broken = breaks.of(indicator);
            var whole = Optional.ofNullable(series.of(indicator, division).get(quarter));
            homes.stream()
                    .filter(home -> series.of(indicator, home.code()).containsKey(quarter))
                    .map(home -> signals(
                            indicator,
                            home.code(),
                            new History(quarter, series.of(indicator, home.code()), broken),
                            whole,
                            ways))
                    .forEach(found::add);
        }
        return new SignalsOfADivision(division, quarter, homes, series, SignalPage.of(found));
    }

    /** Quarters of which anything is decided at a node, the latest first. */
    public List<Quarter> quarters(String node) {
        scope.require(node);
        return figures.quartersAt(List.of(node)).stream()
                .map(FigureOfAQuarter::quarter)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** What is known of the indicators, by code. */
    private record Ways(Map<String, Direction> directions, Set<String> standingOnADay) {

        /** Of one that is no longer known, higher is taken to be better. */
        Direction of(String indicator) {
            return directions.getOrDefault(indicator, Direction.HIGHER_IS_BETTER);
        }
    }

    private static SignalsOfAFigure signals(
            String indicator, String node, History history, Optional<Released> division, Ways ways) {
        var signals = LookingForSignals.in(history, division, ways.of(indicator));
        return new SignalsOfAFigure(
                indicator,
                node,
                ways.standingOnADay().contains(indicator)
                        ? signals.stream()
                                .filter(signal -> !(signal instanceof Signal.AmongUsual))
                                .map(ReadingSignals::withoutATrend)
                                .toList()
                        : signals);
    }

    /** Where the same people are counted again, quarters differ less than the limits of other people would have it. */
    private static Signal withoutATrend(Signal signal) {
        return signal instanceof Signal.OverQuarters
                ? new Signal.NotSaid(Comparison.TREND, Signal.Reason.SAME_PEOPLE)
                : signal;
    }
}
