package se.lyhord.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.batch.JobOutcome.Result;
import se.lyhord.database.LyhordProperties;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.testing.IntegrationTest;

/** The job {@code import}: how it ends, what it says on the terminal and in the report of refused rows. */
@IntegrationTest
class ImportJobTest {

    @Autowired
    Jobs jobs;

    @Autowired
    LyhordProperties properties;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Qualifier("migrations")
    DataSource migrations;

    @TempDir
    Path folder;

    @BeforeEach
    void anEmptyOrganisation() {
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ -> List.of(
                        "survey.response",
                        "survey.round",
                        "plan.follow_up",
                        "plan.plan",
                        "placement.placement",
                        "organisation.node")
                .forEach(table -> jdbc.update("delete from " + table))));
    }

    @Test
    void endsDoneWhenAllRowsLandedAlsoASecondTime() throws Exception {
        var first = importFrom(Path.of("src/test/resources/cases/headline"));
        assertThat(first.result()).as(first.toString()).isEqualTo(Result.DONE);
        assertThat(first.summary().lines())
                .hasSize(6)
                .anySatisfy(line -> assertThat(line)
                        .contains("responses.csv")
                        .contains("923 nya/new")
                        .contains("0 avvisade/refused"));

        var second = importFrom(Path.of("src/test/resources/cases/headline"));
        assertThat(second.result()).isEqualTo(Result.DONE);
        assertThat(second.summary().lines())
                .allSatisfy(line -> assertThat(line)
                        .contains(" 0 nya/new")
                        .contains(" 0 ändrade/changed")
                        .contains(" 0 avvisade/refused"));
    }

    @Test
    void endsRefusedWithAReportThatASpreadsheetTakesForTextAndThatNamesNobody() throws Exception {
        write(
                "organisation.csv",
                "code,name,kind,parent_code,profile,valid_from,valid_to",
                "A,Home,unit,,hvb,2020-01-01,");
        write(
                "placements.csv",
                "placement_id,unit_code,client_ref,birth_year,gender,started_on,ended_on,legal_basis,municipality_code",
                "P1,A,C1,2008,K,2021-01-10,,SoL,0180",
                "P2,=cmd|' /C calc'!A0,C2,2008,K,2021-01-10,,SoL,0180",
                "P3,A,8112289874,2008,K,2021-01-10,,SoL,0180",
                "P4,A,C4,\"-20\u001b[2J\n08\",K,2021-01-10,,SoL,0180");
        write("plans.csv", "plan;wrong", "1;2");
        write("notes.txt", "not an import file");

        var outcome = importFrom(folder);

        assertThat(outcome.result()).as(outcome.toString()).isEqualTo(Result.SOME_REFUSED);
        var report = reportNamedIn(outcome.summary());
        assertThat(report).startsWith(properties.home().resolve("imports"));
        assertThat(Files.getPosixFilePermissions(report)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(List.of(
                        Objects.requireNonNull(report.getParent()),
                        properties.home().resolve("imports")))
                .allSatisfy(open -> assertThat(Files.getPosixFilePermissions(open))
                        .isEqualTo(PosixFilePermissions.fromString("rwx------")));
        var lines = Files.readAllLines(report);
        assertThat(lines.getFirst()).isEqualTo("file,line,column,value,reason_sv,reason_en");
        assertThat(lines).hasSize(1 + 3 + 1);
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).startsWith("placements.csv,3,unit_code,'=cmd|' /C calc'!A0,"));
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).contains("placements.csv,4,client_ref,******-****,Värdet"));
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .contains("placements.csv,5,birth_year,'-20")
                        .doesNotContain("\u001b"));
        assertThat(lines.getLast()).startsWith("plans.csv,1,").contains("plan_id, placement_id, established_on");
        assertThat(outcome.summary())
                .contains("personnummer", "personal identity number", "1 nya/new", "3 avvisade/refused")
                .doesNotContain("8112289874", "\u001b");
    }

    @Test
    void showsTheFirstTwentyRefusalsAloneAndAllInTheReport() throws Exception {
        var rows = new String[101];
        rows[0] = "unit_code,quarter,invited";
        for (var i = 1; i <= 100; i++) {
            rows[i] = "NONE" + i + ",2021-Q1,5";
        }
        write("rounds.csv", rows);
        var outcome = importFrom(folder);
        assertThat(outcome.summary()).contains("NONE20").doesNotContain("NONE21");
        assertThat(Files.readAllLines(reportNamedIn(outcome.summary()))).hasSize(101);
    }

    @Test
    void failsClearlyWithoutAFolderOrWithoutAFileThatItKnows() throws Exception {
        for (var missing : List.of(folder.resolve("none"), folder)) {
            var outcome = importFrom(missing);
            assertThat(outcome.result()).isEqualTo(Result.FAILED);
            assertThat(outcome.failures()).singleElement().asString().contains(missing.toString(), "organisation.csv");
        }
    }

    @Test
    void aRunThatIsTakenUpAgainReadsTheFilesAsTheyAreNow() throws Exception {
        write(
                "organisation.csv",
                "code,name,kind,parent_code,profile,valid_from,valid_to",
                "A,Home,unit,,hvb,2020-01-01,");
        write("rounds.csv", "unit_code,quarter,invited", "A,2021-Q1,5");
        WholeOrganisation.run(() -> transaction.executeWithoutResult(
                _ -> jdbc.update("insert into survey.round values ('A', '2021-Q1', 5)")));
        owner("alter table intake.rounds rename to rounds_away");
        try {
            assertThat(importFrom(folder).result()).isEqualTo(Result.FAILED);
        } finally {
            owner("alter table intake.rounds_away rename to rounds");
        }
        write(
                "organisation.csv",
                "code,name,kind,parent_code,profile,valid_from,valid_to",
                "A,Home,unit,,hvb,2020-01-01,",
                "B,B,unit,,hvb,2020-01-01,");
        var again = importFrom(folder);
        assertThat(again.result()).as(again.toString()).isEqualTo(Result.DONE);
        assertThat(again.summary().lines()).hasSize(2).first().asString().contains("1 nya/new");
    }

    private void owner(String sql) {
        new JdbcTemplate(migrations).execute(sql);
    }

    private JobOutcome importFrom(Path from) throws Exception {
        return jobs.run("import", Map.of("dir", from.toString())).orElseThrow().get();
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }

    private static Path reportNamedIn(String summary) {
        return Path.of(summary.lines().toList().getLast().replaceFirst("^[^:]*: ", ""));
    }
}
