package se.lyhord.survey.template;

import java.util.List;

/**
 * A language of the tablet.
 *
 * @param tag as BCP 47 has it, {@code sv-x-lattlast} for easy Swedish
 * @param name what those who speak it call it, in its own script
 * @param rightToLeft how it is written
 * @param voices language tags, or beginnings of them, of voices that can read it aloud, the best first
 */
public record Language(String tag, String name, boolean rightToLeft, List<String> voices) {

    public Language {
        voices = List.copyOf(voices);
    }
}
