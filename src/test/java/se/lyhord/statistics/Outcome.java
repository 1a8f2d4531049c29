package se.lyhord.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;

/** Reads estimates in tests. */
final class Outcome {

    private Outcome() {}

    static <T> T value(Estimate<T> estimate) {
        return estimate.toOptional().orElseThrow(() -> new AssertionError(estimate));
    }

    static void isMissing(Estimate<?> estimate, Reason reason) {
        assertThat(estimate).isEqualTo(new Missing<>(reason));
    }
}
