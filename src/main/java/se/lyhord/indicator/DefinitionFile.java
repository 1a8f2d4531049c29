package se.lyhord.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A file that should hold a definition, within the product or beside the server. */
record DefinitionFile(String name, Resource content) {

    /** The files that the product brings. */
    static List<DefinitionFile> shipped() {
        return matching("classpath*:batch-jobs/indicators/*.yaml", "");
    }

    /** The files of a folder; none where there is no such folder. */
    static List<DefinitionFile> in(Path folder) {
        return matching(folder.toUri() + (folder.toUri().toString().endsWith("/") ? "" : "/") + "*.yaml", folder + "/");
    }

    private static List<DefinitionFile> matching(String pattern, String folder) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .map(file -> new DefinitionFile(folder + file.getFilename(), file))
                    .sorted(Comparator.comparing(DefinitionFile::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The definitions of " + pattern + " cannot be read", e);
        }
    }

    String text() throws IOException {
        return content.getContentAsString(StandardCharsets.UTF_8);
    }

    Optional<String> beside(String other) {
        try {
            var file = content.createRelative(other);
            return file.exists() ? Optional.of(file.getContentAsString(StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
