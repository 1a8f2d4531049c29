package se.lyhord.report.ui;

import java.util.List;
import se.lyhord.report.IndicatorSeries;
import se.lyhord.report.ShownFigure;
import se.lyhord.report.signal.Signal;

/**
 * What a card shows of an indicator at a node.
 *
 * @param shown what stands for the latest quarter
 * @param signals what can be said of the latest quarter, corrected with the other cards' together
 * @param address where one reads how its figures came about
 */
record CardContent(IndicatorSeries series, ShownFigure shown, List<Signal> signals, FigureAddress address) {}
