package se.lyhord.survey.template;

import java.util.LinkedHashMap;
import java.util.Map;
import se.lyhord.datafile.MarkedYaml;

/**
 * The tablet's own words in a language, as a file has them.
 *
 * @param version from 1 on; the greater one counts
 * @param reviewed whether a professional has reviewed them
 * @param words texts by key
 */
record WordsFile(Language language, int version, boolean reviewed, Map<String, String> words) {

    static WordsFile read(String yaml) {
        var file = MarkedYaml.read(yaml);
        file.allow("language", "name", "direction", "voices", "version", "reviewed", "words");
        var language = new Language(
                file.text("language", TranslationFile.LANGUAGE),
                file.text("name", MarkedYaml.SOMETHING),
                file.text("direction", "ltr|rtl").equals("rtl"),
                file.texts("voices"));
        var at = file.child("words");
        var words = new LinkedHashMap<String, String>();
        at.keys().forEach(key -> words.put(key, at.text(key, MarkedYaml.SOMETHING)));
        return new WordsFile(
                language,
                Integer.parseInt(file.text("version", "[1-9]\\d{0,4}")),
                file.text("reviewed", "true|false").equals("true"),
                words);
    }
}
