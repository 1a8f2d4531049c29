package se.lyhord.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the import files of a folder in, one file in one transaction: read, staged, checked, merged. */
@Component
public class ImportingFiles {

    private final Staging staging;
    private final Answers answers;
    private final ResponseKeys keys;

    ImportingFiles(Staging staging, Answers answers, ResponseKeys keys) {
        this.staging = staging;
        this.answers = answers;
        this.keys = keys;
    }

    /**
     * The import files that a folder has, in the order in which they are taken.
     *
     * @throws IllegalArgumentException if there is no such folder, or no import file in it
     */
    public List<ImportFile> filesIn(Path folder) {
        var files = Arrays.stream(ImportFile.values())
                .filter(file -> Files.isRegularFile(folder.resolve(file.fileName())))
                .toList();
        if (files.isEmpty()) {
            throw new IllegalArgumentException("%s has none of the files %s. Give the folder as dir=…"
                    .formatted(
                            folder.toAbsolutePath(),
                            Arrays.stream(ImportFile.values())
                                    .map(ImportFile::fileName)
                                    .toList()));
        }
        return files;
    }

    /** Takes one file in. Rows that are refused are told, and the others land. */
    @Transactional
    public FileReport take(Path folder, ImportFile file, Consumer<Refusal> refusals) throws IOException {
        var refused = new AtomicLong();
        Consumer<Refusal> counting = refusal -> {
            refused.incrementAndGet();
            refusals.accept(refusal);
        };
        try (var csv = new CsvSource(folder.resolve(file.fileName())).open()) {
            staging.fill(file, rows -> read(file, csv, rows, counting));
        }
        staging.check(file, counting);
        return new FileReport(file, staging.merge(file), refused.get());
    }

    private void read(ImportFile file, CsvReader<CsvRecord> csv, Staging.Rows rows, Consumer<Refusal> refusals)
            throws IOException {
        var line = new AtomicLong(1);
        try {
            var records = csv.iterator();
            if (!records.hasNext()) {
                refusals.accept(new Refusal(file.fileName(), 1, "", "", Reason.HEADER, expected(file)));
                return;
            }
            var reader = RowReader.of(file, records.next(), answers, keys, refusals);
            while (reader.isPresent() && records.hasNext()) {
                var row = records.next();
                line.set(row.getStartingLineNumber());
                var values = reader.get().read(row);
                if (values.isPresent()) {
                    rows.add(values.get());
                }
            }
        } catch (CsvParseException e) {
            refusals.accept(new Refusal(
                    file.fileName(), line.get() + 1, "", "", Reason.UNREADABLE, String.valueOf(e.getMessage())));
        }
    }

    private static String expected(ImportFile file) {
        return String.join(", ", file.columns().stream().map(Column::name).toList());
    }
}
