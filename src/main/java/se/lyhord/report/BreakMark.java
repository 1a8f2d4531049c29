package se.lyhord.report;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractAnnotation;
import org.jfree.chart.annotations.CategoryAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A dashed line between two quarters, with the words that say why figures on its sides are not compared. */
final class BreakMark extends AbstractAnnotation implements CategoryAnnotation {

    private static final long serialVersionUID = 1;
    private static final int SPACE = 4;

    private final int before;
    private final int quarters;
    private final String words;

    /** @param before place of the quarter that it stands before, from 0 on */
    BreakMark(int before, int quarters, String words) {
        this.before = before;
        this.quarters = quarters;
        this.words = words;
    }

    @Override
    public void draw(Graphics2D graphics, CategoryPlot plot, Rectangle2D area, CategoryAxis across, ValueAxis up) {
        var edge = RectangleEdge.BOTTOM;
        var x = (across.getCategoryEnd(before - 1, quarters, area, edge)
                        + across.getCategoryStart(before, quarters, area, edge))
                / 2;
        graphics.setPaint(ChartTheme.BREAK);
        graphics.setStroke(ChartTheme.DASHED);
        graphics.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
        graphics.setFont(ChartTheme.TYPE);
        // At the foot, where shares seldom are, on the side that has more room.
        var isLate = 2 * before > quarters;
        TextUtils.drawAlignedString(
                words,
                graphics,
                (float) (isLate ? x - SPACE : x + SPACE),
                (float) up.valueToJava2D(0, area, RectangleEdge.LEFT) - SPACE,
                isLate ? TextAnchor.BOTTOM_RIGHT : TextAnchor.BOTTOM_LEFT);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
