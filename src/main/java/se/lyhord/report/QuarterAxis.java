package se.lyhord.report;

import java.awt.Graphics2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.RectangleEdge;
import se.lyhord.organisation.Quarter;

/** Quarters along the lower edge, the year under the first one and under each first quarter. */
final class QuarterAxis extends CategoryAxis {

    private final transient FigureWords words;
    private final transient Quarter first;

    QuarterAxis(FigureWords words, Quarter first) {
        this.words = words;
        this.first = first;
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D graphics) {
        var quarter = (Quarter) category;
        var label = new TextBlock();
        label.addLine(words.shortQuarter(quarter), getTickLabelFont(category), getTickLabelPaint(category));
        var hasYear = quarter.number() == 1 || quarter.equals(first);
        label.addLine(
                hasYear ? Integer.toString(quarter.year()) : " ",
                getTickLabelFont(category),
                getTickLabelPaint(category));
        return label;
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
