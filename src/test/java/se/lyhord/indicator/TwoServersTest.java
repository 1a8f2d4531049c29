package se.lyhord.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.indicator.Definitions.Version;
import se.lyhord.testing.IntegrationTest;

/** What is approved on one server is what another one, and a job, counts with. */
@IntegrationTest
class TwoServersTest {

    private static final String CODE = "felt_participation";
    private static final Path SHIPPED = Path.of("batch-jobs", "indicators", CODE + ".yaml");

    @Autowired
    DefinitionRegister register;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path folder;

    @Test
    void whatIsApprovedIsInUseEverywhereAndAFileOfTheSameVersionIsRefused() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), second().replace("5..5", "3..5"));
        var other = server(List.of(DefinitionFile.shipped()));
        var withAFile = server(List.of(DefinitionFile.shipped(), DefinitionFile.in(folder)));
        other.afterSingletonsInstantiated();
        assertThat(other.find(CODE).orElseThrow().version()).isEqualTo(1);
        assertThat(withAFile.refused()).isEmpty();

        approve(second());

        assertThat(other.find(CODE).orElseThrow().rule()).isEqualTo(rule(5));
        assertThat(other.versions(CODE))
                .extracting(Version::definition)
                .extracting(Definition::version)
                .containsExactly(2, 1);
        assertThat(withAFile.find(CODE).orElseThrow().rule()).isEqualTo(rule(5));
        assertThat(withAFile.refused())
                .extracting(refused -> refused.reason().en())
                .containsExactly(
                        "\"felt_participation\" is there already with other content; raise the version above 2");
    }

    @Test
    void whatAServerBeganWithStaysAsItWas() {
        var server = server(List.of(DefinitionFile.shipped()));
        server.afterSingletonsInstantiated();
        server.afterSingletonsInstantiated();
        assertThat(register.of("plan_followed_up")).singleElement().satisfies(entry -> {
            assertThat(entry.text().sql()).contains("plan.standing_on(:on_day)");
            assertThat(entry.text().read()).isInstanceOf(DefinitionText.Reading.Read.class);
            assertThat(entry.origin()).isEqualTo(DefinitionRegister.Origin.SHIPPED);
        });
    }

    private Definitions server(List<List<DefinitionFile>> folders) {
        return new Definitions(new DefinitionFiles(folders), register, clock);
    }

    private static Definition.Rule rule(int from) {
        return new Definition.Rule.Survey("barn-och-ungdomsenkat", new SurveyExpression.Share("D1", from, 5));
    }

    private static String second() throws IOException {
        return Files.readString(SHIPPED).replace("version: 1", "version: 2").replace("4..5", "5..5");
    }

    private void approve(String yaml) {
        var proposal = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> {
            jdbc.update("""
                    insert into indicator.proposal (proposal, base, based_on, is_new, content, writers, proposed_by,
                                                    proposed_name, proposed_at, state)
                    values (?, ?, 1, false, '', array['anna'], 'anna', 'Anna', '2022-08-01', 'proposed')""", proposal, CODE);
            jdbc.update("""
                    update indicator.proposal
                    set state = 'approved', decided_by = 'bo', decided_name = 'Bo', decided_at = '2022-08-02'
                    where proposal = ?""", proposal);
            jdbc.update(
                    "insert into indicator.definition values (?, 2, ?, ?, '', 'browser', '2022-08-02', ?, 'approved')",
                    CODE,
                    ContentHash.of(yaml, ""),
                    yaml,
                    proposal);
        });
    }
}
