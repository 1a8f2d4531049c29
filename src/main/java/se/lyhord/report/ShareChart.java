package se.lyhord.report;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.category.DefaultIntervalCategoryDataset;
import se.lyhord.document.Svg;
import se.lyhord.organisation.Quarter;
import se.lyhord.statistics.Interval;
import se.lyhord.statistics.Share;

/**
 * A share per quarter, 0 to 100 %, with its 95 % Wilson interval as a band behind each point. Where there is no value,
 * or it is withheld, nothing is drawn and the line breaks. Where the series breaks, no line joins the figures and a
 * dashed one with words stands between them.
 */
public final class ShareChart {

    private static final String SHARE = "share";
    private static final double ROOM_FOR_POINTS = 0.03;

    private final IndicatorSeries series;
    private final FigureWords words;

    public ShareChart(IndicatorSeries series, FigureWords words) {
        this.series = series;
        this.words = words;
    }

    /**
     * Draws the latest quarters, as many as the size has room for.
     *
     * @param idPrefix different for each chart of a page
     * @param title the chart's name, for those who do not see it
     * @param description what it shows, likewise
     * @throws IllegalArgumentException for a series without any quarter
     */
    public Svg draw(ChartSize size, String idPrefix, String title, String description) {
        if (series.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to draw of " + series.indicator());
        }
        var quarters = series.latest(size.quarters());
        var plot = plot(quarters);
        series.breaksIn(size.quarters())
                .forEach(quarter -> plot.addAnnotation(
                        new BreakMark(quarters.indexOf(quarter), quarters.size(), words.seriesBreak())));
        var chart = new JFreeChart(null, ChartTheme.TYPE, plot, false);
        ChartTheme.dress(chart);
        var area = new Rectangle2D.Double(0, 0, size.width, size.height);
        return Svg.draw(size.width, size.height, idPrefix, title, description, graphics -> chart.draw(graphics, area));
    }

    private CategoryPlot plot(List<Quarter> quarters) {
        var across = new QuarterAxis(words, quarters.getFirst());
        ChartTheme.dress(across);
        var plot = new CategoryPlot(intervals(quarters), across, shareAxis(), ChartTheme.intervals());
        plot.setDataset(1, shares(quarters));
        plot.setRenderer(1, ChartTheme.points());
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        ChartTheme.dress(plot);
        return plot;
    }

    private NumberAxis shareAxis() {
        var axis = new NumberAxis();
        axis.setRange(-ROOM_FOR_POINTS, 1 + ROOM_FOR_POINTS);
        axis.setTickUnit(new NumberTickUnit(0.25, words.percentFormat()));
        ChartTheme.dress(axis);
        return axis;
    }

    private DefaultCategoryDataset shares(List<Quarter> quarters) {
        var shares = new DefaultCategoryDataset();
        var piece = 0;
        for (var quarter : quarters) {
            // Each piece is a series of its own, since a chart joins the points of a series.
            piece += series.breaks().contains(quarter) ? 1 : 0;
            var share = series.figure(quarter)
                    .flatMap(figure -> new Share(figure.numerator(), figure.denominator())
                            .value()
                            .toOptional());
            shares.addValue(share.orElse(null), SHARE + piece, quarter);
        }
        return shares;
    }

    private DefaultIntervalCategoryDataset intervals(List<Quarter> quarters) {
        var lower = new Number[1][quarters.size()];
        var upper = new Number[1][quarters.size()];
        for (var at = 0; at < quarters.size(); at++) {
            var interval = series.figure(quarters.get(at))
                    .flatMap(figure -> new Share(figure.numerator(), figure.denominator())
                            .interval()
                            .toOptional());
            lower[0][at] = interval.map(Interval::lower).orElse(null);
            upper[0][at] = interval.map(Interval::upper).orElse(null);
        }
        return new DefaultIntervalCategoryDataset(
                new Comparable<?>[] {SHARE}, quarters.toArray(Quarter[]::new), lower, upper);
    }
}
