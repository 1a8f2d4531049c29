package se.lyhord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.testing.IntegrationTest;

/** Each kind of refusal of the table of import files (indicators.md), with its message; nothing stored changes. */
@IntegrationTest
class RefusedRowsTest {

    private static final String FORM = "barn-och-ungdomsenkat,1,";
    private static final String ANSWERS = AStoredOrganisation.ANSWERS;

    @Autowired
    ImportingFiles importing;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void aStoredOrganisation() {
        new Stored(jdbc, transaction).clear();
        AStoredOrganisation.in(new AFolder(importing));
    }

    /** A row that is refused at a column, with a value and words in each language. */
    record ACase(ImportFile file, String row, String column, String value, String swedish, String english) {

        @Override
        public String toString() {
            return file.fileName() + ": " + english;
        }
    }

    @ParameterizedTest
    @MethodSource({"organisation", "placements", "plans", "followUpsAndRounds", "responses"})
    void aRowIsRefusedAndNothingChanges(ACase refused) {
        var stored = new Stored(jdbc, transaction);
        var before = stored.digests();

        var taken = new AFolder(importing).take(refused.file(), refused.row());

        assertThat(taken.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.file()).isEqualTo(refused.file().fileName());
            assertThat(refusal.line()).isEqualTo(2);
            assertThat(refusal.column()).isEqualTo(refused.column());
            assertThat(refusal.value()).isEqualTo(refused.value());
            assertThat(refusal.inSwedish()).contains(refused.swedish());
            assertThat(refusal.inEnglish()).contains(refused.english());
        });
        assertThat(taken.landed()).isZero();
        assertThat(stored.digests()).isEqualTo(before);
    }

    static Stream<ACase> organisation() {
        return Stream.of(
                organisation(
                        "NEW,New,unit,NONE,hvb,2021-01-01,", "parent_code", "NONE", "överordnade", "no such parent"),
                organisation(
                        "DIV,Division,division,REG,,2020-01-01,",
                        "parent_code",
                        "REG",
                        "under sig själv",
                        "below itself"),
                organisation(
                        "NEW,New,unit,REG,hvb,2019-01-01,",
                        "parent_code",
                        "REG",
                        "inte under hela radens tid",
                        "not valid for the whole time"),
                organisation(
                        "REG,Region,region,DIV,,2020-01-01,2021-12-31",
                        "valid_to",
                        "2021-12-31",
                        "lämna HOME, 2020-01-01 utan överordnad",
                        "leave HOME, 2020-01-01 without a parent"),
                organisation(
                        "REG,Region,unit,DIV,hvb,2020-01-01,",
                        "kind",
                        "unit",
                        "HOME, 2020-01-01 ligger under den",
                        "HOME, 2020-01-01 lies below it"),
                organisation("NEW,New,unit,HOME,hvb,2021-01-01,", "parent_code", "HOME", "En enhet", "A unit cannot"),
                organisation(
                        "REG,Region,region,REG,,2020-01-01,", "parent_code", "REG", "under sig själv", "below itself"),
                organisation(
                        "HOME,Home,unit,REG,hvb,2022-01-01,",
                        "valid_from",
                        "2022-01-01",
                        "samtidigt (från 2020-01-01)",
                        "same time (from 2020-01-01)"),
                organisation(
                        "NEW,New,unit,REG,,2021-01-01,",
                        "profile",
                        "",
                        "verksamhetsprofil",
                        "must have an operation profile"),
                organisation(
                        "NEW,New,unit,REG,hotell,2021-01-01,",
                        "profile",
                        "hotell",
                        "aldreomsorg, hvb, stodboende",
                        "aldreomsorg, hvb, stodboende"),
                organisation(
                        "NEW,New,unit,REG,hvb,2021-01-01,2020-01-01",
                        "valid_to",
                        "2020-01-01",
                        "före början",
                        "before the start"),
                organisation("NEW,New,home,REG,hvb,2021-01-01,", "kind", "home", "division", "division"),
                organisation(
                        "NEW,New,unit,REG,hvb,2021-02-29,", "valid_from", "2021-02-29", "ÅÅÅÅ-MM-DD", "YYYY-MM-DD"),
                organisation("A*B,New,unit,REG,hvb,2021-01-01,", "code", "A*B", "asterisk", "asterisk"),
                organisation("NEW,,unit,REG,hvb,2021-01-01,", "name", "", "saknas", "missing"),
                organisation(
                        "HOME,Home,unit,REG,hvb,2020-01-01,2021-01-31",
                        "valid_to",
                        "2021-01-31",
                        "placeringen P3",
                        "placement P3"),
                organisation(
                        "HOME,Home,unit,REG,hvb,2020-01-01,2021-02-28", "valid_to", "2021-02-28", "2021-Q2", "2021-Q2"),
                organisation(
                        "SHUT,Shut home,region,REG,,2020-01-01,2021-12-31",
                        "valid_to",
                        "2021-12-31",
                        "placeringen P2",
                        "placement P2"));
    }

    static Stream<ACase> placements() {
        return Stream.of(
                placement("P9,NONE,C9,2008,K,2021-01-10,,SoL,0180", "unit_code", "NONE", "2021-01-10", "2021-01-10"),
                placement("P9,SHUT,C9,2008,K,2022-01-01,,SoL,0180", "unit_code", "SHUT", "2022-01-01", "2022-01-01"),
                placement("P9,REG,C9,2008,K,2021-01-10,,SoL,0180", "unit_code", "REG", "Ingen enhet", "No unit"),
                placement(
                        "P9,HOME,C9,2008,K,2021-01-10,2021-01-09,SoL,0180",
                        "ended_on",
                        "2021-01-09",
                        "före början",
                        "before the start"),
                placement(
                        "P9,HOME,811228-9874,2008,K,2021-01-10,,SoL,0180",
                        "client_ref",
                        "******-****",
                        "personnummer",
                        "personal identity number"),
                placement(
                        "P9,HOME,C9,2008,K,2021-01-10,,SoL 198112289874,0180",
                        "legal_basis",
                        "SoL ******-****",
                        "personnummer",
                        "personal identity number"),
                placement("P9,HOME,C9,2008,F,2021-01-10,,SoL,0180", "gender", "F", "K, M eller X", "K, M or X"),
                placement("P9,HOME,C9,08,K,2021-01-10,,SoL,0180", "birth_year", "08", "årtal", "year"),
                placement(",HOME,C9,2008,K,2021-01-10,,SoL,0180", "placement_id", "", "saknas", "missing"),
                placement(
                        "P9,HOME,C9,2008,K,10/1/2021,,SoL,0180", "started_on", "10/1/2021", "ÅÅÅÅ-MM-DD", "YYYY-MM-DD"),
                placement("P9,HOME,C9,2008,K,2021-01-10", "", "P9,HOME,C9,2008,K,2021-01-10", "9", "9"),
                placement("P1,HOME,C1,2008,K,2021-01-21,,SoL,0180", "started_on", "2021-01-21", "planen G1", "plan G1"),
                placement("P2,SHUT,C2,2007,M,2022-02-01,,LVU,1480", "unit_code", "SHUT", "2022-02-01", "2022-02-01"));
    }

    static Stream<ACase> plans() {
        return Stream.of(
                plan("G9,P9,2021-03-01,ja,ja,", "placement_id", "P9", "Placeringen finns inte", "no such placement"),
                plan("G9,P1,2021-03-01,ja,ja,", "placement_id", "P1", "planen G1", "plan G1"),
                plan("G9,P3,2021-01-31,ja,ja,", "established_on", "2021-01-31", "2021-02-01", "2021-02-01"),
                plan("G9,P3,2021-03-01,yes,ja,", "client_participated", "yes", "ja eller nej", "ja or nej"),
                plan(
                        "G9,811228-9874,2021-03-01,ja,ja,",
                        "placement_id",
                        "******-****",
                        "personnummer",
                        "personal identity number"),
                plan("G1,P1,2021-05-02,ja,ja,", "established_on", "2021-05-02", "uppföljningen F1", "follow-up F1"),
                plan("G1,P2,2021-02-20,ja,ja,", "placement_id", "P2", "planen G2", "plan G2"));
    }

    static Stream<ACase> followUpsAndRounds() {
        return Stream.of(
                row(ImportFile.FOLLOWUPS, "F9,G9,2021-03-01,ja", "plan_id", "G9", "Planen finns inte", "no such plan"),
                row(ImportFile.FOLLOWUPS, "F9,G1,2021-01-19,ja", "held_on", "2021-01-19", "2021-01-20", "2021-01-20"),
                row(ImportFile.FOLLOWUPS, "F9,G1,,ja", "held_on", "", "saknas", "missing"),
                row(ImportFile.ROUNDS, "NONE,2021-Q1,5", "unit_code", "NONE", "under kvartalet", "in the quarter"),
                row(ImportFile.ROUNDS, "SHUT,2022-Q1,5", "unit_code", "SHUT", "under kvartalet", "in the quarter"),
                row(ImportFile.ROUNDS, "HOME,2021-Q1,-5", "invited", "-5", "0 till 999999", "0 to 999999"),
                row(ImportFile.ROUNDS, "HOME,2021-Q1,", "invited", "", "saknas", "missing"),
                row(ImportFile.ROUNDS, "HOME,2021Q1,5", "quarter", "2021Q1", "2022-Q1", "2022-Q1"),
                row(ImportFile.ROUNDS, "HOME,0000-Q1,5", "quarter", "0000-Q1", "2022-Q1", "2022-Q1"));
    }

    static Stream<ACase> responses() {
        return Stream.of(
                response(
                        "R9," + FORM + "NONE,2021-05-05,14-15,K," + ANSWERS,
                        "unit_code",
                        "NONE",
                        "submitted_on",
                        "submitted_on"),
                response(
                        "R9," + FORM + "SHUT,2022-01-01,14-15,K," + ANSWERS,
                        "unit_code",
                        "SHUT",
                        "submitted_on",
                        "submitted_on"),
                response(
                        "R9,other,1,HOME,2021-05-05,14-15,K," + ANSWERS,
                        "template",
                        "other 1",
                        "barn-och-ungdomsenkat 1",
                        "barn-och-ungdomsenkat 1"),
                response(
                        "R9,barn-och-ungdomsenkat,99,HOME,2021-05-05,14-15,K," + ANSWERS,
                        "template",
                        "barn-och-ungdomsenkat 99",
                        "version",
                        "version"),
                response(
                        "R9," + FORM + "HOME,2021-05-05,14-15,K,6,4,4,4,4,4,4,4,5,4,4,4",
                        "T1",
                        "6",
                        "1, 2, 3, 4, 5, vet_ej",
                        "1, 2, 3, 4, 5, vet_ej"),
                response("R9," + FORM + "HOME,2021-05-05,14-15,F," + ANSWERS, "gender", "F", "K, M, X", "K, M, X"),
                response("R9," + FORM + "HOME,2021-05-05,11-12,K," + ANSWERS, "age_band", "11-12", "12-13", "12-13"),
                response(
                        "x".repeat(201) + "," + FORM + "HOME,2021-05-05,14-15,K," + ANSWERS,
                        "response_id",
                        "",
                        "200",
                        "200"),
                response("R9," + FORM + "HOME,2021-05-05,14-15,K", "", "", "19", "19"));
    }

    private static ACase organisation(String row, String column, String value, String swedish, String english) {
        return row(ImportFile.ORGANISATION, row, column, value, swedish, english);
    }

    private static ACase placement(String row, String column, String value, String swedish, String english) {
        return row(ImportFile.PLACEMENTS, row, column, value, swedish, english);
    }

    private static ACase plan(String row, String column, String value, String swedish, String english) {
        return row(ImportFile.PLANS, row, column, value, swedish, english);
    }

    private static ACase response(String row, String column, String value, String swedish, String english) {
        return row(ImportFile.RESPONSES, row, column, value, swedish, english);
    }

    private static ACase row(ImportFile file, String row, String column, String value, String swedish, String english) {
        return new ACase(file, row, column, value, swedish, english);
    }
}
