package se.lyhord.survey;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a home's manager told the young people that their answers led to; for the tablet, where nobody is signed in. */
public interface YouSaidWeDid {

    /** The published notices of a home, in Swedish; the latest first and only a few, none for an unknown home. */
    List<Notice> latest(String home);

    /**
     * The same for a reader of another language: a notice's English text where it has one and that is the language, else
     * the Swedish.
     *
     * @param language a tag of the tablet's, such as {@code en}
     */
    default List<Notice> latest(String home, String language) {
        return latest(home);
    }

    /**
     * What was heard and what was done about it. It is plain text that a person wrote: to be escaped wherever it goes.
     *
     * @param heard what the answers said
     * @param done what was done, or will be
     * @param on the day that it was published
     * @param dimension what it is about, in words: safety, self-determination or participation; may be none of them
     * @param figure a released figure in words, such as "18 av 24 känner sig trygga här"; empty also where a later
     *     release withholds it
     * @param language tag of the language that all this is written in: {@code sv} or {@code en}
     */
    record Notice(
            String heard,
            String done,
            LocalDate on,
            Optional<String> dimension,
            Optional<String> figure,
            String language) {

        /** A notice in Swedish. */
        public Notice(String heard, String done, LocalDate on, Optional<String> dimension, Optional<String> figure) {
            this(heard, done, on, dimension, figure, "sv");
        }

        /** When it was published and what it is about, as {@code 15 augusti 2022 · Trygghet}. */
        public String about() {
            var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(Locale.forLanguageTag(language))
                    .format(on);
            return dimension.map(about -> day + " · " + about).orElse(day);
        }
    }
}
