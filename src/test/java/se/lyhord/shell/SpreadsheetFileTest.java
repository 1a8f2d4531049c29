package se.lyhord.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A file for Swedish Excel: RFC 4180 with semicolons, after a byte order mark. */
class SpreadsheetFileTest {

    @Test
    void excelOpensItWithoutAsking() {
        assertThat(SpreadsheetFile.text(List.of(List.of("Klient", "Hem"), List.of("KL-1", "Ek; \"Bok\""))))
                .isEqualTo("\uFEFFKlient;Hem\r\nKL-1;\"Ek; \"\"Bok\"\"\"\r\n");
    }

    @Test
    void whatLooksLikeAFormulaIsText() {
        assertThat(SpreadsheetFile.text(List.of(List.of("=1+1", "+46", "-1", "@x", "1-1"))))
                .isEqualTo("\uFEFF'=1+1;'+46;'-1;'@x;1-1\r\n");
    }
}
