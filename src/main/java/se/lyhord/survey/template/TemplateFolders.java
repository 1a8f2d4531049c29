package se.lyhord.survey.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import se.lyhord.database.LyhordProperties;
import se.lyhord.datafile.DataFile;
import se.lyhord.datafile.DataFolder;

/** The places where questionnaires and what belongs to them lie as files: those shipped, and folders beside the server. */
@Component
class TemplateFolders {

    /** Within a folder: translations of questionnaires. */
    static final String TRANSLATIONS = "translations/";
    /** Within a folder: the tablet's own words. */
    static final String WORDS = "words/";

    private static final String FOLDER = "survey-templates";
    private static final String MEDIA = "media/";

    private final DataFolder folder;

    TemplateFolders(LyhordProperties properties) {
        folder = new DataFolder(FOLDER, properties.home());
    }

    /** All YAML files directly in a folder, those shipped first: {@code ""}, {@link #TRANSLATIONS} or {@link #WORDS}. */
    List<DataFile> read(String within) {
        return folder.read(within);
    }

    /** A picture or recording by its plain file name, which names nothing outside the folder; the shipped one first. */
    Optional<byte[]> media(String file) {
        try {
            var shipped =
                    new PathMatchingResourcePatternResolver().getResource("classpath:" + FOLDER + "/" + MEDIA + file);
            if (shipped.exists()) {
                return Optional.of(shipped.getContentAsByteArray());
            }
            for (var other : folder.beside()) {
                var path = other.resolve(MEDIA + file);
                if (Files.isRegularFile(path)) {
                    return Optional.of(Files.readAllBytes(path));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read", e);
        }
    }

    /** The names of all pictures. */
    List<String> pictures() {
        try {
            var names = new TreeSet<String>();
            for (var shipped : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:" + FOLDER + "/" + MEDIA + "*")) {
                names.add(String.valueOf(shipped.getFilename()));
            }
            for (var other : folder.beside()) {
                if (Files.isDirectory(other.resolve(MEDIA))) {
                    try (var found = Files.list(other.resolve(MEDIA))) {
                        found.forEach(path -> names.add(path.getFileName().toString()));
                    }
                }
            }
            return names.stream()
                    .filter(name -> name.matches(QuestionReading.FILE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The pictures cannot be listed", e);
        }
    }
}
