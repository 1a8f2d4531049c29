package se.lyhord.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import se.lyhord.document.Svg;

/**
 * The homes of a division as points, by how many were counted, in the bands where chance puts 95 % and 99.8 % of homes
 * with the division's share. Points outside the inner band have another shape, too. What is withheld is not drawn.
 */
public final class FunnelChart {

    private static final double ROOM_FOR_POINTS = 0.03;
    private static final int STEPS = 200;
    private static final Color OUTER = new Color(0xe6eff0);

    private final Funnel funnel;
    private final FigureWords words;
    private final String axisLabel;

    /** @param axisLabel what lies along the lower edge */
    public FunnelChart(Funnel funnel, FigureWords words, String axisLabel) {
        this.funnel = funnel;
        this.words = words;
        this.axisLabel = axisLabel;
    }

    /**
     * Draws it.
     *
     * @param idPrefix different for each chart of a page
     * @param title the chart's name, for those who do not see it
     * @param description what it shows, likewise
     */
    public Svg draw(ChartSize size, String idPrefix, String title, String description) {
        var chart = new JFreeChart(null, ChartTheme.TYPE, plot(), false);
        ChartTheme.dress(chart);
        var area = new Rectangle2D.Double(0, 0, size.width, size.height);
        return Svg.draw(size.width, size.height, idPrefix, title, description, graphics -> chart.draw(graphics, area));
    }

    private XYPlot plot() {
        var plot = new XYPlot(bands(), peopleAxis(), shareAxis(), bandRenderer());
        plot.setDataset(1, points());
        plot.setRenderer(1, pointRenderer());
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        // the inner band lies upon the outer one
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.addRangeMarker(new ValueMarker(funnel.target(), ChartTheme.INK, new BasicStroke(1.5f)));
        ChartTheme.dress(plot);
        return plot;
    }

    private long most() {
        var most = funnel.figures().stream()
                .mapToLong(figure -> figure.denominator())
                .max()
                .orElse(10);
        return Math.max(10, most + most / 10);
    }

    private NumberAxis peopleAxis() {
        var axis = new NumberAxis(axisLabel);
        axis.setRange(0, most());
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        axis.setLabelFont(ChartTheme.TYPE);
        axis.setLabelPaint(ChartTheme.INK);
        ChartTheme.dress(axis);
        return axis;
    }

    private NumberAxis shareAxis() {
        var axis = new NumberAxis();
        axis.setRange(-ROOM_FOR_POINTS, 1 + ROOM_FOR_POINTS);
        axis.setTickUnit(new NumberTickUnit(0.25, words.percentFormat()));
        ChartTheme.dress(axis);
        return axis;
    }

    private YIntervalSeriesCollection bands() {
        var outer = new YIntervalSeries("99.8");
        var inner = new YIntervalSeries("95");
        var step = Math.max(1, most() / STEPS);
        for (long people = 1; people <= most(); people += step) {
            var limits = funnel.limits(people);
            outer.add(
                    people,
                    funnel.target(),
                    limits.outer().lower(),
                    limits.outer().upper());
            inner.add(
                    people,
                    funnel.target(),
                    limits.inner().lower(),
                    limits.inner().upper());
        }
        var bands = new YIntervalSeriesCollection();
        bands.addSeries(outer);
        bands.addSeries(inner);
        return bands;
    }

    private static DeviationRenderer bandRenderer() {
        var bands = new DeviationRenderer(false, false);
        bands.setAlpha(1);
        bands.setSeriesFillPaint(0, OUTER);
        bands.setSeriesFillPaint(1, ChartTheme.UNCERTAINTY);
        return bands;
    }

    private XYSeriesCollection points() {
        var within = new XYSeries("within");
        var outside = new XYSeries("outside");
        funnel.figures()
                .forEach(figure -> (funnel.position(figure).isOutside95() ? outside : within)
                        .add(figure.denominator(), Math.min(1, Funnel.share(figure))));
        var points = new XYSeriesCollection();
        points.addSeries(within);
        points.addSeries(outside);
        return points;
    }

    private static XYLineAndShapeRenderer pointRenderer() {
        var points = new XYLineAndShapeRenderer(false, true);
        points.setSeriesPaint(0, ChartTheme.ACCENT);
        points.setSeriesShape(0, ChartTheme.dot());
        points.setSeriesPaint(1, ChartTheme.BREAK);
        points.setSeriesShape(1, ChartTheme.diamond());
        return points;
    }
}
