package se.lyhord.report.ui;

import java.util.List;
import se.lyhord.report.signal.Signal;

/**
 * An indicator of a home, as a row of the table of signals.
 *
 * @param home the home's name
 * @param indicator the indicator's name
 * @param address of the page that tells how its figure came about
 * @param signals what can be said of it
 */
record SignalRow(String home, String indicator, String address, List<Signal> signals) {

    boolean isClear() {
        return signals.stream().anyMatch(Signal::isClear);
    }
}
