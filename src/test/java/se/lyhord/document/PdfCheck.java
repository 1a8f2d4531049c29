package se.lyhord.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Looks into a PDF: veraPDF's verdict, and what can be read in it. */
public final class PdfCheck {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfCheck() {}

    /** What veraPDF finds against PDF/UA-1 (ISO 14289-1), a line each. */
    public static List<String> faultsIn(byte[] pdf) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage() + " "
                            + fault.getLocation().getContext())
                    .distinct()
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException("veraPDF could not read the document", e);
        }
    }

    public static int pagesOf(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the document says it is about, beside its title; empty where it says nothing. */
    public static String descriptionOf(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return Objects.requireNonNullElse(document.getDocumentInformation().getSubject(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a camera held over a part of a page reads in the QR code there.
     *
     * @param part of the page, in points from its upper left corner
     */
    public static String codeScannedIn(byte[] pdf, int page, Rectangle part) {
        try (var document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document)
                    .renderImageWithDPI(page, 2 * 72)
                    .getSubimage(2 * part.x, 2 * part.y, 2 * part.width, 2 * part.height);
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        } catch (IOException | ReaderException e) {
            throw new IllegalStateException("No code could be read", e);
        }
    }

    /** The letters of the first line as they stand, each after the one on its left. */
    public static String textFromTheLeft(byte[] pdf) {
        var letters = new ArrayList<TextPosition>();
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letters.stream()
                .sorted(Comparator.comparing(TextPosition::getX))
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining());
    }

    /** All text, from the top left to the bottom right, with letters in their plain form. */
    public static String textOf(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFKC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
