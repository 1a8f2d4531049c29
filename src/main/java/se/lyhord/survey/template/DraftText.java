package se.lyhord.survey.template;

import se.lyhord.datafile.MarkedYaml;

/**
 * A text in Swedish and English while it is being written: either may still be empty.
 *
 * @param sv in Swedish
 * @param en in English
 */
public record DraftText(String sv, String en) {

    public static final DraftText NONE = new DraftText("", "");

    static DraftText of(Words words) {
        return new DraftText(words.in("sv"), words.in("en"));
    }

    static DraftText in(MarkedYaml at) {
        return new DraftText(DraftFile.text(at, "sv"), DraftFile.text(at, "en"));
    }

    /** Whether nothing is written in either language. */
    public boolean isEmpty() {
        return sv.isBlank() && en.isBlank();
    }

    /** Whether something is written in both languages. */
    public boolean isWhole() {
        return !sv.isBlank() && !en.isBlank();
    }

    /** The same with another text in Swedish ({@code sv}) or English ({@code en}). */
    public DraftText with(String tag, String text) {
        return tag.equals("en") ? new DraftText(sv, text) : new DraftText(text, en);
    }

    /** The text in one of the two languages. */
    public String in(String tag) {
        return tag.equals("en") ? en : sv;
    }

    /** For a preview: the other language stands in where one is empty. */
    public Words words() {
        return Words.of(sv.isBlank() ? en : sv, en.isBlank() ? sv : en);
    }
}
