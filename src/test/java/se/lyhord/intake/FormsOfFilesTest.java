package se.lyhord.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.testing.IntegrationTest;

/** The forms in which a spreadsheet writes its files, and the header lines that are taken. */
@IntegrationTest
class FormsOfFilesTest {

    private static final String ORGANISATION = """
            code;name;kind;parent_code;profile;valid_from;valid_to
            ÅÄ;"Hemmet; Åäö";unit;;hvb;2020-01-01;
            """;

    @Autowired
    ImportingFiles importing;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    Stored stored;
    AFolder folder;

    @BeforeEach
    void anEmptyDatabase() {
        stored = new Stored(jdbc, transaction);
        stored.clear();
        folder = new AFolder(importing);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, '\uFEFF'", "windows-1252, ''"})
    void whatExcelWritesIsUnderstood(String charset, String byteOrderMark) {
        var taken = folder.takeText(
                ImportFile.ORGANISATION,
                (byteOrderMark + ORGANISATION).replace("\n", "\r\n"),
                Charset.forName(charset));
        assertThat(taken.refusals()).isEmpty();
        assertThat(stored.text("select code || name from organisation.node")).isEqualTo("ÅÄHemmet; Åäö");
    }

    @Test
    void columnsMayStandInAnyOrder() {
        assertThat(folder.takeText(
                                ImportFile.ORGANISATION,
                                "valid_to,valid_from,profile,parent_code,kind,name,code\n,2020-01-01,hvb,,unit,Home,A",
                                UTF_8)
                        .landed())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "code,name,kind,parent_code,profile,valid_from\nA,A,unit,,hvb,2020-01-01",
                "code,name,kind,parent_code,profile,valid_from,valid_to,extra\nA,A,unit,,hvb,2020-01-01,,",
                "code,code,name,kind,parent_code,profile,valid_from,valid_to\nA,A,A,unit,,hvb,2020-01-01,",
                "A,A,unit,,hvb,2020-01-01,"
            })
    void aFileWithAnotherHeaderIsRefusedWholeAndTheExpectedOneShown(String text) {
        var taken = folder.takeText(ImportFile.ORGANISATION, text, UTF_8);
        assertThat(taken.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.line()).isEqualTo(1);
            assertThat(refusal.inSwedish()).contains("code, name, kind, parent_code, profile, valid_from, valid_to");
            assertThat(refusal.inEnglish()).contains("code, name, kind, parent_code, profile, valid_from, valid_to");
        });
        assertThat(taken.landed()).isZero();
    }

    @Test
    void aFileOfResponsesWithoutOneOfTheQuestionsIsRefusedRatherThanReadAsBlank() {
        AStoredOrganisation.in(folder);
        var before = stored.digests();
        for (var missing : Arrays.asList(",D1", ",gender", ",age_band")) {
            var header = AFolder.header(ImportFile.RESPONSES).replace(missing, "");
            var taken = folder.takeText(
                    ImportFile.RESPONSES,
                    header + "\nR1,barn-och-ungdomsenkat,1,HOME,2021-05-05,14-15,4,4,4,4,4,4,4,4,4,4,4,4",
                    UTF_8);
            assertThat(taken.refusals())
                    .as(missing)
                    .singleElement()
                    .satisfies(refusal -> assertThat(refusal.inEnglish()).contains(missing.substring(1)));
        }
        assertThat(stored.digests()).isEqualTo(before);
    }
}
