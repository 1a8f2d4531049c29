package se.lyhord.survey;

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
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import se.lyhord.database.LyhordProperties;

/** The places where questionnaires lie as files: those shipped, and folders beside the server. */
@Component
class TemplateFolders {

    private static final String FOLDER = "survey-templates";

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

    /** All files, those shipped first. */
    List<File> read() {
        try {
            var files = new ArrayList<File>();
            for (var shipped :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "/*.yaml")) {
                files.add(new File(
                        FOLDER + "/" + shipped.getFilename(), shipped.getContentAsString(StandardCharsets.UTF_8)));
            }
            for (var folder : beside) {
                files.addAll(in(folder));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("The questionnaires cannot be read", e);
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
