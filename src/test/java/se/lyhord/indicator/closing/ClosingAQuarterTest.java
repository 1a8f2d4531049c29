package se.lyhord.indicator.closing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.batch.JobCommand;
import se.lyhord.batch.JobOutcome;
import se.lyhord.batch.JobOutcome.Result;
import se.lyhord.batch.Jobs;
import se.lyhord.database.LyhordProperties;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.document.PdfCheck;
import se.lyhord.organisation.Quarter;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** A quarter of two homes, closed by two people and revised when a round comes late. Counts are made by hand. */
@IntegrationTest
class ClosingAQuarterTest {

    private static final Quarter A_QUARTER = Quarter.of("2021-Q4");

    @Autowired
    Jobs jobs;

    @Autowired
    JobCommand command;

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
        assertThat(step("approve", "bo").failures())
                .singleElement()
                .asString()
                .contains("has not been checked yet; that comes first");

        assertThat(step("verify", "bo").failures()).singleElement().asString().contains("2021-Q4 is not closed");
        assertThat(step("prepare", "bo").result()).isEqualTo(Result.DONE);
        assertThat(step("withdraw", "bo").summary()).contains("the check is taken back");
        assertThat(step("withdraw", "bo").failures()).singleElement().asString().contains("waits for nobody");
        aNameGivenAtTheTerminalIsNoAccounts();
        var prepared = step("prepare", "anna");
        assertThat(prepared.result()).as(prepared.toString()).isEqualTo(Result.DONE);
        assertThat(prepared.summary())
                .contains("Home C (C) har inga uppgifter i kvartalet")
                .contains("Fewer than half of those invited at Home A (A) have answered");
        assertThat(step("approve", " ANNA ").failures())
                .singleElement()
                .asString()
                .contains("Who checked 2021-Q4 cannot approve it");
        assertThat(run(
                                "close-quarter",
                                Map.of("quarter", "2021-Q4", "step", "approve", "by", "bo", "seen", "0123456789ab"))
                        .failures())
                .singleElement()
                .asString()
                .contains("has been checked anew since you looked");
        var seen = prepared.summary().replaceAll("(?s).*seen=([0-9a-f]{12}).*", "$1");
        assertThat(run("close-quarter", Map.of("quarter", "2021-Q4", "step", "approve", "by", "bo", "seen", seen))
                        .result())
                .isEqualTo(Result.DONE);
        assertThat(closed()).containsExactly(A_QUARTER);

        var certificate = certificate(0);
        assertThat(certificate.isRecomputed()).isTrue();
        assertThat(certificate.isOfTheSameInputs()).isTrue();
        assertThat(certificate.close().content().inputs())
                .filteredOn(input -> input.source().equals("survey.round"))
                .singleElement()
                .extracting(Input::rows)
                .isEqualTo(OptionalLong.of(2));
        assertThat(certificate.close().content().inputs())
                .filteredOn(input -> input.source().equals("survey.response"))
                .singleElement()
                .extracting(Input::rows)
                .as("one more row would be one who answered late")
                .isEqualTo(OptionalLong.empty());
        assertThat(PdfCheck.faultsIn(certificate.pdf("en"))).isEmpty();

        itsFilesAreForTheirOwnerAlone();
        whatComesLateWaitsForARevision();
        whatWasErasedIsToldByTheCertificate();
        whatARunThatDiedHasFrozenIsPublishedByTheNext();
        nobodyOfAPartReadsAnyOfIt();
        whatIsFrozenAndAlteredIsFound();
    }

    private void aNameGivenAtTheTerminalIsNoAccounts() throws Exception {
        assertThat(command.run("close-quarter", "quarter=2021-Q4", "step=prepare", "by=anna"))
                .isEqualTo(JobCommand.DONE);
        assertThat(WholeOrganisation.call(() -> closes.prepared(A_QUARTER)))
                .hasValueSatisfying(waiting -> assertThat(waiting.preparedBy()).isEqualTo("anna (terminal)"));
        assertThat(step("approve", "Anna").failures())
                .singleElement()
                .asString()
                .contains("Who checked 2021-Q4 cannot approve it");
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
        write("""
                insert into deviation.entry (entry_id, kind, unit_code, occurred_on, inspector, remarks)
                values ('late', 'inspection', 'B', '2021-11-01', 'ivo', 1)""");
        var computed = run("compute-indicators", Map.of("from", "2021-Q4", "to", "2021-Q4"));
        assertThat(computed.result()).isEqualTo(Result.DONE);
        assertThat(invited("ORG")).as("a closed quarter is left alone").isEqualTo(16);
        assertThat(certificate(0).isOfTheSameInputs()).isFalse();

        var prepared = step("prepare", "bo");
        assertThat(prepared.summary())
                .contains("revision 1")
                .contains("inspections_with_remarks B T:  → 1/1")
                .contains("inspections_with_remarks ORG T:  → 1/1")
                .contains("figures of answers change")
                .as("where answers came late is told nowhere")
                .doesNotContain("survey_response_rate")
                .doesNotContain(" A T:");
        assertThat(invited("ORG")).as("it was only tried").isEqualTo(16);

        assertThat(step("approve", "anna").result()).isEqualTo(Result.DONE);
        assertThat(invited("ORG")).isEqualTo(18);
        assertThat(shown("inspections_with_remarks", "B"))
                .as("the revision is seen")
                .isEqualTo("1/1");
        assertThat(certificate(1).isRecomputed()).isTrue();
        assertThat(certificate(0).isRecomputed())
                .as("what was closed first stays")
                .isTrue();
        assertThat(step("prepare", "bo").failures()).singleElement().asString().contains("nothing has come since");
    }

    private String shown(String indicator, String node) {
        return WholeOrganisation.call(() -> requireNonNull(transaction.execute(_ -> jdbc.sql("""
                        select coalesce(max(numerator || '/' || denominator), 'nothing') from release.figure
                        where indicator = :indicator and node = :node and period = '2021-Q4' and gender = 'T'""")
                .param("indicator", indicator)
                .param("node", node)
                .query(String.class)
                .single())));
    }

    private void whatWasErasedIsToldByTheCertificate() throws Exception {
        assertThat(step("erasure", "dataskydd").failures())
                .singleElement()
                .asString()
                .contains("reason is missing");
        assertThat(run(
                                "close-quarter",
                                Map.of(
                                        "quarter",
                                        "2021-Q4",
                                        "step",
                                        "erasure",
                                        "by",
                                        "dataskydd",
                                        "reason",
                                        "avser 19121212-1212"))
                        .failures())
                .singleElement()
                .asString()
                .contains("personal identity number");
        var noted = run(
                "close-quarter",
                Map.of("quarter", "2021-Q4", "step", "erasure", "by", "dataskydd", "reason", "gallring efter fem år"));
        assertThat(noted.summary()).contains("its figures can be recomputed");
        assertThat(certificate(1).json()).contains("gallring efter fem år");
        assertThat(certificate(1).erasures()).hasSize(1);
        write("update survey.round set invited = 14 where unit_code = 'A'");
        assertThat(step("prepare", "anna").failures())
                .singleElement()
                .asString()
                .contains("cannot be counted anew, and the figures stay");
        assertThat(WholeOrganisation.call(closes::standings))
                .singleElement()
                .satisfies(standing ->
                        assertThat(standing.state(LocalDate.of(2022, 1, 10))).isEqualTo(CloseState.CLOSED));
    }

    private void whatARunThatDiedHasFrozenIsPublishedByTheNext() throws Exception {
        write("insert into indicator.unpublished_revision values ('2021-Q4')");
        assertThat(WholeOrganisation.call(closes::standings))
                .singleElement()
                .satisfies(standing ->
                        assertThat(standing.state(LocalDate.of(2022, 1, 10))).isEqualTo(CloseState.UNPUBLISHED));
        assertThat(step("approve", "anna").result())
                .as("the same run, taken up again")
                .isEqualTo(Result.DONE);
        assertThat(WholeOrganisation.call(closes::unpublished)).isEmpty();
        assertThat(step("approve", "anna").failures())
                .singleElement()
                .asString()
                .contains("that comes first");
    }

    private void nobodyOfAPartReadsAnyOfIt() {
        for (var table :
                List.of("quarter_close", "close_preparation", "certificate", "erasure", "frozen_cell", "close_salt")) {
            assertThat(rowsFor(table, "A")).as(table).isZero();
        }
        assertThat(rowsFor("quarter_close", "ORG")).isEqualTo(2);
        assertThat(rowsFor("frozen_cell", "ORG")).as("counts are no person's").isZero();
        assertThat(rowsFor("close_salt", "ORG")).as("secrets are no person's").isZero();
    }

    private long rowsFor(String table, String node) {
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, node)) {
            return requireNonNull(transaction.execute(_ -> jdbc.sql("select count(*) from indicator." + table)
                    .query(Long.class)
                    .single()));
        }
    }

    private void whatIsFrozenAndAlteredIsFound() throws Exception {
        write("""
                insert into indicator.frozen_value
                select quarter, revision, 'X', gender, definition_set, numerators, denominators
                from indicator.frozen_value where node = 'ORG' and gender = 'T' and revision = 1""");
        assertThat(certificate(1).isRecomputed()).as("a value").isFalse();
        assertThat(certificate(0).isRecomputed()).isTrue();
        write("""
                insert into indicator.frozen_cell
                select quarter, revision, 'C', gender, definition_set, numerators, denominators
                from indicator.frozen_cell where unit_code = 'A' and gender = 'X' and revision = 0""");
        assertThat(certificate(0).isRecomputed()).as("a count").isFalse();
        assertThat(step("verify", "bo").summary()).contains("ITS FIGURES CANNOT BE RECOMPUTED");
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
