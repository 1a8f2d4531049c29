package se.lyhord.report.signal;

import java.util.List;
import java.util.Optional;

/**
 * All that can be said of one indicator at one node.
 *
 * @param indicator its code
 * @param node code of the node
 * @param signals one a comparison; none against the division where there is no division to hold it against
 */
public record SignalsOfAFigure(String indicator, String node, List<Signal> signals) {

    public SignalsOfAFigure {
        signals = List.copyOf(signals);
    }

    /** Those to act on. */
    public List<Signal> clear() {
        return signals.stream().filter(Signal::isClear).toList();
    }

    public Optional<Signal> of(Comparison comparison) {
        return signals.stream()
                .filter(signal -> signal.comparison() == comparison)
                .findFirst();
    }
}
