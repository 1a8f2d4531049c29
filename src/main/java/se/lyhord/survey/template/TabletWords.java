package se.lyhord.survey.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.lyhord.datafile.MarkedYaml;

/** What the tablet says besides the questionnaire, in each of its languages. */
@Component
public class TabletWords {

    private static final Logger LOG = LoggerFactory.getLogger(TabletWords.class);
    private static final List<String> FIRST = List.of("sv", "sv-x-lattlast", "en");

    private final Map<String, WordsFile> files = new HashMap<>();

    TabletWords(TemplateFolders folders) {
        for (var file : folders.read(TemplateFolders.WORDS)) {
            try {
                var read = WordsFile.read(file.content());
                files.merge(read.language().tag(), read, (one, other) -> one.version() < other.version() ? other : one);
            } catch (MarkedYaml.Broken e) {
                LOG.error("Words of the tablet are refused: {}, {}", file.name(), e.getMessage());
            }
        }
        files.values().forEach(this::tellWhatIsMissing);
    }

    private void tellWhatIsMissing(WordsFile file) {
        var missing = new ArrayList<>(keys());
        missing.removeAll(file.words().keySet());
        if (!missing.isEmpty()) {
            LOG.error(
                    "The tablet says these in Swedish, they are missing in {}: {}",
                    file.language().tag(),
                    missing);
        }
    }

    /** Every key that there is. */
    List<String> keys() {
        return Optional.ofNullable(files.get("sv"))
                .map(swedish -> List.copyOf(swedish.words().keySet()))
                .orElse(List.of());
    }

    /** All languages: Swedish, easy Swedish, English, then the others by their tags. */
    public List<Language> languages() {
        var order = Comparator.<Language>comparingInt(
                        language -> FIRST.contains(language.tag()) ? FIRST.indexOf(language.tag()) : FIRST.size())
                .thenComparing(Language::tag);
        return files.values().stream().map(WordsFile::language).sorted(order).toList();
    }

    public Optional<Language> language(String tag) {
        return Optional.ofNullable(files.get(tag)).map(WordsFile::language);
    }

    /** Whether a professional has reviewed the words in a language. */
    public boolean isReviewed(String tag) {
        return Optional.ofNullable(files.get(tag)).filter(WordsFile::reviewed).isPresent();
    }

    /**
     * A text.
     *
     * @param tag of the language; where it has no such text, it is Swedish
     * @param key of the text
     * @param values what stands for {@code {0}}, {@code {1}} … in it
     * @throws IllegalArgumentException where there is no such key
     */
    public String text(String tag, String key, Object... values) {
        var text = in(tag, key)
                .or(() -> in("sv", key))
                .orElseThrow(() -> new IllegalArgumentException("The tablet has no words for " + key));
        for (var i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    private Optional<String> in(String tag, String key) {
        return Optional.ofNullable(files.get(tag)).map(file -> file.words().get(key));
    }
}
