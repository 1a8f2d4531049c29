package se.lyhord.indicator.explanation;

import java.time.Instant;
import java.util.List;

/**
 * What a period was computed from.
 *
 * @param run the run that computed it
 * @param startedAt when that began
 * @param codeVersion the version of the product
 * @param definitionHashes content hashes of the definitions that it was computed with
 * @param inputs what was read
 * @param cellsHash SHA-256 of the counts of the homes
 */
public record Provenance(
        String run,
        Instant startedAt,
        String codeVersion,
        List<String> definitionHashes,
        List<Input> inputs,
        String cellsHash) {

    public Provenance {
        definitionHashes = List.copyOf(definitionHashes);
        inputs = List.copyOf(inputs);
    }

    /**
     * A kind of record that was read.
     *
     * @param rows how many
     * @param sha256 hash over all of them
     */
    public record Input(String name, long rows, String sha256) {}
}
