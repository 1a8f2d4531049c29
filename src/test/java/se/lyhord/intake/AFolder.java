package se.lyhord.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.database.WholeOrganisation;

/** A folder of import files, written by a test and taken in as the job does. */
final class AFolder {

    static final String QUESTIONS = "T1,T2,T3,T4,S1,S2,S3,S4,D1,D2,D3,D4";

    private final Path folder;
    private final ImportingFiles importing;

    AFolder(ImportingFiles importing) {
        this(newFolder(), importing);
    }

    private AFolder(Path folder, ImportingFiles importing) {
        this.folder = folder;
        this.importing = importing;
    }

    /** A reference case, as it was given. */
    static AFolder ofCase(String name, ImportingFiles importing) {
        return new AFolder(Path.of("src", "test", "resources", "cases", name), importing);
    }

    /** The import files that are in the folder, in the order in which they are taken. */
    List<ImportFile> files() {
        return importing.filesIn(folder);
    }

    /** What became of a file, and what was refused. */
    record Taken(FileReport report, List<Refusal> refusals) {

        long landed() {
            return report.landed().inserted() + report.landed().updated();
        }

        List<Long> refusedLines() {
            return refusals.stream().map(Refusal::line).toList();
        }

        List<Reason> reasons() {
            return refusals.stream().map(Refusal::reason).toList();
        }
    }

    static String header(ImportFile file) {
        var columns = file.columns().stream()
                .filter(Column::isInEveryFile)
                .map(Column::name)
                .collect(Collectors.joining(","));
        return file == ImportFile.RESPONSES ? columns + ",age_band,gender," + QUESTIONS : columns;
    }

    /** Takes rows under the right header; the first row is line 2. */
    Taken take(ImportFile file, String... rows) {
        return takeText(
                file,
                Stream.concat(Stream.of(header(file)), Stream.of(rows)).collect(Collectors.joining("\n")),
                StandardCharsets.UTF_8);
    }

    Taken takeText(ImportFile file, String text, Charset charset) {
        return takeBytes(file, text.getBytes(charset));
    }

    Taken takeBytes(ImportFile file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file.fileName()), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return take(file);
    }

    /** Takes a file that is in the folder. */
    Taken take(ImportFile file) {
        var refusals = new ArrayList<Refusal>();
        var reports = new ArrayList<FileReport>();
        WholeOrganisation.run(() -> {
            try {
                reports.add(importing.take(folder, file, refusals::add));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return new Taken(reports.getFirst(), refusals);
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "imports")), "files");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
