package se.lyhord.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is printed is valid PDF/UA by veraPDF, in every script, and shows texts as texts. */
class PaperTest {

    @Test
    void aDocumentWithPicturesTablesAndManyLanguagesIsValid() {
        var paper = aPaper(
                "sv",
                false,
                Html.of(
                        "div",
                        Html.of("h1", "Enkät"),
                        Html.drawing(QrCode.svg("https://lyhord.example/survey"), "En kod att skanna"),
                        Html.of("p", "سلام، حالت چطور است؟ گپ می\u200Cزنی. شكراً، أيّ شخص 020-120 06 06 ۱۲")
                                .with("lang", "prs")
                                .with("dir", "rtl"),
                        Html.of("p", "ሰላም፡ ከመይ ኣለኻ?").with("lang", "ti"),
                        Html.of("p", "Привіт, як справи?").with("lang", "uk"),
                        Html.of("ul", Html.of("li", "ja"), Html.of("li", "nej")),
                        Html.of(
                                "table",
                                Html.of("tr", Html.of("th", "Nummer"), Html.of("th", "Kod")),
                                Html.of("tr", Html.of("td", "1"), Html.of("td", "A")))));
        var pdf = paper.pdf();
        assertThat(PdfCheck.faultsIn(pdf)).isEmpty();
        assertThat(PdfCheck.textOf(pdf)).contains("Enkät", "ከመይ", "Привіт", "سلام");
        assertThat(PdfCheck.descriptionOf(pdf)).isEqualTo("Prov");
    }

    /** A4 less margins is 265 mm high; a line of 1.4 times its size takes 29 mm at 60 pt, 6 mm at 12 pt. */
    @Test
    void aLargeSettingIsPreferredAsLongAsOnePageHoldsIt() {
        var settings = List.of(aPaperOf(10, 60), aPaperOf(10, 12));
        assertThat(PdfCheck.pagesOf(settings.getFirst().pdf())).isEqualTo(2);
        assertThat(PdfCheck.pagesOf(Paper.onOnePage(settings))).isEqualTo(1);
        assertThat(PdfCheck.pagesOf(Paper.onOnePage(settings.reversed()))).isEqualTo(1);
        var tooMuch = List.of(aPaperOf(60, 60), aPaperOf(60, 12));
        assertThat(PdfCheck.pagesOf(Paper.onOnePage(tooMuch)))
                .as("the first setting, where none fits")
                .isEqualTo(PdfCheck.pagesOf(tooMuch.getFirst().pdf()));
    }

    private static Paper aPaperOf(int lines, int points) {
        var body = Collections.nCopies(lines, Html.of("p", "Rad"));
        return new Paper("sv", false, "Prov", "p { margin: 0; font-size: " + points + "pt }", Html.of("div", body));
    }

    @Test
    void textIsNeverMarkup() {
        var name = "<script>alert(1)</script> & \"Björken\" </p> \u0000 ]]>";
        var pdf = aPaper("sv", false, Html.of("p", name).with("title", name)).pdf();
        assertThat(PdfCheck.textOf(pdf))
                .contains("<script>alert(1)</script> & \"Björken\" </p>")
                .contains("]]>");
    }

    /** The validator is not asleep. */
    @Test
    void aPictureWithoutAWordIsAFault() {
        var pdf = aPaper("sv", false, Html.drawing(QrCode.svg("x"), "")).pdf();
        assertThat(PdfCheck.faultsIn(pdf)).anyMatch(fault -> fault.startsWith("7.3"));
    }

    @Test
    void nothingOutsideTheDocumentIsRead() {
        var pdf = aPaper(
                        "sv",
                        false,
                        Html.of(
                                "div",
                                Html.of("p", "x"),
                                Html.of("img")
                                        .with("src", "file:///etc/hostname")
                                        .with("alt", "a file")))
                .pdf();
        assertThat(PdfCheck.textOf(pdf)).contains("x");
    }

    /** Noto Sans has ligatures of ff, fi, fl, ffi and ffl. */
    @Test
    void whatIsCopiedIsWhatWasWritten() {
        var text = "c8c82295ff63a35 profile träffas affisch";
        for (var tag : List.of("p", "b")) {
            var pdf = aPaper("sv", false, Html.of("div", Html.of(tag, text))).pdf();
            assertThat(PdfCheck.textFromTheLeft(pdf)).as(tag).contains(text);
        }
    }

    /** The order of the pieces on the page, from the left. */
    @Test
    void aPhoneNumberKeepsItsOrderInALineFromTheRight() {
        var paper = aPaper("ar", true, Html.of("p", Html.phrase("اتصل على الرقم 020-120 06 06 الآن")));
        assertThat(PdfCheck.textFromTheLeft(paper.pdf())).contains("020-120 06 06");
    }

    private static Paper aPaper(String language, boolean isRightToLeft, Html body) {
        return new Paper(language, isRightToLeft, "Prov", "img { width: 30mm }", body);
    }
}
