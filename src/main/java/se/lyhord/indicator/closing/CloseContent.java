package se.lyhord.indicator.closing;

import java.time.Instant;
import java.util.List;
import se.lyhord.organisation.Quarter;

/**
 * What is certified of a closed quarter.
 *
 * @param quarter which
 * @param revision 0 for the first close, then one more for each that late data made
 * @param preparedBy username of who checked it
 * @param preparedAt when
 * @param codeVersion the code that computed it
 * @param definitions codes of the indicators with the content hash of each, as {@code code sha256}
 * @param inputs what was counted
 * @param hashes of what came out
 * @param findings what stood out, and was accepted by closing
 * @param differences what the revision changes of the homes' own records; none for the first close
 * @param changesAnswers whether it changes figures of answers; which ones, where and by how much would tell who came late
 */
public record CloseContent(
        Quarter quarter,
        int revision,
        String preparedBy,
        Instant preparedAt,
        String codeVersion,
        List<String> definitions,
        List<Input> inputs,
        Hashes hashes,
        List<Finding> findings,
        List<Difference> differences,
        boolean changesAnswers) {

    public CloseContent {
        definitions = List.copyOf(definitions);
        inputs = List.copyOf(inputs);
        findings = List.copyOf(findings);
        differences = List.copyOf(differences);
    }

    /** Which content it is, to hold what somebody saw against what is there. */
    public String hash() {
        return CloseText.hash(CloseText.write(this));
    }

    /** Whether a revision would change nothing. */
    public boolean changesNothing() {
        return differences.isEmpty() && !changesAnswers;
    }
}
