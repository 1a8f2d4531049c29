package se.lyhord.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.lyhord.batch.JobOutcome;
import se.lyhord.batch.Jobs;

/** The files of the reference cases, and how they get in: by the import, as any organisation's files. */
public final class CaseFiles {

    private CaseFiles() {}

    public static void importCase(Jobs jobs, String name) throws Exception {
        var run = jobs.run("import", Map.of("dir", "src/test/resources/cases/" + name))
                .orElseThrow()
                .get();
        assertThat(run.result()).as(run.toString()).isEqualTo(JobOutcome.Result.DONE);
    }

    /** Computes the quarters from one to another, both included. */
    static void compute(Jobs jobs, String from, String to) throws Exception {
        var run = jobs.run("compute-indicators", Map.of("from", from, "to", to))
                .orElseThrow()
                .get();
        assertThat(run.failures()).isEmpty();
        assertThat(run.result()).as(run.toString()).isEqualTo(JobOutcome.Result.DONE);
    }

    public static List<NamedCsvRecord> rows(String file) {
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(CaseFiles.class.getResourceAsStream(file), file),
                        StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
