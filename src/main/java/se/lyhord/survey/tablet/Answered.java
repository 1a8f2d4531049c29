package se.lyhord.survey.tablet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a tablet gets back.
 *
 * @param result {@code done}, {@code handed-in}, {@code no-use} or {@code misformed}
 * @param template the questionnaire's name
 * @param version its version
 * @param answers one number a question
 * @param texts what was written in free text, by the question's id
 * @param instance the run of the server
 * @param session whether the server still knows the page's session
 */
record Answered(
        String result,
        @Nullable String template,
        @Nullable Integer version,
        @Nullable List<Integer> answers,
        @Nullable Map<String, String> texts,
        @Nullable String instance,
        @Nullable Boolean session) {

    static Answered only(String result) {
        return new Answered(result, null, null, null, null, null, null);
    }
}
