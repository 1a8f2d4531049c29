package se.lyhord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.testing.IntegrationTest;

/** The one column of the import files that a file may lack: the day of the month of a client's birth. */
@IntegrationTest
class BirthDayTest {

    @Autowired
    ImportingFiles importing;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    Stored stored;
    AFolder folder;

    @BeforeEach
    void aStoredOrganisation() {
        stored = new Stored(jdbc, transaction);
        stored.clear();
        folder = new AFolder(importing);
        AStoredOrganisation.in(folder);
    }

    @Test
    void aFileWithTheColumnSetsItAndOneWithoutLeavesItAsItIs() {
        assertThat(birthDay()).isEqualTo("null");
        assertThat(take("P1,HOME,C1,2008,K,2021-01-10,,SoL,0180,25").landed()).isEqualTo(1);
        assertThat(birthDay()).isEqualTo("25");
        assertThat(folder.take(ImportFile.PLACEMENTS, "P1,HOME,C1,2008,K,2021-01-10,,SoL,0180")
                        .landed())
                .isZero();
        assertThat(birthDay()).isEqualTo("25");
        assertThat(take("P1,HOME,C1,2008,K,2021-01-10,,SoL,0180,").landed()).isEqualTo(1);
        assertThat(birthDay()).isEqualTo("null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00", "32", "-5", "5.5", "2008-05-25", "fem"})
    void whatIsNoDayOfAMonthIsRefused(String cell) {
        assertThat(take("P1,HOME,C1,2008,K,2021-01-10,,SoL,0180," + cell).refusals())
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.column()).isEqualTo("birth_day");
                    assertThat(refusal.inSwedish()).contains("1 till 31");
                    assertThat(refusal.inEnglish()).contains("1 to 31");
                });
        assertThat(birthDay()).isEqualTo("null");
    }

    private AFolder.Taken take(String row) {
        return folder.takeText(
                ImportFile.PLACEMENTS,
                AFolder.header(ImportFile.PLACEMENTS) + ",birth_day\n" + row,
                StandardCharsets.UTF_8);
    }

    private String birthDay() {
        return stored.text("select birth_day from placement.placement where placement_id = 'P1'");
    }
}
