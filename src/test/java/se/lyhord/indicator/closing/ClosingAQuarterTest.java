package se.lyhord.indicator.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.batch.JobOutcome;
import se.lyhord.batch.JobOutcome.Result;
import se.lyhord.batch.Jobs;
import se.lyhord.database.LyhordProperties;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.document.PdfCheck;
import se.lyhord.organisation.Quarter;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** A quarter of two homes, closed by two people and revised when a round comes late. Counts are made by hand. */
@IntegrationTest
class ClosingAQuarterTest {

    private static final Quarter A_QUARTER = Quarter.of("2021-Q4");

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    QuarterCloses closes;

    @Autowired
    Certificates certificates;

    @Autowired
    LyhordProperties properties;

    /** Home A invites 10 and home B 6; nobody has answered yet. */
    @BeforeEach
    void aComputedQuarter() throws Exception {
        SettableClock.set(LocalDate.of(2022, 1, 10));
        // as an umask of 022 leaves it
        Files.createDirectories(properties.home().resolve("certificates"));
        if (!closed().isEmpty()) {
            return;
        }
        write("""
                insert into organisation.node values
                    ('ORG', 'All', 'organisation', null, null, '2020-01-01', null),
                    ('A', 'Home A', 'unit', 'ORG', 'hvb', '2020-01-01', null),
                    ('B', 'Home B', 'unit', 'ORG', 'hvb', '2020-01-01', null),
                    ('C', 'Home C', 'unit', 'ORG', 'hvb', '2020-01-01', null)
                on conflict do nothing""");
        write("insert into survey.round values ('A', '2021-Q4', 10), ('B', '2021-Q4', 6) on conflict do nothing");
        assertThat(run("compute-indicators", Map.of()).result()).isEqualTo(Result.DONE);
    }

    @Test
    void aQuarterIsClosedByTwoPeopleFrozenAndRevisedByTwoPeople() throws Exception {
        assertThat(step("approve", "bo").failures()).singleElement().asString().contains("step=prepare");

        assertThat(step("verify", "bo").failures()).singleElement().asString().contains("2021-Q4 is not closed");
        assertThat(step("prepare", "bo").result()).isEqualTo(Result.DONE);
        assertThat(step("withdraw", "bo").summary()).contains("the check is taken back");
        assertThat(step("withdraw", "bo").failures()).singleElement().asString().contains("waits for nobody");
        var prepared = step("prepare", "anna");
        assertThat(prepared.result()).as(prepared.toString()).isEqualTo(Result.DONE);
        assertThat(prepared.summary())
                .contains("Home C (C) har inga uppgifter i kvartalet")
                .contains("Fewer than half of those invited at Home A (A) have answered");
        assertThat(step("approve", " ANNA ").failures())
                .singleElement()
                .asString()
                .contains("Who checked 2021-Q4 cannot approve it");
        assertThat(step("approve", "bo").result()).isEqualTo(Result.DONE);
        assertThat(closed()).containsExactly(A_QUARTER);

        var certificate = certificate(0);
        assertThat(certificate.isRecomputed()).isTrue();
        assertThat(certificate.isOfTheSameInputs()).isTrue();
        assertThat(certificate.close().content().inputs())
                .filteredOn(input -> input.source().equals("survey.round"))
                .singleElement()
                .extracting(Input::rows)
                .isEqualTo(2L);
        assertThat(PdfCheck.faultsIn(certificate.pdf("en"))).isEmpty();

        itsFilesAreForTheirOwnerAlone();
        whatComesLateWaitsForARevision();
        whatWasErasedIsToldByTheCertificate();
    }

    private void itsFilesAreForTheirOwnerAlone() throws Exception {
        var folder = properties.home().resolve("certificates");
        assertThat(Files.readString(folder.resolve("2021-Q4-0.json"))).contains("\"approvedBy\" : \"bo\"");
        assertThat(PdfCheck.faultsIn(Files.readAllBytes(folder.resolve("2021-Q4-0.pdf"))))
                .isEmpty();
        assertThat(mode(folder)).isEqualTo("rwx------");
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("2021-Q4-0")))
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(mode(file)).isEqualTo("rw-------"));
        }
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private void whatComesLateWaitsForARevision() throws Exception {
        write("update survey.round set invited = 12 where unit_code = 'A'");
        var computed = run("compute-indicators", Map.of("from", "2021-Q4", "to", "2021-Q4"));
        assertThat(computed.result()).isEqualTo(Result.DONE);
        assertThat(invited("ORG")).as("a closed quarter is left alone").isEqualTo(16);
        assertThat(certificate(0).isOfTheSameInputs()).isFalse();

        var prepared = step("prepare", "bo");
        assertThat(prepared.summary())
                .contains("revision 1")
                .contains("survey_response_rate A T: withheld → withheld")
                .contains("survey_response_rate ORG T")
                .doesNotContain("0/1");
        assertThat(invited("ORG")).as("it was only tried").isEqualTo(16);

        assertThat(step("approve", "anna").result()).isEqualTo(Result.DONE);
        assertThat(invited("ORG")).isEqualTo(18);
        assertThat(certificate(1).isRecomputed()).isTrue();
        assertThat(certificate(0).isRecomputed())
                .as("what was closed first stays")
                .isTrue();
        assertThat(step("prepare", "bo").failures()).singleElement().asString().contains("nothing has come since");
    }

    private void whatWasErasedIsToldByTheCertificate() throws Exception {
        assertThat(step("erasure", "dataskydd").failures())
                .singleElement()
                .asString()
                .contains("reason is missing");
        var noted = run(
                "close-quarter",
                Map.of("quarter", "2021-Q4", "step", "erasure", "by", "dataskydd", "reason", "gallring efter fem år"));
        assertThat(noted.summary()).contains("its figures can be recomputed");
        assertThat(certificate(1).json()).contains("gallring efter fem år");
        assertThat(certificate(1).erasures()).hasSize(1);
    }

    @Test
    void aQuarterThatHasNotEndedOrWasNotComputedIsNotClosed() throws Exception {
        assertThat(run("close-quarter", Map.of("quarter", "2022-Q1", "step", "prepare", "by", "anna"))
                        .failures())
                .singleElement()
                .asString()
                .contains("2022-Q1 has not ended; the quarter can be closed from 2022-04-01 on");
        assertThat(run("close-quarter", Map.of("quarter", "2019-Q1", "step", "prepare", "by", "anna"))
                        .failures())
                .singleElement()
                .asString()
                .contains("compute the indicators first");
        assertThat(run("close-quarter", Map.of("quarter", "2019-Q1", "step", "close", "by", "anna"))
                        .failures())
                .singleElement()
                .asString()
                .contains("step is prepare, withdraw, approve, verify, erasure");
        assertThat(run("close-quarter", Map.of("quarter", "2019-Q1", "step", "prepare"))
                        .failures())
                .singleElement()
                .asString()
                .contains("by is missing");
    }

    private JobOutcome step(String step, String by) throws Exception {
        return run("close-quarter", Map.of("quarter", A_QUARTER.toString(), "step", step, "by", by));
    }

    private JobOutcome run(String job, Map<String, String> parameters) throws Exception {
        return jobs.run(job, parameters).orElseThrow().get();
    }

    private List<Quarter> closed() {
        return WholeOrganisation.call(closes::closed);
    }

    private Certificate certificate(int revision) {
        return WholeOrganisation.call(() -> certificates.check(A_QUARTER, revision))
                .orElseThrow();
    }

    private long invited(String node) {
        var counts = new ArrayList<Long>();
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ ->
                counts.add(jdbc.sql("""
                        select denominators[array_position(indicators, 'survey_response_rate')]
                        from indicator.node_value join indicator.definition_set using (definition_set)
                        where node = :node and period = '2021-Q4' and gender = 'T'""").param("node", node).query(Long.class).single())));
        return counts.getFirst();
    }

    private void write(String sql) {
        WholeOrganisation.run(
                () -> transaction.executeWithoutResult(_ -> jdbc.sql(sql).update()));
    }
}
