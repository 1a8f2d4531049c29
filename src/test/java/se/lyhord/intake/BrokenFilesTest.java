package se.lyhord.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.testing.IntegrationTest;

/** Whatever bytes a file has, what comes of it is rows or refusals, never a failure. */
@IntegrationTest
class BrokenFilesTest {

    private static final String GOOD = "A,Home A,unit,,hvb,2020-01-01,";

    @Autowired
    ImportingFiles importing;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    AFolder folder;

    @BeforeEach
    void anEmptyDatabase() {
        new Stored(jdbc, transaction).clear();
        folder = new AFolder(importing);
    }

    @Test
    void anUnclosedQuoteEndsTheReadingAndTheRowsBeforeLand() {
        var taken = folder.take(
                ImportFile.ORGANISATION, GOOD, "B,\"Home B,unit,,hvb,2020-01-01,", "C,C,unit,,hvb,2020-01-01,");
        assertThat(taken.landed()).isEqualTo(1);
        assertThat(taken.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.line()).isEqualTo(3);
            assertThat(refusal.inSwedish()).contains("citattecken");
            assertThat(refusal.inEnglish()).contains("quotation marks");
        });
    }

    @Test
    void aNulByteAndOtherControlCharactersRefuseTheirRow() {
        var taken = folder.take(
                ImportFile.ORGANISATION,
                GOOD,
                "B,Home\0B,unit,,hvb,2020-01-01,",
                "C\u001b[31m,C,unit,,hvb,2020-01-01,");
        assertThat(taken.landed()).isEqualTo(1);
        assertThat(taken.refusedLines()).containsExactly(3L, 4L);
        assertThat(taken.refusals())
                .allSatisfy(refusal -> assertThat(refusal.value().chars().noneMatch(Character::isISOControl))
                        .isTrue());
    }

    @Test
    void aValueOfAMegabyteRefusesItsRowAndIsCut() {
        var taken = folder.take(ImportFile.ORGANISATION, "B," + "x".repeat(1_000_000) + ",unit,,hvb,2020-01-01,", GOOD);
        assertThat(taken.landed()).isEqualTo(1);
        assertThat(taken.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.value()).hasSizeLessThan(90));
        var header = folder.takeText(ImportFile.ORGANISATION, "x".repeat(5_000_000), UTF_8);
        assertThat(header.refusals()).hasSize(1);
    }

    @Test
    void anIdentityNumberIsMaskedWhereverTheValueIsCut() {
        var taken = folder.take(ImportFile.ORGANISATION, "B," + "x".repeat(74) + "811228-9874,unit,,hvb,2020-01-01,");
        assertThat(taken.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.value()).doesNotContain("8112"));
    }

    /** Abuse case 39 in small: good files with some bytes changed; more with {@code -Dimport.inputs=N}. */
    @Test
    void damagedFilesNeverFail() {
        var seed = 20_221_123L;
        var random = new Random(seed);
        for (var i = 0; i < Integer.getInteger("import.inputs", 600); i++) {
            var file = ImportFile.values()[i % ImportFile.values().length];
            var bytes = damaged(aFile(file), random);
            var start = Instant.now();
            folder.takeBytes(file, bytes);
            assertThat(Duration.between(start, Instant.now()))
                    .as("seed %d, input %d", seed, i)
                    .isLessThan(Duration.ofSeconds(1));
        }
    }

    private static byte[] aFile(ImportFile file) {
        var rows = switch (file) {
            case ORGANISATION -> GOOD + "\nB,\"Home, B\",unit,A,hvb,2020-01-01,2022-12-31";
            case PLACEMENTS -> "P1,A,C1,2008,K,2021-01-10,,SoL,0180\nP2,A,C2,,,2021-01-10,2021-03-01,,";
            case PLANS -> "G1,P1,2021-01-20,ja,nej,2021-01-25\nG2,P2,2021-01-20,ja,ja,";
            case FOLLOWUPS -> "F1,G1,2021-05-01,ja\nF2,G2,2021-05-01,nej";
            case ROUNDS -> "A,2021-Q2,10\nA,2021-Q3,0";
            case RESPONSES -> "R1,barn-och-ungdomsenkat,1,A,2021-05-05,14-15,K," + AStoredOrganisation.ANSWERS;
            case DEVIATIONS ->
                "D1,avvikelse,A,2021-05-05,annat,allvarlig,2021-05-06,,,2021-05-07\nT1,tillsyn,A,2021-05-05,,,,ivo,2,";
        };
        return (AFolder.header(file) + "\n" + rows + "\n").getBytes(UTF_8);
    }

    /** One to four bytes of the text are set to some byte; mostly to one that means something in such a file. */
    private static byte[] damaged(byte[] bytes, Random random) {
        var telling = "\",;\n\r\0\\.-+ 0129\uFEFFåQ".getBytes(UTF_8);
        for (var i = 0; i <= random.nextInt(4); i++) {
            bytes[random.nextInt(bytes.length)] =
                    random.nextInt(4) > 0 ? telling[random.nextInt(telling.length)] : (byte) random.nextInt(256);
        }
        return bytes;
    }
}
