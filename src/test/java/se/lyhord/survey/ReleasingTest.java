package se.lyhord.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.batch.JobOutcome;
import se.lyhord.batch.Jobs;
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

    ASurveyedHome homes;

    @BeforeEach
    void homesWithoutARound() {
        homes = ASurveyedHome.empty(jdbc, transaction, rounds);
        files.collections().forEach(files::destroy);
    }

    @Test
    void aRoundLeftOpenWhenItsQuarterEndedIsClosedAndReleased() throws Exception {
        var code = homes.anOpenRoundAndACode("A");
        answering.answer(code, "T1", 2, PAGE + "-1");
        answering.handIn(code, PAGE + "-2");
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

    /** Bytes as the template's README says: T1 = 2, T4 don't know, D1 = 5, gender K, age band 16-17, the rest skipped. */
    @Test
    void whatWasAnsweredOnTheTabletIsAResponseAfterTheRelease() throws Exception {
        var code = homes.anOpenRoundAndACode("A");
        answering.answer(code, "T1", 2, PAGE + "-1");
        answering.answer(code, "T4", 9, PAGE + "-2");
        answering.answer(code, "D1", 5, PAGE + "-3");
        answering.answer(code, "gender", 1, PAGE + "-4");
        answering.answer(code, "age_band", 3, PAGE + "-5");
        answering.handIn(code, PAGE + "-6");
        answering.answer(homes.aCode("A"), "T1", 1, PAGE + "-7");
        homes.close("A");
        release(JobOutcome.Result.DONE);

        var responses = homes.rows("select * from survey.response");
        assertThat(responses).hasSize(1);
        assertThat(responses.getFirst())
                .containsEntry("quarter", "2022-Q3")
                .containsEntry("unit_code", "A")
                .containsEntry("template", "barn-och-ungdomsenkat")
                .containsEntry("template_version", 1)
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
        answering.handIn(code, PAGE + "-1");
        homes.close("A");
        var other = homes.anOpenRoundAndACode("B");
        answering.handIn(other, PAGE + "-1");
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
        answering.handIn(homes.anOpenRoundAndACode("A"), PAGE + "-1");
        files.collections().forEach(files::destroy);
        homes.close("A");
        answering.handIn(homes.anOpenRoundAndACode("B"), PAGE + "-1");
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
        answering.answer(code, "T1", 2, PAGE + "-1");
        assertNothingHolds(code, output);
        answering.handIn(code, PAGE + "-2");
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

    private JobOutcome release(JobOutcome.Result expected) throws Exception {
        var outcome = jobs.run("release-responses", Map.of()).orElseThrow().get(60, TimeUnit.SECONDS);
        assertThat(outcome.result()).isEqualTo(expected);
        return outcome;
    }
}
