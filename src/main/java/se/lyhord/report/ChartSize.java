package se.lyhord.report;

/** For which width a chart is drawn: its letters keep their size, so it shows as many quarters as there is room for. */
public enum ChartSize {
    /** Beside its table on a wide page. */
    WIDE(540, 330, 12),
    /** In a column, or on a phone. */
    NARROW(350, 250, 8);

    final int width;
    final int height;
    final int quarters;

    ChartSize(int width, int height, int quarters) {
        this.width = width;
        this.height = height;
        this.quarters = quarters;
    }

    /** The most quarters that it shows. */
    public int quarters() {
        return quarters;
    }
}
