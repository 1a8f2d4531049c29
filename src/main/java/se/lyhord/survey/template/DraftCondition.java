package se.lyhord.survey.template;

import java.util.List;
import se.lyhord.datafile.MarkedYaml;

/**
 * When a question is asked, while that is being written: it may name a question or an answer that there is not.
 *
 * @param question id of the question whose answer decides
 * @param values the answers that lead here
 */
public record DraftCondition(String question, List<String> values) {

    public DraftCondition {
        values = List.copyOf(values);
    }

    static DraftCondition of(Condition condition) {
        return new DraftCondition(
                condition.question(), condition.values().stream().sorted().toList());
    }

    static DraftCondition in(MarkedYaml at) {
        return new DraftCondition(DraftFile.text(at, "question"), at.has("is") ? at.texts("is") : List.of());
    }
}
