package se.lyhord.report.signal;

import java.util.Iterator;
import java.util.List;
import se.lyhord.statistics.BenjaminiHochberg;

/**
 * The signals that somebody looks at together. Where many comparisons are made some come out as different by chance
 * alone; so their p-values are corrected together, by Benjamini and Hochberg with q = 5 %. Patterns of run charts have no
 * p-value, and are not part of that.
 *
 * @param figures in the order in which they were given
 * @param tested how many comparisons were corrected together
 */
public record SignalPage(List<SignalsOfAFigure> figures, int tested) {

    public SignalPage {
        figures = List.copyOf(figures);
    }

    /** The page with these on it. */
    public static SignalPage of(List<SignalsOfAFigure> figures) {
        var pValues = figures.stream()
                .flatMap(figure -> figure.signals().stream())
                .filter(Signal.OfTest.class::isInstance)
                .map(signal -> ((Signal.OfTest) signal).tested().pValue())
                .toList();
        var adjusted = BenjaminiHochberg.of(pValues).adjusted().iterator();
        return new SignalPage(
                figures.stream().map(figure -> corrected(figure, adjusted)).toList(), pValues.size());
    }

    private static SignalsOfAFigure corrected(SignalsOfAFigure figure, Iterator<Double> adjusted) {
        var signals = figure.signals().stream()
                .map(signal -> signal instanceof Signal.OfTest test
                        ? test.with(test.tested().adjustedTo(adjusted.next()))
                        : signal)
                .toList();
        return new SignalsOfAFigure(figure.indicator(), figure.node(), signals);
    }
}
