package se.lyhord.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.IntervalBarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;

/** How charts look: white paper, thin grid, one accent colour, type that can be read. */
final class ChartTheme {

    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x22302f);
    static final Color GRID = new Color(0xe4e1d9);
    static final Color ACCENT = new Color(0x1f5f6b);
    static final Color UNCERTAINTY = new Color(0xc3d9dc);
    static final Font TYPE = new Font(Font.SANS_SERIF, Font.PLAIN, 13);

    static final Color BREAK = new Color(0x8a3b12);
    static final BasicStroke DASHED =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0);

    private static final double DOT = 8;

    private ChartTheme() {}

    static void dress(CategoryPlot plot) {
        plot.setBackgroundPaint(PAPER);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setInsets(new RectangleInsets(8, 0, 0, 8));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    }

    static void dress(XYPlot plot) {
        plot.setBackgroundPaint(PAPER);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setInsets(new RectangleInsets(8, 0, 0, 8));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    }

    static void dress(CategoryAxis axis) {
        axis.setTickLabelFont(TYPE);
        axis.setTickLabelPaint(INK);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        axis.setCategoryMargin(0);
    }

    static void dress(NumberAxis axis) {
        axis.setTickLabelFont(TYPE);
        axis.setTickLabelPaint(INK);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
    }

    static IntervalBarRenderer intervals() {
        var bars = new IntervalBarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        bars.setMaximumBarWidth(0.025);
        bars.setSeriesPaint(0, UNCERTAINTY);
        return bars;
    }

    static LineAndShapeRenderer points() {
        var points = new LineAndShapeRenderer(true, true);
        points.setAutoPopulateSeriesPaint(false);
        points.setAutoPopulateSeriesStroke(false);
        points.setAutoPopulateSeriesShape(false);
        points.setDefaultPaint(ACCENT);
        points.setDrawOutlines(false);
        points.setDefaultStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        points.setDefaultShape(dot());
        return points;
    }

    static Shape dot() {
        return new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT);
    }

    static Shape diamond() {
        var half = 0.75 * DOT;
        var diamond = new Path2D.Double();
        diamond.moveTo(0, -half);
        diamond.lineTo(half, 0);
        diamond.lineTo(0, half);
        diamond.lineTo(-half, 0);
        diamond.closePath();
        return diamond;
    }

    static void dress(JFreeChart chart) {
        chart.setBackgroundPaint(PAPER);
        chart.setPadding(new RectangleInsets(0, 0, 0, 0));
    }
}
