package se.lyhord.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.batch.JobOutcome;
import se.lyhord.batch.Jobs;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** The job {@code release-responses} brings answers out of their seal and leaves nothing that leads back. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class ReleasingTest {

    private static final String PAGE = ASurveyedHome.PAGE;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SurveyRounds rounds;

    @Autowired
    Answering answering;

    @Autowired
    KeyFiles files;

    @Autowired
    Jobs jobs;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    ASurveyedHome homes;

    @BeforeEach
    void homesWithoutARound() {
        homes = ASurveyedHome.empty(jdbc, transaction, rounds);
        files.collections().forEach(files::destroy);
    }

    @Test
    void aRoundLeftOpenWhenItsQuarterEndedIsClosedAndReleased() throws Exception {
        var code = homes.anOpenRoundAndACode("A");
        tablet().answer(code, "T1", 2, PAGE + "-1");
        tablet().handIn(code, PAGE + "-2");
        release(JobOutcome.Result.DONE);
        assertThat(homes.rows("select state from survey.collection")).containsExactly(Map.of("state", "open"));

        SettableClock.set(LocalDate.of(2022, 10, 1));
        try {
            release(JobOutcome.Result.DONE);
            assertThat(homes.rows("select state from survey.collection")).containsExactly(Map.of("state", "released"));
            assertThat(homes.rows("select quarter from survey.response")).containsExactly(Map.of("quarter", "2022-Q3"));
        } finally {
            SettableClock.set(LocalDate.of(2022, 8, 15));
        }
    }

    /** The shuffled answers of home A are refused by the database, as a text it cannot store would be. */
    @Test
    void aHomeThatCannotBeReleasedStaysSealedAndTheOthersAreReleased() throws Exception {
        for (var home : List.of("A", "B")) {
            tablet().handIn(homes.anOpenRoundAndACode(home), PAGE + "-1");
            homes.close(home);
        }
        run("alter table survey.response add constraint not_of_a check (unit_code <> 'A') not valid");
        try {
            assertThat(release(JobOutcome.Result.SOME_REFUSED).summary()).contains("A 2022-Q3 är kvar i sitt sigill");
        } finally {
            run("alter table survey.response drop constraint not_of_a");
        }
        assertThat(homes.rows("select unit_code, state from survey.collection order by unit_code"))
                .containsExactly(
                        Map.of("unit_code", "A", "state", "closed"), Map.of("unit_code", "B", "state", "released"));
        release(JobOutcome.Result.DONE);
        assertThat(homes.rows("select unit_code from survey.response order by unit_code"))
                .containsExactly(Map.of("unit_code", "A"), Map.of("unit_code", "B"));
    }

    /** As if the process had died after the round was closed and before what was begun in it was destroyed. */
    @Test
    void whatWasBegunIsDestroyedByTheReleaseWhereTheClosingDidNotComeSoFar() throws Exception {
        var code = homes.anOpenRoundAndACode("A");
        tablet().answer(code, "T1", 2, PAGE + "-1");
        homes.run("update survey.collection set state = 'closed'");
        files.collections().forEach(files::destroy);
        release(JobOutcome.Result.DONE);
        assertThat(tablet().handIn(code, PAGE + "-2")).isInstanceOf(Answering.Outcome.NoUse.class);
        assertThat(homes.rows("select * from survey.response")).isEmpty();
    }

    @Test
    void whenAndByWhichNumbersARoundWasAnsweredIsForgotten() throws Exception {
        homes.anOpenRoundAndACode("A");
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            assertThat(rounds.of("A")).hasSize(1);
        }
        homes.run("update survey.collection set first_day = '2022-08-01', last_day = '2022-08-20'");
        homes.close("A");
        release(JobOutcome.Result.DONE);
        assertThat(homes.rows("select * from survey.slip")).isEmpty();
        assertThat(homes.rows("select * from survey.shown_progress")).isEmpty();
        assertThat(homes.rows("select first_day::text, last_day::text from survey.collection"))
                .containsExactly(Map.of("first_day", "2022-07-01", "last_day", "2022-09-30"));
    }

    /** Two seconds, as the migration says; a statement that waits longer holds up everybody who answers. */
    @Test
    void aReleaseDoesNotWaitForALongReaderButIsRefusedAndDoneLater() throws Exception {
        homes.anOpenRoundAndACode("A");
        homes.close("A");
        try (var reader = owner.getConnection()) {
            reader.setAutoCommit(false);
            reader.createStatement().execute("lock table survey.sealed in access share mode");
            assertThat(release(JobOutcome.Result.SOME_REFUSED).summary()).contains("A 2022-Q3");
            reader.rollback();
        }
        release(JobOutcome.Result.DONE);
        assertThat(homes.rows("select state from survey.collection")).containsExactly(Map.of("state", "released"));
    }

    @Test
    void theAnswersOfAnOpenRoundCannotBeDropped() {
        homes.anOpenRoundAndACode("A");
        var id = homes.rows("select collection from survey.collection")
                .getFirst()
                .get("collection");
        assertThatThrownBy(() -> homes.run("select survey.drop_partition('" + id + "')"))
                .hasMessageContaining("an open collection keeps its answers");
    }

    /** k = 5, the threshold within the organisation (anonymity.md A and B): five in Swedish, four in English. */
    @Test
    void theLanguagesThatFiveUsedAreKeptAndNotHowManyOrByWhom() throws Exception {
        homes.anOpenRoundAndACode("A");
        for (var i = 0; i < 9; i++) {
            var code = PresentedCode.of(homes.aCode("A"));
            answering.answer(code, "T1", new Given(2, ""), "sv", PAGE + "-1");
            answering.handIn(code, i < 5 ? "" : "en", PAGE + "-2");
        }
        homes.close("A");
        release(JobOutcome.Result.DONE);
        assertThat(homes.rows("select language, pack_version from survey.shown_language"))
                .containsExactly(Map.of("language", "sv", "pack_version", 0));
    }

    /** Bytes as the template's README says: T1 = 2, T4 don't know, D1 = 5, gender K, age band 16-17, the rest skipped. */
    @Test
    void whatWasAnsweredOnTheTabletIsAResponseAfterTheRelease() throws Exception {
        var code = homes.anOpenRoundAndACode("A");
        tablet().answer(code, "T1", 2, PAGE + "-1");
        tablet().answer(code, "T4", 9, PAGE + "-2");
        tablet().answer(code, "D1", 5, PAGE + "-3");
        tablet().answer(code, "gender", 1, PAGE + "-4");
        tablet().answer(code, "age_band", 3, PAGE + "-5");
        tablet().handIn(code, PAGE + "-6");
        tablet().answer(homes.aCode("A"), "T1", 1, PAGE + "-7");
        homes.close("A");
        release(JobOutcome.Result.DONE);

        var responses = homes.rows("select * from survey.response join survey.template using (template_key)");
        assertThat(responses).hasSize(1);
        assertThat(responses.getFirst())
                .containsEntry("quarter", "2022-Q3")
                .containsEntry("unit_code", "A")
                .containsEntry("template", "barn-och-ungdomsenkat")
                .containsEntry("version", 2)
                .containsEntry("import_key", null);
        assertThat((byte[]) responses.getFirst().get("answers"))
                .containsExactly(2, 0, 0, 9, 0, 0, 0, 0, 5, 0, 0, 0, 1, 3);
        assertThat(homes.rows("select * from survey.sealed")).isEmpty();
        assertThat(homes.rows(
                        "select to_regclass('survey.sealed_' || replace(collection::text, '-', '')) is null as gone"
                                + " from survey.collection"))
                .containsExactly(Map.of("gone", true));
        assertThat(homes.rows("select state from survey.collection")).containsExactly(Map.of("state", "released"));
        assertThat(files.collections()).isEmpty();
    }

    @Test
    void aSecondRunChangesNothingAndARoundThatIsOpenWaits() throws Exception {
        var code = homes.anOpenRoundAndACode("A");
        tablet().handIn(code, PAGE + "-1");
        homes.close("A");
        var other = homes.anOpenRoundAndACode("B");
        tablet().handIn(other, PAGE + "-1");
        release(JobOutcome.Result.DONE);
        release(JobOutcome.Result.DONE);
        assertThat(homes.rows("select unit_code from survey.response")).containsExactly(Map.of("unit_code", "A"));
        assertThat(files.collections()).hasSize(1);
        homes.close("B");
        release(JobOutcome.Result.DONE);
        assertThat(homes.rows("select * from survey.response")).hasSize(2);
        assertThat(files.collections()).isEmpty();
    }

    @Test
    void aRoundWithoutItsKeyIsNamedAndTheOthersAreReleased() throws Exception {
        tablet().handIn(homes.anOpenRoundAndACode("A"), PAGE + "-1");
        files.collections().forEach(files::destroy);
        homes.close("A");
        tablet().handIn(homes.anOpenRoundAndACode("B"), PAGE + "-1");
        homes.close("B");
        var summary = release(JobOutcome.Result.SOME_REFUSED).summary();
        assertThat(summary)
                .contains("Frisläppta omgångar / released rounds: 1")
                .contains(
                        "A 2022-Q3 är kvar i sitt sigill / stays sealed: nyckelfilen saknas / its key file is missing");
        assertThat(homes.rows("select unit_code from survey.response")).containsExactly(Map.of("unit_code", "B"));
        assertThat(homes.rows("select state from survey.collection where unit_code = 'A'"))
                .containsExactly(Map.of("state", "closed"));
    }

    /** Abuse case 11, in small: nothing stored or logged holds a code, before or after the release. */
    @Test
    void noTableAndNoLogHoldsACode(CapturedOutput output) throws Exception {
        var code = homes.anOpenRoundAndACode("A");
        tablet().answer(code, "T1", 2, PAGE + "-1");
        assertNothingHolds(code, output);
        tablet().handIn(code, PAGE + "-2");
        assertNothingHolds(code, output);
        homes.close("A");
        release(JobOutcome.Result.DONE);
        assertNothingHolds(code, output);
    }

    private void assertNothingHolds(String code, CapturedOutput output) {
        var bare = code.replace("-", "");
        var hexadecimal = new java.math.BigInteger(1, bare.getBytes(StandardCharsets.US_ASCII)).toString(16);
        for (var table : homes.rows("select table_schema || '.' || table_name as name from information_schema.tables"
                + " where table_schema in ('survey', 'batch', 'access')")) {
            var dump = homes.rows("select t::text from " + table.get("name") + " t")
                    .toString();
            assertThat(dump).doesNotContain(code, bare, hexadecimal);
        }
        assertThat(output.getAll()).doesNotContain(code, bare);
    }

    private void run(String sql) {
        JdbcClient.create(owner).sql(sql).update();
    }

    private JobOutcome release(JobOutcome.Result expected) throws Exception {
        var outcome = jobs.run("release-responses", Map.of()).orElseThrow().get(60, TimeUnit.SECONDS);
        assertThat(outcome.result()).isEqualTo(expected);
        return outcome;
    }

    private ATablet tablet() {
        return new ATablet(answering);
    }
}
