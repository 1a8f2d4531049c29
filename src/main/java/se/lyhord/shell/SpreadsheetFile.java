package se.lyhord.shell;

import com.vaadin.flow.server.streams.DownloadHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Rows as a file that Swedish Excel opens by itself: semicolons, with a byte order mark. */
public final class SpreadsheetFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SpreadsheetFile() {}

    /** A file that is made when it is asked for. */
    public static DownloadHandler download(String name, Supplier<List<List<String>>> rows) {
        return Download.of(
                name, "text/csv; charset=utf-8", () -> text(rows.get()).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the rows as they come, to whoever reads the text. */
    public static void write(Writer text, Consumer<Consumer<List<String>>> rows) throws IOException {
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            rows.accept(row ->
                    csv.writeRecord(row.stream().map(SpreadsheetFile::harmless).toList()));
        }
    }

    /** The file as text. */
    public static String text(List<List<String>> rows) {
        var text = new StringWriter();
        try {
            write(text, rows::forEach);
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
