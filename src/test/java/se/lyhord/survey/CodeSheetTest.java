package se.lyhord.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lyhord.document.PdfCheck;
import se.lyhord.organisation.Quarter;

/** The printed slips can be read by eyes, by a screen reader and by a camera. */
class CodeSheetTest {

    private static final String ADDRESS = "https://lyhord.example/survey";

    @Test
    void eachSlipHasItsNumberAndItsCodeInLettersAndAsAPicture() {
        var codes = SomeCodes.drawn(10);
        var pdf = CodeSheet.pdf("Björken <HVB> & Co", new Quarter(2026, 4), ADDRESS, codes);
        assertThat(PdfCheck.faultsIn(pdf)).isEmpty();
        assertThat(PdfCheck.pagesOf(pdf)).isEqualTo(2);
        var text = PdfCheck.textOf(pdf);
        assertThat(text).contains("Björken <HVB> & Co, 2026-Q4", ADDRESS, "Nummer 10");
        assertThat(codes)
                .allSatisfy(code -> assertThat(text).contains(code.code().written()));
        for (var at = 0; at < 8; at++) {
            var slip = new Rectangle(at % 2 == 0 ? 40 : 300, 85 + at / 2 * 167, 130, 125);
            assertThat(PdfCheck.codeScannedIn(pdf, 0, slip))
                    .isEqualTo(ADDRESS + "#" + codes.get(at).code().written());
        }
    }

    @Test
    void withoutCodesThePageSaysSo() {
        var pdf = CodeSheet.pdf("Björken", new Quarter(2026, 4), ADDRESS, List.of());
        assertThat(PdfCheck.faultsIn(pdf)).isEmpty();
        assertThat(PdfCheck.textOf(pdf)).contains("inga koder", "no codes");
    }
}
