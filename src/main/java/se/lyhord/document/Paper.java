package se.lyhord.document;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;

/**
 * A document to print, and to read with a screen reader: PDF/UA-1 (ISO 14289-1), tagged, with a title, languages and
 * letters of its own for the Latin, Cyrillic, Arabic and Ethiopic scripts. It refers to nothing outside itself.
 *
 * <p>The body's headings begin at {@code h1} and leave out no level. A piece in another language says so by {@code lang},
 * and one that reads in the other direction by {@code dir} as well.
 *
 * @param language BCP 47 tag of the whole
 * @param isRightToLeft whether that language is written from the right
 * @param title the document's name
 * @param css CSS 2.1 with {@code @page}, trusted: never made of what somebody typed
 * @param body what stands on it
 */
public record Paper(String language, boolean isRightToLeft, String title, String css, Html body) {

    private static final String BASE_CSS = """
            @page { size: A4; margin: 16mm }
            html { font-family: %s; font-size: 11pt; line-height: 1.4; color: #111 }
            body { margin: 0 }
            """.formatted(PaperFonts.FAMILIES);

    /**
     * One of several settings of the same document.
     *
     * @param settings the one to prefer first
     * @return the bytes of the first that needs no more than one page; of the first at all where each needs more
     */
    public static byte[] onOnePage(List<Paper> settings) {
        var preferred = settings.getFirst().pdf();
        return Stream.concat(Stream.of(preferred), settings.stream().skip(1).map(Paper::pdf))
                .filter(Paper::hasOnePage)
                .findFirst()
                .orElse(preferred);
    }

    private static boolean hasOnePage(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages() == 1;
        } catch (IOException e) {
            throw new UncheckedIOException("What was made here is no document", e);
        }
    }

    /** The document's bytes. */
    public byte[] pdf() {
        var bytes = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFastMode();
            builder.useSVGDrawer(new BatikSVGDrawer());
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ArabicLetters());
            builder.defaultTextDirection(isRightToLeft ? TextDirection.RTL : TextDirection.LTR);
            builder.useExternalResourceAccessControl(
                    (address, _) -> address.startsWith("data:image/"),
                    ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.withProducer("Lyhörd");
            PaperFonts.addTo(builder);
            builder.withHtmlContent(html(), null);
            builder.toStream(bytes);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The document could not be made: " + title, e);
        }
        return bytes.toByteArray();
    }

    private String html() {
        var head = Html.of(
                "head",
                Html.of("title", title),
                // The renderer takes the description that PDF/UA readers show from the subject.
                Html.of("meta").with("name", "subject").with("content", title),
                Html.of("style", BASE_CSS + css));
        return Html.of("html", head, Html.of("body", body))
                .with("lang", language)
                .with("dir", isRightToLeft ? "rtl" : "ltr")
                .toString();
    }
}
