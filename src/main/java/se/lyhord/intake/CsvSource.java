package se.lyhord.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A CSV file, read row by row. Recognised: comma or Swedish Excel's semicolon; UTF-8 with or without byte order mark, or
 * Windows-1252, which is whatever is not valid UTF-8.
 */
final class CsvSource {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int LONGEST_RECORD = 1 << 20;
    private static final int LONGEST_HEADER = 1 << 15;

    private final Path file;

    CsvSource(Path file) {
        this.file = file;
    }

    /** All rows from the header line on. The reader throws {@link de.siegmar.fastcsv.reader.CsvParseException} where it is lost. */
    CsvReader<CsvRecord> open() throws IOException {
        var charset = isUtf8() ? StandardCharsets.UTF_8 : WINDOWS_1252;
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), 1 << 16);
        skipByteOrderMark(reader);
        return CsvReader.builder()
                .fieldSeparator(separator(reader))
                .maxBufferSize(LONGEST_RECORD)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(reader);
    }

    private static void skipByteOrderMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
    }

    /** Whichever the header line has more of. */
    private static char separator(Reader reader) throws IOException {
        reader.mark(LONGEST_HEADER);
        var semicolons = 0;
        var commas = 0;
        var read = 0;
        for (var c = reader.read(); c != -1 && c != '\n' && ++read < LONGEST_HEADER; c = reader.read()) {
            semicolons += c == ';' ? 1 : 0;
            commas += c == ',' ? 1 : 0;
        }
        reader.reset();
        return semicolons > commas ? ';' : ',';
    }

    private boolean isUtf8() throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.allocate(1 << 16);
        var text = CharBuffer.allocate(1 << 16);
        try (var channel = Files.newByteChannel(file)) {
            while (true) {
                var end = channel.read(bytes) < 0;
                bytes.flip();
                if (decoder.decode(bytes, text, end).isError()) {
                    return false;
                }
                text.clear();
                bytes.compact();
                if (end) {
                    return !decoder.flush(text).isError();
                }
            }
        }
    }
}
