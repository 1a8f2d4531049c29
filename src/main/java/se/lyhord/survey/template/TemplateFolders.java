package se.lyhord.survey.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import se.lyhord.database.LyhordProperties;

/** The places where questionnaires and what belongs to them lie as files: those shipped, and folders beside the server. */
@Component
class TemplateFolders {

    /** Within a folder: translations of questionnaires. */
    static final String TRANSLATIONS = "translations/";
    /** Within a folder: the tablet's own words. */
    static final String WORDS = "words/";

    private static final String FOLDER = "survey-templates";
    private static final String MEDIA = "media/";

    private final List<Path> beside;

    TemplateFolders(LyhordProperties properties) {
        this.beside = List.of(
                properties.home().resolve(FOLDER),
                Path.of(FOLDER).toAbsolutePath().normalize());
    }

    /**
     * A file as it was found.
     *
     * @param name where it lies
     * @param content its text, lines ended by line feed whatever the file has
     */
    record File(String name, String content) {

        File {
            content = content.replace("\r\n", "\n");
        }

        /** SHA-256 of the content, in hexadecimal digits. */
        String contentHash() {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every JDK has SHA-256", e);
            }
        }
    }

    /** All YAML files directly in a folder, those shipped first: {@code ""}, {@link #TRANSLATIONS} or {@link #WORDS}. */
    List<File> read(String within) {
        try {
            var files = new ArrayList<File>();
            for (var shipped : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:" + FOLDER + "/" + within + "*.yaml")) {
                files.add(new File(
                        FOLDER + "/" + within + shipped.getFilename(),
                        shipped.getContentAsString(StandardCharsets.UTF_8)));
            }
            for (var folder : beside) {
                files.addAll(in(folder.resolve(within)));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("The questionnaires cannot be read", e);
        }
    }

    /** A picture or recording by its plain file name, which names nothing outside the folder; the shipped one first. */
    Optional<byte[]> media(String file) {
        try {
            var shipped =
                    new PathMatchingResourcePatternResolver().getResource("classpath:" + FOLDER + "/" + MEDIA + file);
            if (shipped.exists()) {
                return Optional.of(shipped.getContentAsByteArray());
            }
            for (var folder : beside) {
                var path = folder.resolve(MEDIA + file);
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
            for (var folder : beside) {
                if (Files.isDirectory(folder.resolve(MEDIA))) {
                    try (var found = Files.list(folder.resolve(MEDIA))) {
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

    private static List<File> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var files = new ArrayList<File>();
        try (var found = Files.newDirectoryStream(folder, "*.yaml")) {
            for (var path : found) {
                // Not strict UTF-8: a file in another encoding shall be one refusal, not the end of the start.
                files.add(new File(path.toString(), new String(Files.readAllBytes(path), StandardCharsets.UTF_8)));
            }
        }
        return files;
    }
}
