package se.lyhord.survey.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.database.SurveyWriter;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.survey.ASurveyedHome;
import se.lyhord.survey.abuse.ATablet.Reply;

/**
 * Abuse case 6: no free connection, a connection cut in the middle, a row that somebody holds. The tablet hears of it
 * within ten seconds, no code is spent without its answers, and the same tap succeeds when the trouble is over.
 */
@OverHttp
class FailingDatabaseTest {

    private static final Duration BOUND = Duration.ofSeconds(10);

    @Autowired
    ASurvey survey;

    @Autowired
    @SurveyWriter
    DataSource surveyWriter;

    @Autowired
    HomeDatabase database;

    ASurveyedHome homes;
    ATablet tablet;
    String code;

    @BeforeEach
    void aQuestionnaireWithAnAnswer() throws Exception {
        homes = survey.anew();
        tablet = survey.tablet();
        code = homes.anOpenRoundAndACode("A");
        tablet.answer(code, "T1", 4, 1);
    }

    @Test
    void withoutAFreeConnectionATapIsRefusedAndLaterTaken() throws Exception {
        var held = new ArrayList<Connection>();
        try {
            for (var i = 0; i < ((HikariDataSource) surveyWriter).getMaximumPoolSize(); i++) {
                held.add(surveyWriter.getConnection());
            }
            assertThatItFailsInTime(() -> tablet.answer(code, "T2", 2, 2));
            assertThatItFailsInTime(() -> tablet.submit(code, 3));
        } finally {
            for (var connection : held) {
                connection.close();
            }
        }
        assertThatTheQuestionnaireGoesOn();
    }

    @Test
    void anAnswerWhoseConnectionIsCutIsNotHalfThere() throws Exception {
        assertThatItFailsInTime(() -> whileTheRowIsHeld(() -> tablet.answer(code, "T2", 2, 2), true));
        assertThatTheQuestionnaireGoesOn();
    }

    @Test
    void aSubmissionWhoseConnectionIsCutSpendsNoCode() throws Exception {
        assertThatItFailsInTime(() -> whileTheRowIsHeld(() -> tablet.submit(code, 3), true));
        assertThatTheQuestionnaireGoesOn();
    }

    @Test
    void aRowThatIsHeldForLongHoldsNobodyUp() throws Exception {
        assertThatItFailsInTime(() -> whileTheRowIsHeld(() -> tablet.submit(code, 3), false));
        assertThatTheQuestionnaireGoesOn();
    }

    private static void assertThatItFailsInTime(Callable<Reply> request) throws Exception {
        var start = System.nanoTime();
        var reply = request.call();
        var taken = Duration.ofNanos(System.nanoTime() - start);
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.body()).startsWith("{\"result\":\"unavailable\"");
        assertThat(taken).isLessThan(BOUND);
    }

    /** T1 as before, T2 once it is sent again, and both in the one set of answers that is released. */
    private void assertThatTheQuestionnaireGoesOn() throws Exception {
        assertThat(tablet.open(code).answers()).startsWith(4, 8, 8);
        assertThat(tablet.answer(code, "T2", 2, 2).answers()).startsWith(4, 2, 8);
        assertThat(tablet.submit(code, 3).isHandedIn()).isTrue();
        homes.close("A");
        survey.release();
        assertThat(survey.released(homes, "A"))
                .singleElement()
                .satisfies(answers -> assertThat(answers).startsWith(4, 2, 0));
    }

    /** Sends the request while another transaction holds the code's row, and cuts its connection when it waits there. */
    private Reply whileTheRowIsHeld(Callable<Reply> request, boolean cut) throws Exception {
        var asked = new FutureTask<>(request);
        try (var holder = DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var hold = holder.createStatement()) {
            holder.setAutoCommit(false);
            hold.execute("select from survey.sealed for update");
            Thread.ofVirtual().start(asked);
            if (cut) {
                cutWhoWaits();
            }
            var reply = asked.get();
            holder.rollback();
            return reply;
        }
    }

    private void cutWhoWaits() throws InterruptedException {
        while (survey.administrator().sql("""
            select count(*) filter (where pg_terminate_backend(pid)) from pg_stat_activity
            where usename = 'survey_writer' and wait_event_type = 'Lock'\
            """).query(Integer.class).single() == 0) {
            Thread.sleep(20);
        }
    }
}
