package se.lyhord.indicator.explanation;

import java.time.Instant;
import java.util.List;

/**
 * What a quarter's values at some homes were computed from.
 *
 * @param counts the runs that counted them, first the one that counted all homes, then those that counted some anew
 */
public record Provenance(List<Count> counts) {

    public Provenance {
        counts = List.copyOf(counts);
    }

    /**
     * What a run did for the quarter.
     *
     * @param startedAt when it began
     * @param codeVersion the version of the product
     * @param isOfAllHomes whether it counted all, or some anew
     * @param responses how many responses of the quarter it read
     * @param inputs the tables as they stood when it began
     */
    public record Count(
            String run,
            Instant startedAt,
            String codeVersion,
            boolean isOfAllHomes,
            long responses,
            List<Input> inputs) {

        public Count {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * A table that was read.
     *
     * @param rows how many it had
     * @param fingerprint over all of them; the same rows in any order give the same
     */
    public record Input(String source, long rows, String fingerprint) {}
}
