package se.lyhord.indicator.editing;

import java.util.Locale;
import java.util.Optional;

/** What is typed while a definition is written. */
public enum DraftField {
    CODE("code"),
    NAME_SV("names", "sv"),
    NAME_EN("names", "en"),
    DEFINITION_SV("definition", "sv"),
    DEFINITION_EN("definition", "en"),
    DENOMINATOR_SV("denominator", "sv"),
    DENOMINATOR_EN("denominator", "en"),
    NUMERATOR_SV("numerator", "sv"),
    NUMERATOR_EN("numerator", "en"),
    LIMITS_SV("limits", "sv"),
    LIMITS_EN("limits", "en"),
    DIRECTION("direction"),
    /** In per cent; the file has a share. */
    TARGET("target"),
    VALID_FROM("valid_from"),
    SOURCE_SV("source", "sv"),
    SOURCE_EN("source", "en"),
    /** {@code T, K, M} or {@code T}. */
    GENDERS("genders"),
    TEMPLATE("template"),
    EXPRESSION("survey"),
    /** {@code true}, {@code false}, or not declared yet. */
    BREAKS_SERIES("breaks_series"),
    /** Why it is changed; for the one who decides, not part of the definition. */
    NOTE("note");

    private final String inFiles;
    private final Optional<String> language;

    DraftField(String inFiles) {
        this.inFiles = inFiles;
        this.language = Optional.empty();
    }

    DraftField(String inFiles, String language) {
        this.inFiles = inFiles;
        this.language = Optional.of(language);
    }

    /** The field of the file. */
    String inFiles() {
        return inFiles;
    }

    /** The language of the text under the file's field; empty where that has none. */
    Optional<String> language() {
        return language;
    }

    /** The name in text keys and drafts, as {@code name-sv}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
