package se.lyhord.survey.tablet;

import org.jspecify.annotations.Nullable;
import se.lyhord.survey.Given;

/**
 * What a tablet sends.
 *
 * @param code the young person's code
 * @param page the digits of the page that asks, which begin each of its keys
 * @param question id of the question that is answered
 * @param value the answer's byte
 * @param text what was written, where the question asks for that
 * @param language tag of the language in which the questions are shown
 * @param key names the tap, the same each time that it is sent
 */
record Asked(
        @Nullable String code,
        @Nullable String page,
        @Nullable String question,
        @Nullable Integer value,
        @Nullable String text,
        @Nullable String language,
        @Nullable String key) {

    String codeOrNone() {
        return code == null ? "" : code;
    }

    String pageOrNone() {
        return page == null ? "" : page;
    }

    String questionOrNone() {
        return question == null ? "" : question;
    }

    Given given() {
        return new Given(value == null ? -1 : value, text == null ? "" : text);
    }

    String languageOrNone() {
        return language == null ? "" : language;
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
