package se.lyhord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.testing.IntegrationTest;

/** What lands, what that changes in what is stored, and that a second import changes nothing. */
@IntegrationTest
class ImportingFilesTest {

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

    /** Rows of the files without their header lines, counted by {@code tail -n +2 FILE | wc -l}. */
    @ParameterizedTest
    @CsvSource({"headline, 35, 300, 300, 300, 120, 923", "north, 19, 362, 281, 224, 70, 838"})
    void aReferenceCaseLandsWhollyAndASecondTimeChangesNothing(
            String name, long nodes, long placements, long plans, long followUps, long rounds, long responses) {
        var given = AFolder.ofCase(name, importing);
        for (var file : given.files()) {
            assertThat(given.take(file).refusals()).as(file.fileName()).isEmpty();
        }
        assertThat(Map.of(
                        "organisation.node", nodes,
                        "placement.placement", placements,
                        "plan.plan", plans,
                        "plan.follow_up", followUps,
                        "survey.round", rounds,
                        "survey.response", responses))
                .allSatisfy((table, rows) ->
                        assertThat(stored.count(table)).as(table).isEqualTo(rows));

        var before = stored.digests();
        for (var file : given.files()) {
            var again = given.take(file);
            assertThat(again.refusals()).as(file.fileName()).isEmpty();
            assertThat(again.landed()).as(file.fileName()).isZero();
        }
        assertThat(stored.digests()).isEqualTo(before);
    }

    @Test
    void aChangedRowUpdatesItsRecord() {
        AStoredOrganisation.in(folder);
        folder.take(ImportFile.PLACEMENTS, "P1,SHUT,C1,2008,X,2021-01-11,2021-09-30,SoL,0180");
        assertThat(stored.text("select p.unit_code || gender || ended_on || g.unit_code || f.unit_code"
                        + " from placement.placement p join plan.plan g using (placement_id)"
                        + " join plan.follow_up f using (plan_id) where placement_id = 'P1'"))
                .as("its plan and follow-up belong to the new home too")
                .isEqualTo("SHUTX2021-09-30SHUTSHUT");

        var moved = folder.take(
                ImportFile.ORGANISATION,
                "HOME,Home,unit,REG,hvb,2020-01-01,2021-06-30",
                "HOME,Home,unit,DIV,hvb,2021-07-01,");
        assertThat(moved.report().landed()).isEqualTo(new Staging.Landed(1, 1, 0));
    }

    @Test
    void aChangedResponseMovesToItsQuarterAndKeepsNoDayAndNoId() {
        AStoredOrganisation.in(folder);
        var changed =
                folder.take(ImportFile.RESPONSES, "R1,barn-och-ungdomsenkat,1,SHUT,2021-12-31,,,vet_ej,,,,,,,,1,,,");
        assertThat(changed.report().landed()).isEqualTo(new Staging.Landed(0, 1, 0));
        assertThat(stored.text("select quarter || ' ' || unit_code || ' ' || encode(answers, 'hex')"
                        + " || ' ' || length(import_key) from survey.response"))
                .isEqualTo("2021-Q4 SHUT 0900000000000000010000000000 16");
    }

    @Test
    void nothingOfAFileStaysInStagingNorInItsStatistics() {
        AStoredOrganisation.in(folder);
        assertThat(stored.text("select pg_relation_size('intake.responses')::text"))
                .isEqualTo("0");
        assertThat(stored.text("select count(*) from pg_stats where schemaname = 'intake'"))
                .isEqualTo("0");
    }

    @Test
    void plansCanChangePlacesTheSameImportTwiceOrNot() {
        AStoredOrganisation.in(folder);
        String[] rows = {"G1,P3,2021-02-20,ja,ja,", "G9,P1,2021-01-20,ja,ja,"};
        assertThat(folder.take(ImportFile.PLANS, rows).refusals()).isEmpty();
        var before = stored.digests();
        assertThat(folder.take(ImportFile.PLANS, rows).refusals()).isEmpty();
        assertThat(stored.digests()).isEqualTo(before);

        assertThat(folder.take(ImportFile.PLANS, "G1,P1,2021-02-20,ja,ja,", "G9,P3,2021-02-20,ja,ja,")
                        .refusals())
                .as("a swap")
                .isEmpty();
    }

    @Test
    void aRefusedClosingDoesNotLeaveRoomForTheRowThatCountedOnIt() {
        AStoredOrganisation.in(folder);
        var later = "HOME,Home,unit,REG,hvb,2021-03-01,";
        var strands = "HOME,Home,unit,REG,hvb,2020-01-01,2021-01-31";
        assertThat(folder.take(ImportFile.ORGANISATION, later, strands).reasons())
                .containsExactlyInAnyOrder(Reason.STRANDS_PLACEMENT, Reason.OVERLAP);
        assertThat(folder.take(ImportFile.ORGANISATION, later, "HOME,Home,unit,NONE,hvb,2020-01-01,2021-02-28")
                        .reasons())
                .containsExactlyInAnyOrder(Reason.UNKNOWN_PARENT, Reason.OVERLAP);
        assertThat(stored.count("organisation.node")).isEqualTo(5);
    }

    @Test
    void onlyTheRowThatStrandsIsToBlame() {
        AStoredOrganisation.in(folder);
        folder.take(
                ImportFile.ORGANISATION,
                "HOME,Home,unit,REG,hvb,2020-01-01,2021-12-31",
                "HOME,Home,unit,REG,hvb,2022-01-01,");
        var taken = folder.take(
                ImportFile.ORGANISATION,
                "HOME,Home,unit,REG,hvb,2020-01-01,2021-01-31",
                "HOME,New name,unit,REG,hvb,2022-01-01,");
        assertThat(taken.refusedLines()).containsExactly(2L);
        assertThat(taken.landed()).isEqualTo(1);
    }

    @Test
    void whatDependsOnARefusedRowIsRefusedAsUnknownAndTheRestLands() {
        assertThat(folder.take(
                                ImportFile.ORGANISATION,
                                "HOME,Home,unit,REG,hvb,2020-01-01,",
                                "REG,Region,region,DIV,,2020-01-01,",
                                "DIV,Division,division,NONE,,2020-01-01,",
                                "OTHER,Other home,unit,,hvb,2020-01-01,")
                        .reasons())
                .hasSize(3)
                .containsOnly(Reason.UNKNOWN_PARENT);
        assertThat(folder.take(
                                ImportFile.PLACEMENTS,
                                "P1,HOME,C1,2008,K,2021-01-10,,SoL,0180",
                                "P2,OTHER,C2,2008,K,2021-01-10,,SoL,0180")
                        .refusedLines())
                .containsExactly(2L);
        assertThat(folder.take(ImportFile.PLANS, "G1,P1,2021-01-20,ja,ja,", "G2,P2,2021-01-20,ja,ja,")
                        .refusedLines())
                .containsExactly(2L);
        assertThat(folder.take(ImportFile.FOLLOWUPS, "F1,G1,2021-02-20,ja", "F2,G2,2021-02-20,ja")
                        .refusedLines())
                .containsExactly(2L);
        assertThat(stored.count("plan.follow_up")).isEqualTo(1);
    }

    @Test
    void ofTwoRowsWithOneKeyTheFirstLandsAndTheSecondTellsWhichThatIs() {
        AStoredOrganisation.in(folder);
        var taken = folder.take(ImportFile.ROUNDS, "HOME,2021-Q3,7", "HOME,2021-Q3,8");
        assertThat(taken.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.line()).isEqualTo(3);
            assertThat(refusal.inSwedish()).contains("rad 2");
            assertThat(refusal.inEnglish()).contains("line 2");
        });
        assertThat(folder.take(ImportFile.PLANS, "G8,P3,2021-03-01,ja,ja,", "G9,P3,2021-03-01,ja,ja,")
                        .reasons())
                .containsExactly(Reason.SECOND_PLAN);
        var response = "R9,barn-och-ungdomsenkat,1,HOME,2021-05-05,14-15,K," + AStoredOrganisation.ANSWERS;
        assertThat(folder.take(ImportFile.RESPONSES, response, response).refusals())
                .singleElement()
                .satisfies(refusal ->
                        assertThat(refusal.value() + refusal.inEnglish()).doesNotContain("R9"));
    }
}
