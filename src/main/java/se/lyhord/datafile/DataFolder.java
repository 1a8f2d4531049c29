package se.lyhord.datafile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A folder of data files: what is shipped with the program, then what lies in folders of the same name in the home folder
 * and beside the server.
 */
public final class DataFolder {

    private final String name;
    private final List<Path> beside;

    public DataFolder(String name, Path home) {
        this.name = name;
        this.beside = List.of(home.resolve(name), Path.of(name).toAbsolutePath().normalize());
    }

    /** The folders beside what is shipped; any of them may be missing. */
    public List<Path> beside() {
        return beside;
    }

    /** All YAML files directly in a folder within this one, those shipped first: {@code ""} or a path that ends in a slash. */
    public List<DataFile> read(String within) {
        try {
            var files = new ArrayList<DataFile>();
            for (var shipped : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:" + name + "/" + within + "*.yaml")) {
                files.add(new DataFile(
                        name + "/" + within + shipped.getFilename(),
                        shipped.getContentAsString(StandardCharsets.UTF_8)));
            }
            for (var folder : beside) {
                files.addAll(in(folder.resolve(within)));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("The files in " + name + "/" + within + " cannot be read", e);
        }
    }

    private static List<DataFile> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var files = new ArrayList<DataFile>();
        try (var found = Files.newDirectoryStream(folder, "*.yaml")) {
            for (var path : found) {
                // Not strict UTF-8: a file in another encoding shall be one refusal, not the end of the start.
                files.add(new DataFile(path.toString(), new String(Files.readAllBytes(path), StandardCharsets.UTF_8)));
            }
        }
        return files;
    }
}
