package se.lyhord.report;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import se.lyhord.access.NodeScope;
import se.lyhord.access.Role;
import se.lyhord.indicator.SeriesBreaks;
import se.lyhord.release.ReleasedFigures;

/** Gives those who act on figures the ones of their nodes. */
@Service
@RolesAllowed({Role.Names.HOME_MANAGER, Role.Names.DIVISION_MANAGER, Role.Names.QUALITY_LEAD})
public class ReadingTheDashboard {

    private static final String EVERYONE = "T";

    private final ReleasedFigures figures;
    private final SeriesBreaks breaks;
    private final NodeScope scope;

    ReadingTheDashboard(ReleasedFigures figures, SeriesBreaks breaks, NodeScope scope) {
        this.figures = figures;
        this.breaks = breaks;
        this.scope = scope;
    }

    /**
     * An indicator at a node, all genders together.
     *
     * @throws se.lyhord.access.OutsideScope for a node that is not the person's to see
     */
    public IndicatorSeries series(String indicator, String node) {
        scope.require(node);
        return new IndicatorSeries(indicator, figures.quarters(indicator, node, EVERYONE), breaks.of(indicator));
    }

    /**
     * What stands for the latest quarter of a series that is not empty.
     *
     * @throws se.lyhord.access.OutsideScope for a node that is not the person's to see
     */
    public ShownFigure shown(IndicatorSeries series, String node) {
        scope.require(node);
        var indicator = series.indicator();
        var quarter = series.released().lastKey();
        return ShownFigure.of(
                quarter,
                series.released(),
                figures.fourQuarters(indicator, node, EVERYONE),
                () -> figures.above(indicator, node, quarter),
                series.breaks());
    }
}
