package se.lyhord.survey.tablet;

import org.jspecify.annotations.Nullable;

/**
 * What a tablet sends.
 *
 * @param code the young person's code
 * @param question id of the question that is answered
 * @param value the answer's byte
 * @param key names the tap, the same each time that it is sent
 */
record Asked(
        @Nullable String code,
        @Nullable String question,
        @Nullable Integer value,
        @Nullable String key) {

    String codeOrNone() {
        return code == null ? "" : code;
    }

    String questionOrNone() {
        return question == null ? "" : question;
    }

    int valueOrNone() {
        return value == null ? -1 : value;
    }

    String keyOrNone() {
        return key == null ? "" : key;
    }

    /** Says nothing, since there is a code in it. */
    @Override
    public String toString() {
        return "a request of a tablet";
    }
}
