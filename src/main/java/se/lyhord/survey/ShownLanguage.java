package se.lyhord.survey;

import se.lyhord.survey.template.Template;

/**
 * The language that questions were shown in.
 *
 * @param tag its tag; empty where it is not known
 * @param packVersion the version of the translation; 0 for the questionnaire's own languages
 */
public record ShownLanguage(String tag, int packVersion) {

    static final ShownLanguage UNKNOWN = new ShownLanguage("", 0);

    static ShownLanguage of(Template template, String tag) {
        return template.languages().contains(tag) ? new ShownLanguage(tag, template.packVersion(tag)) : UNKNOWN;
    }

    boolean isKnown() {
        return !tag.isEmpty();
    }
}
