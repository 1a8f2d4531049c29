package se.lyhord.datafile;

import java.util.Locale;

/**
 * What is said in both languages.
 *
 * @param sv in Swedish
 * @param en in English
 */
public record Bilingual(String sv, String en) {

    /** The text for a reader of this language; Swedish unless it is English. */
    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : sv;
    }

    @Override
    public String toString() {
        return sv + " / " + en;
    }
}
