package se.lyhord.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The refused rows of a run, as CSV (file, line, column, value, reason in Swedish and English): a part a file while it is
 * taken in, and {@code rejects.csv} of all of them at the end.
 */
public final class RejectReport implements Closeable, Consumer<Refusal> {

    private static final int SHOWN = 20;
    private static final String ALL = "rejects.csv";
    private static final Set<PosixFilePermission> OWN_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWN_FILE = PosixFilePermissions.fromString("rw-------");

    private final CsvWriter writer;
    private final List<String> first = new ArrayList<>();

    private RejectReport(CsvWriter writer) {
        this.writer = writer;
    }

    /** Begins the part of a file anew. */
    public static RejectReport of(Path folder, ImportFile file) throws IOException {
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWN_FOLDER));
        var part = part(folder, file);
        var out = new OutputStreamWriter(begin(part), StandardCharsets.UTF_8);
        return new RejectReport(CsvWriter.builder().build(out));
    }

    @Override
    public void accept(Refusal refusal) {
        writer.writeRecord(
                refusal.file(),
                String.valueOf(refusal.line()),
                refusal.column(),
                harmless(refusal.value()),
                harmless(refusal.inSwedish()),
                harmless(refusal.inEnglish()));
        if (first.size() < SHOWN) {
            first.add("%s, rad/line %d, %s = \"%s\":%n    %s%n    %s"
                    .formatted(
                            refusal.file(),
                            refusal.line(),
                            refusal.column().isEmpty() ? "–" : refusal.column(),
                            refusal.value(),
                            refusal.inSwedish(),
                            refusal.inEnglish()));
        }
    }

    /** The first refusals, for the terminal. */
    public List<String> first() {
        return List.copyOf(first);
    }

    /** A cell that a spreadsheet would take for a formula becomes text. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** Joins the parts of a run into one report, if there are any refusals, and gives where it is. */
    public static Path join(Path folder) {
        var report = folder.resolve(ALL);
        try (var out = begin(report)) {
            out.write("file,line,column,value,reason_sv,reason_en\n".getBytes(StandardCharsets.UTF_8));
            for (var part : Arrays.stream(ImportFile.values())
                    .map(file -> part(folder, file))
                    .toList()) {
                if (Files.exists(part)) {
                    Files.copy(part, out);
                    Files.delete(part);
                }
            }
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException("The report of refused rows could not be written to " + report, e);
        }
    }

    /** An empty file that nobody else can read: values that stood in the imported files get into it. */
    private static OutputStream begin(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(OWN_FILE));
        return Files.newOutputStream(file);
    }

    private static Path part(Path folder, ImportFile file) {
        return folder.resolve("rejects-" + file.key() + ".csv");
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
