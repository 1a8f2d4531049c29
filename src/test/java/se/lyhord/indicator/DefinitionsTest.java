package se.lyhord.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lyhord.organisation.Quarter;

/** The files of the product, and those of a folder beside the server. */
class DefinitionsTest {

    private static final Path SHIPPED = Path.of("batch-jobs", "indicators");

    @TempDir
    Path folder;

    @Test
    void everyShippedFileLoads() {
        var definitions = new Definitions(List.of(DefinitionFile.shipped()));
        assertThat(definitions.refused()).isEmpty();
        assertThat(definitions.all())
                .extracting(Definition::code)
                .containsExactly(
                        "deviations_repeated",
                        "deviations_serious",
                        "dimension_participation",
                        "dimension_safety",
                        "dimension_self_determination",
                        "felt_participation",
                        "inspections_with_remarks",
                        "plan_client_participated",
                        "plan_complete",
                        "plan_established_in_time",
                        "plan_followed_up",
                        "plan_followed_up_twice",
                        "plan_goals_with_measure",
                        "plan_participation_no",
                        "plan_participation_partly",
                        "plan_participation_yes",
                        "plan_sent_in_time",
                        "plan_updated_after_order",
                        "quarters_without_serious_deviation",
                        "survey_response_rate");
    }

    @Test
    void everyShippedFileSaysInPlainWordsWhatIsCountedAndWhatIsNot() {
        assertThat(new Definitions(List.of(DefinitionFile.shipped())).all())
                .allSatisfy(definition -> assertThat(definition.words().areComplete())
                        .as(definition.code())
                        .isTrue());
    }

    @Test
    void everyShippedPlanFileNamesTheStaysBehindItsRows() {
        assertThat(new Definitions(List.of(DefinitionFile.shipped())).all())
                .filteredOn(Definition::namesStays)
                .extracting(Definition::code)
                .allSatisfy(code -> assertThat(code).startsWith("plan_"))
                .hasSize(11);
    }

    @Test
    void aQuarterIsCountedWithTheNewestVersionThatIsValidInIt() throws IOException {
        aCopyOf("felt_participation.yaml", "a.yaml", "version: 1", "version: 2");
        Files.writeString(
                folder.resolve("a.yaml"),
                Files.readString(folder.resolve("a.yaml")).replace("2000-01-01", "2022-02-01"));
        assertThat(definitions().validIn(Quarter.of("2021-Q4")))
                .filteredOn(definition -> definition.code().equals("felt_participation"))
                .extracting(Definition::version)
                .containsExactly(1);
        assertThat(definitions().validIn(Quarter.of("2022-Q1")))
                .filteredOn(definition -> definition.code().equals("felt_participation"))
                .extracting(Definition::version)
                .containsExactly(2);
    }

    @Test
    void plansAndDeviationsAreTheHomesOwnRecordsAndAnswersAreNot() {
        assertThat(new Definitions(List.of(DefinitionFile.shipped())).all())
                .allSatisfy(definition -> assertThat(definition.isOfOwnRecords())
                        .as(definition.code())
                        .isEqualTo(!definition.code().matches("(dimension|felt|survey)_.*")));
    }

    /** Partly grows from yes as well as from no. */
    @Test
    void havingTakenPartPartlyIsNeitherTheBetterNorTheWorse() {
        assertThat(new Definitions(List.of(DefinitionFile.shipped())).all())
                .filteredOn(definition -> definition.direction() == Direction.NEUTRAL)
                .extracting(Definition::code)
                .containsExactly("plan_participation_partly");
    }

    @Test
    void aFileIsNamedAfterItsIndicator() throws IOException {
        try (var files = Files.list(SHIPPED)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")))
                    .allSatisfy(name -> assertThat(new Definitions(List.of(DefinitionFile.shipped())).all())
                            .extracting(Definition::code)
                            .contains(name.replace(".yaml", "")))
                    .hasSize(20);
        }
    }

    @Test
    void aFolderCanAddAndTheSameFileTwiceIsOne() throws IOException {
        aCopyOf("felt_participation.yaml", "felt_participation.yaml", "", "");
        aCopyOf("felt_participation.yaml", "often_decides.yaml", "code: felt_participation", "code: often_decides");
        var definitions = definitions();
        assertThat(definitions.refused()).isEmpty();
        assertThat(definitions.all()).hasSize(21);
        assertThat(definitions.all()).extracting(Definition::code).contains("often_decides");
    }

    @Test
    void aChangedDefinitionNeedsAHigherVersion() throws IOException {
        aCopyOf("felt_participation.yaml", "a.yaml", "4..5", "5..5");
        assertThat(definitions().refused().getFirst().reason().en())
                .isEqualTo("\"felt_participation\" is there already with other content; raise the version above 1");
        aCopyOf("felt_participation.yaml", "a.yaml", "version: 1", "version: 2");
        assertThat(definitions().all())
                .filteredOn(definition -> definition.code().equals("felt_participation"))
                .singleElement()
                .extracting(Definition::version)
                .isEqualTo(2);
    }

    @Test
    void aBrokenFileIsRefusedWhileTheRestLoads() throws IOException {
        aCopyOf("felt_participation.yaml", "a.yaml", "share of", "shares of");
        aCopyOf("felt_participation.yaml", "b.yaml", "code: felt_participation", "code: often_decides");
        var definitions = definitions();
        assertThat(definitions.all()).hasSize(21);
        assertThat(definitions.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.file()).isEqualTo(folder + "/a.yaml");
            assertThat(refused.line()).isEqualTo(39);
            assertThat(refused.reason().sv()).isEqualTo("här väntades ”share” eller ”mean”, inte ”shares”");
        });
    }

    private Definitions definitions() {
        return new Definitions(List.of(
                DefinitionFile.shipped(), DefinitionFile.in(folder), DefinitionFile.in(folder.resolve("not there"))));
    }

    private void aCopyOf(String shipped, String name, String from, String to) throws IOException {
        Files.writeString(
                folder.resolve(name), Files.readString(SHIPPED.resolve(shipped)).replace(from, to));
    }
}
