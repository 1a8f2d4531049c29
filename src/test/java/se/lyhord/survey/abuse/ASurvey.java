package se.lyhord.survey.abuse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.batch.JobOutcome;
import se.lyhord.batch.Jobs;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.survey.ASurveyedHome;
import se.lyhord.survey.SurveyRounds;
import se.lyhord.testing.SettableClock;

/** Rounds of homes A and B from opening to release, in the application under test. */
@TestComponent
class ASurvey {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SurveyRounds rounds;
    private final Jobs jobs;
    private final JdbcClient administrator;
    private final Environment environment;
    private int day;

    ASurvey(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            SurveyRounds rounds,
            Jobs jobs,
            HomeDatabase database,
            Environment environment) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.rounds = rounds;
        this.jobs = jobs;
        this.administrator = JdbcClient.create(
                new DriverManagerDataSource(database.jdbcUrl(), database.username(), database.password()));
        this.environment = environment;
    }

    /** Begins with homes that have no round, on another day: the allowance of failing codes is full again. */
    ASurveyedHome anew() {
        day = day % 25 + 1;
        SettableClock.set(LocalDate.of(2022, 9, day));
        return ASurveyedHome.empty(jdbc, transaction, rounds);
    }

    /** Opens the home's round and hands out so many codes. */
    List<String> codes(ASurveyedHome homes, String home, int number) {
        return Stream.concat(
                        Stream.of(homes.anOpenRoundAndACode(home)),
                        IntStream.range(1, number).mapToObj(_ -> homes.aCode(home)))
                .toList();
    }

    /** Releases what is closed. */
    void release() throws InterruptedException, ExecutionException {
        var outcome = jobs.run("release-responses", Map.of()).orElseThrow().get();
        if (outcome.result() != JobOutcome.Result.DONE) {
            throw new IllegalStateException("The release failed: " + outcome);
        }
    }

    /** The answers that were released for a home, one number a question. */
    List<List<Integer>> released(ASurveyedHome homes, String home) {
        return homes.rows("select answers from survey.response where unit_code = '" + home + "'").stream()
                .map(row -> (byte[]) row.get("answers"))
                .map(bytes -> IntStream.range(0, bytes.length)
                        .map(i -> bytes[i] & 0xff)
                        .boxed()
                        .toList())
                .toList();
    }

    /** The database as its administrator, a superuser, sees it. */
    JdbcClient administrator() {
        return administrator;
    }

    /** The installation's folder. */
    Path home() {
        return Path.of(environment.getRequiredProperty("lyhord.home"));
    }

    ATablet tablet() {
        return new ATablet("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
    }
}
