package se.lyhord.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;

/** The letters that a printed document brings along, the same files that the tablet has. */
final class PaperFonts {

    private static final String FOLDER = "/META-INF/resources/fonts/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

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
        var file = PaperFonts.class.getResourceAsStream(FOLDER + name);
        if (file == null) {
            throw new IllegalStateException("The program lacks its letters: " + FOLDER + name);
        }
        return file;
    }
}
