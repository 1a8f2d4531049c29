package se.lyhord.deviation.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** The list as a file that Swedish Excel opens by itself: semicolons, with a byte order mark. */
final class EntryFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private EntryFile() {}

    /** A file that is made when it is asked for. */
    static DownloadHandler download(String name, Supplier<List<List<String>>> rows) {
        return DownloadHandler.fromInputStream(_ -> {
            var bytes = text(rows.get()).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv; charset=utf-8", bytes.length);
        });
    }

    static String text(List<List<String>> rows) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(EntryFile::harmless).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** What a spreadsheet would take for a formula becomes plain text. */
    private static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
