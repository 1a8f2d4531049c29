package se.lyhord.database.embedded;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Removal of folders with all they hold; links are removed, never followed. */
final class Folders {

    private Folders() {}

    /** @param pattern as for {@link java.nio.file.FileSystem#getPathMatcher}, without {@code glob:} */
    static void deleteAllNamed(Path folder, String pattern) throws IOException {
        try (var inner = Files.newDirectoryStream(folder, pattern)) {
            for (Path each : inner) {
                delete(each);
            }
        }
    }

    static void delete(Path path) throws IOException {
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) throws IOException {
                if (problem != null) {
                    throw problem;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
