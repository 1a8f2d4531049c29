package se.lyhord.survey.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import se.lyhord.survey.Sample;

/** Who is in a sample, as a file that Swedish Excel opens by itself: semicolons, with a byte order mark. */
final class SampleFile {

    private SampleFile() {}

    /** Asks for the sample when it is fetched, by who then is signed in. */
    static DownloadHandler download(Supplier<Sample> sample) {
        return DownloadHandler.fromInputStream(event -> {
            event.getResponse().setHeader("Cache-Control", "no-store");
            var bytes = text(sample.get()).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "sample.csv", "text/csv; charset=utf-8", bytes.length);
        });
    }

    static String text(Sample sample) {
        var text = new StringWriter();
        text.write('\uFEFF');
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord("client_ref", "started_on");
            sample.chosen()
                    .forEach(placement -> csv.writeRecord(
                            harmless(placement.clientRef()),
                            placement.startedOn().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A reference that a spreadsheet would take for a formula becomes plain text. */
    private static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
