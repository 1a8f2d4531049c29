package se.lyhord.survey;

import java.nio.charset.StandardCharsets;
import se.lyhord.survey.template.Kind;
import se.lyhord.survey.template.Question;

/**
 * An answer as it is given.
 *
 * @param answer its byte, 0 to 255
 * @param text what was written, where the question asks for that; else empty
 */
public record Given(int answer, String text) {

    private static final int MOST_CHARACTERS = 500;

    /** Whether it is an answer to the question. */
    public boolean fits(Question question) {
        if (!question.accepts(answer)) {
            return false;
        }
        return question.kind() == Kind.TEXT && answer == Question.WRITTEN
                ? !text.isBlank() && isShortEnough() && isReadable()
                : text.isEmpty();
    }

    private boolean isShortEnough() {
        return text.codePointCount(0, text.length()) <= MOST_CHARACTERS
                && text.getBytes(StandardCharsets.UTF_8).length <= Draft.LONGEST_TEXT;
    }

    /** No character that only a machine reads but line breaks and tabs: PostgreSQL, for one, stores no U+0000 in a text. */
    private boolean isReadable() {
        return text.chars()
                .noneMatch(each -> Character.isISOControl(each) && each != '\n' && each != '\r' && each != '\t');
    }

    /** Says nothing, since it may be what somebody wrote. */
    @Override
    public String toString() {
        return "an answer";
    }
}
