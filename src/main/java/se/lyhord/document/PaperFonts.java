package se.lyhord.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The letters that a printed document brings along, the same files that the tablet has, less their ligatures: who copies
 * {@code ff} from a document, or searches it, would have one letter of another kind.
 */
final class PaperFonts {

    private static final String FOLDER = "/META-INF/resources/fonts/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** Of OpenType: where the number of tables stands, where their directory begins, how long an entry is, and its names. */
    private static final int TABLE_COUNT = 4;

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int SUBSTITUTIONS = 0x47535542; // GSUB
    private static final int UNKNOWN = 0x67737562; // gsub

    private record Family(String name, String file) {}

    private static final List<Family> ALL = List.of(
            new Family("Noto Sans", "NotoSans"),
            new Family("Noto Sans Arabic", "NotoSansArabic"),
            new Family("Noto Sans Ethiopic", "NotoSansEthiopic"));

    /** For CSS: each letter comes from the first family that has it. */
    static final String FAMILIES =
            ALL.stream().map(family -> "'" + family.name() + "'").collect(Collectors.joining(", "));

    private PaperFonts() {}

    static void addTo(PdfRendererBuilder builder) {
        for (var family : ALL) {
            builder.useFont(() -> file(family.file() + "-Regular.ttf"), family.name(), REGULAR, FontStyle.NORMAL, true);
            builder.useFont(() -> file(family.file() + "-Bold.ttf"), family.name(), BOLD, FontStyle.NORMAL, true);
        }
    }

    private static InputStream file(String name) {
        try (var file = PaperFonts.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("The program lacks its letters: " + FOLDER + name);
            }
            return new ByteArrayInputStream(withoutLigatures(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("The letters cannot be read: " + FOLDER + name, e);
        }
    }

    /** The table of substitutions gets a name in the font's directory that nobody looks for. */
    private static byte[] withoutLigatures(byte[] font) {
        var bytes = ByteBuffer.wrap(font);
        var tables = bytes.getShort(TABLE_COUNT);
        for (var entry = DIRECTORY; entry < DIRECTORY + tables * ENTRY; entry += ENTRY) {
            if (bytes.getInt(entry) == SUBSTITUTIONS) {
                bytes.putInt(entry, UNKNOWN);
            }
        }
        return font;
    }
}
