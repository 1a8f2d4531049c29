package se.lyhord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.deviation.HomesOnRecord;
import se.lyhord.testing.IntegrationTest;

/** deviations.csv: what lands, what is refused and with which words, and what was noted here meanwhile. */
@IntegrationTest
class DeviationsFileTest {

    /** HOME is open since 2020, SHUT until 2021-12-31. */
    private static final String[] GOOD = {
        "D1,avvikelse,HOME,2021-03-01,hot eller våld,allvarlig,2021-03-02,,,2021-03-20",
        "D2,Avvikelse,HOME,2021-04-01,Läkemedel,LINDRIG,,,,",
        "T1,tillsyn,SHUT,2021-12-31,,,,ivo,2,",
        "T2,tillsyn,HOME,2021-05-01,,,,kommun,0,"
    };

    @Autowired
    ImportingFiles importing;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    HomeDatabase database;

    Stored stored;
    AFolder folder;

    @BeforeEach
    void aStoredOrganisation() {
        HomesOnRecord.forget(database);
        stored = new Stored(jdbc, transaction);
        stored.clear();
        folder = new AFolder(importing);
        AStoredOrganisation.in(folder);
    }

    @Test
    void bothKindsLandAndASecondTimeNothingChanges() {
        var taken = folder.take(ImportFile.DEVIATIONS, GOOD);
        assertThat(taken.refusals()).isEmpty();
        assertThat(taken.report().landed()).isEqualTo(new Staging.Landed(4, 0, 0));
        assertThat(entry("D1")).isEqualTo("deviation,HOME,2021-03-01,violence,serious,2021-03-02,,,2021-03-20");
        assertThat(entry("D2")).isEqualTo("deviation,HOME,2021-04-01,medication,minor,,,,");
        assertThat(entry("T1")).isEqualTo("inspection,SHUT,2021-12-31,,,,ivo,2,");
        assertThat(entry("T2")).isEqualTo("inspection,HOME,2021-05-01,,,,municipality,0,");

        var before = stored.digests();
        assertThat(folder.take(ImportFile.DEVIATIONS, GOOD).report().landed()).isEqualTo(new Staging.Landed(0, 0, 4));
        assertThat(stored.digests()).isEqualTo(before);
    }

    @Test
    void aChangedRowUpdatesItsRecordAlsoToTheOtherKind() {
        folder.take(ImportFile.DEVIATIONS, GOOD);
        var taken = folder.take(
                ImportFile.DEVIATIONS,
                "D1,avvikelse,SHUT,2021-03-02,annat,måttlig,,,,",
                "D2,tillsyn,HOME,2021-04-01,,,,intern,1,2021-04-30",
                GOOD[2]);
        assertThat(taken.report().landed()).isEqualTo(new Staging.Landed(0, 2, 1));
        assertThat(entry("D1")).isEqualTo("deviation,SHUT,2021-03-02,other,moderate,,,,");
        assertThat(entry("D2")).isEqualTo("inspection,HOME,2021-04-01,,,,internal,1,2021-04-30");
    }

    @Test
    void swedishExcelsOwnFileIsUnderstood() {
        var text = AFolder.header(ImportFile.DEVIATIONS).replace(',', ';')
                + "\r\nD9;avvikelse;HOME;2021-03-01;självskada;måttlig;;;;\r\n";
        assertThat(folder.takeText(ImportFile.DEVIATIONS, text, Charset.forName("windows-1252"))
                        .landed())
                .isEqualTo(1);
        assertThat(entry("D9")).isEqualTo("deviation,HOME,2021-03-01,self_harm,moderate,,,,");
    }

    @Test
    void aFolderWithoutTheFileIsTakenInAsBefore() {
        folder.take(ImportFile.ROUNDS, "HOME,2021-Q3,7");
        assertThat(folder.files()).contains(ImportFile.ROUNDS).doesNotContain(ImportFile.DEVIATIONS);
        assertThat(ImportFile.values()[ImportFile.values().length - 1]).isEqualTo(ImportFile.DEVIATIONS);
    }

    /** Whoever reported or closed it here knows more than the file, until the file says otherwise. */
    @Test
    void whatWasNotedHereStaysWhereTheFileSaysNothing() {
        folder.take(ImportFile.DEVIATIONS, GOOD);
        isHandled("D2", "2021-04-05", "2021-04-10");
        var before = stored.digests();
        assertThat(folder.take(ImportFile.DEVIATIONS, GOOD).landed()).isZero();
        assertThat(stored.digests()).isEqualTo(before);
        folder.take(ImportFile.DEVIATIONS, "D2,avvikelse,HOME,2021-04-01,läkemedel,lindrig,,,,2021-04-30");
        assertThat(entry("D2")).isEqualTo("deviation,HOME,2021-04-01,medication,minor,2021-04-05,,,2021-04-30");
    }

    @Test
    void aChangeAgainstWhatWasNotedHereIsRefused() {
        folder.take(ImportFile.DEVIATIONS, GOOD);
        isHandled("D2", "2021-04-05", "2021-04-10");
        isHandled("T1", null, "2021-12-31");
        for (var row : new String[] {
            "D2,avvikelse,HOME,2021-04-06,läkemedel,lindrig,,,,",
            "D2,tillsyn,HOME,2021-04-01,,,,ivo,1,",
            "T1,tillsyn,SHUT,2021-12-31,,,,ivo,0,"
        }) {
            assertThat(folder.take(ImportFile.DEVIATIONS, row).reasons())
                    .as(row)
                    .containsExactly(Reason.STRANDS_HANDLING);
        }
        assertThat(folder.take(ImportFile.DEVIATIONS, "D2,avvikelse,HOME,2021-04-05,läkemedel,lindrig,,,,")
                        .landed())
                .isEqualTo(1);
    }

    @Test
    void whatIsStruckHereStaysStruckAndIsChangedByNoFile() {
        folder.take(ImportFile.DEVIATIONS, GOOD);
        stored.run("update deviation.entry set struck_reason = 'fel hem', struck_by = 'Fia', struck_at = '2022-01-01'"
                + " where entry_id = 'D2'");
        var before = stored.digests();
        assertThat(folder.take(ImportFile.DEVIATIONS, GOOD).refusals())
                .as("the same again")
                .isEmpty();
        assertThat(folder.take(ImportFile.DEVIATIONS, "D2,avvikelse,SHUT,2021-04-01,läkemedel,lindrig,,,,")
                        .refusals())
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.value()).isEqualTo("D2");
                    assertThat(refusal.inSwedish()).contains("struken här");
                    assertThat(refusal.inEnglish()).contains("struck here");
                });
        assertThat(stored.digests()).isEqualTo(before);
    }

    @Test
    void ofTwoRowsWithOneKeyTheFirstLands() {
        var taken = folder.take(ImportFile.DEVIATIONS, GOOD[0], GOOD[1].replace("D2", "D1"));
        assertThat(taken.reasons()).containsExactly(Reason.TWICE_IN_FILE);
        assertThat(taken.refusedLines()).containsExactly(3L);
        assertThat(entry("D1")).startsWith("deviation,HOME,2021-03-01");
    }

    @Test
    void anOrganisationThatWouldLeaveOneWithoutAHomeIsRefused() {
        folder.take(ImportFile.DEVIATIONS, "D1,avvikelse,SHUT,2021-11-30,annat,lindrig,,,,");
        stored.run("delete from survey.round where unit_code = 'SHUT'");
        assertThat(folder.take(ImportFile.ORGANISATION, "SHUT,Shut home,unit,REG,hvb,2020-01-01,2021-11-29")
                        .refusals())
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.column()).isEqualTo("valid_to");
                    assertThat(refusal.inSwedish()).contains("D1, 2021-11-30");
                    assertThat(refusal.inEnglish()).contains("D1, 2021-11-30");
                });
    }

    /** A row that is refused at a column, with a value and words in each language. */
    record ACase(String row, String column, String value, String swedish, String english) {

        @Override
        public String toString() {
            return column + ": " + english;
        }
    }

    /** 811228-9874 is one of Skatteverket's published test numbers. */
    static Stream<ACase> refused() {
        return Stream.of(
                new ACase(
                        "D9,avvikelse,NONE,2021-03-01,annat,lindrig,,,,",
                        "unit_code",
                        "NONE",
                        "Ingen enhet",
                        "No unit"),
                new ACase(
                        "D9,avvikelse,REG,2021-03-01,annat,lindrig,,,,", "unit_code", "REG", "Ingen enhet", "No unit"),
                new ACase(
                        "D9,avvikelse,SHUT,2022-01-01,annat,lindrig,,,,",
                        "unit_code",
                        "SHUT",
                        "gäller den 2022-01-01",
                        "valid on 2022-01-01"),
                new ACase("D9,olycka,HOME,2021-03-01,annat,lindrig,,,,", "kind", "olycka", "tillsyn", "inspection"),
                new ACase("D9,,HOME,2021-03-01,annat,lindrig,,,,", "kind", "", "saknas", "missing"),
                new ACase(",avvikelse,HOME,2021-03-01,annat,lindrig,,,,", "deviation_id", "", "saknas", "missing"),
                new ACase("D9,avvikelse,HOME,,annat,lindrig,,,,", "occurred_on", "", "saknas", "missing"),
                new ACase(
                        "D9,avvikelse,HOME,2021-02-29,annat,lindrig,,,,",
                        "occurred_on",
                        "2021-02-29",
                        "ÅÅÅÅ-MM-DD",
                        "YYYY-MM-DD"),
                new ACase(
                        "D9,avvikelse,HOME,2021-03-01,bråk,lindrig,,,,",
                        "category",
                        "bråk",
                        "hot eller våld, läkemedel, avvikning",
                        "hot eller våld, läkemedel, avvikning"),
                new ACase("D9,avvikelse,HOME,2021-03-01,,lindrig,,,,", "category", "", "saknas", "missing"),
                new ACase("D9,avvikelse,HOME,2021-03-01,annat,svår,,,,", "severity", "svår", "måttlig", "moderate"),
                new ACase("D9,avvikelse,HOME,2021-03-01,annat,,,,,", "severity", "", "saknas", "missing"),
                new ACase(
                        "D9,avvikelse,HOME,2021-03-01,annat,lindrig,,ivo,,",
                        "inspector",
                        "ivo",
                        "bara i för tillsyn",
                        "inspections alone"),
                new ACase(
                        "D9,avvikelse,HOME,2021-03-01,annat,lindrig,,,0,",
                        "remarks",
                        "0",
                        "bara i för tillsyn",
                        "inspections alone"),
                new ACase(
                        "D9,avvikelse,HOME,2021-03-01,annat,allvarlig,2021-02-28,,,",
                        "reported_on",
                        "2021-02-28",
                        "innan den inträffade, 2021-03-01",
                        "before it occurred, 2021-03-01"),
                new ACase(
                        "D9,avvikelse,HOME,2021-03-01,annat,lindrig,,,,2021-02-28",
                        "closed_on",
                        "2021-02-28",
                        "inträffade, 2021-03-01",
                        "occurred, 2021-03-01"),
                new ACase(
                        "T9,tillsyn,HOME,2021-03-01,annat,,,ivo,0,",
                        "category",
                        "other",
                        "bara i för avvik",
                        "deviations alone"),
                new ACase(
                        "T9,tillsyn,HOME,2021-03-01,,lindrig,,ivo,0,",
                        "severity",
                        "minor",
                        "bara i för avvik",
                        "deviations alone"),
                new ACase(
                        "T9,tillsyn,HOME,2021-03-01,,,2021-03-02,ivo,0,",
                        "reported_on",
                        "2021-03-02",
                        "bara i för avvik",
                        "deviations alone"),
                new ACase(
                        "T9,tillsyn,HOME,2021-03-01,,,,polisen,1,",
                        "inspector",
                        "polisen",
                        "ivo, kommun",
                        "ivo, kommun"),
                new ACase("T9,tillsyn,HOME,2021-03-01,,,,,1,", "inspector", "", "saknas", "missing"),
                new ACase("T9,tillsyn,HOME,2021-03-01,,,,ivo,,", "remarks", "", "saknas", "missing"),
                new ACase("T9,tillsyn,HOME,2021-03-01,,,,ivo,ja,", "remarks", "ja", "0 till 999999", "0 to 999999"),
                new ACase(
                        "T9,tillsyn,HOME,2021-03-01,,,,ivo,0,2021-03-02",
                        "closed_on",
                        "2021-03-02",
                        "inget att åtgärda",
                        "nothing to settle"),
                new ACase(
                        "811228-9874,avvikelse,HOME,2021-03-01,annat,lindrig,,,,",
                        "deviation_id",
                        "******-****",
                        "personnummer",
                        "personal identity number"),
                new ACase(
                        "D9,avvikelse,HOME,2021-03-01,811228-9874,lindrig,,,,",
                        "category",
                        "******-****",
                        "personnummer",
                        "personal identity number"),
                new ACase(
                        "lyhord:9,avvikelse,HOME,2021-03-01,annat,lindrig,,,,",
                        "deviation_id",
                        "lyhord:9",
                        "Lyhörds egna",
                        "Lyhörd's own"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aRowIsRefusedAndNothingChanges(ACase refused) {
        var before = stored.digests();
        var taken = folder.takeText(
                ImportFile.DEVIATIONS,
                AFolder.header(ImportFile.DEVIATIONS) + "\n" + refused.row(),
                StandardCharsets.UTF_8);
        assertThat(taken.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.file()).isEqualTo("deviations.csv");
            assertThat(refusal.line()).isEqualTo(2);
            assertThat(refusal.column()).isEqualTo(refused.column());
            assertThat(refusal.value()).isEqualTo(refused.value());
            assertThat(refusal.inSwedish()).contains(refused.swedish());
            assertThat(refusal.inEnglish()).contains(refused.english());
        });
        assertThat(taken.landed()).isZero();
        assertThat(stored.digests()).isEqualTo(before);
    }

    private void isHandled(String key, @Nullable String reportedOn, String closedOn) {
        stored.run("""
                update deviation.entry set reported_on = %s, closed_on = '%s', measures = 'Ny rutin.', version = 1,
                       handled_by = 'Fia', handled_at = '2022-01-01' where entry_id = '%s'""".formatted(reportedOn == null ? "null" : "'" + reportedOn + "'", closedOn, key));
    }

    private String entry(String key) {
        return stored.text("""
                select format('%%s,%%s,%%s,%%s,%%s,%%s,%%s,%%s,%%s', kind, unit_code, occurred_on, category, severity,
                              reported_on, inspector, remarks, closed_on)
                from deviation.entry where entry_id = '%s'""".formatted(key));
    }
}
