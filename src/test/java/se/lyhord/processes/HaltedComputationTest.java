package se.lyhord.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.testing.LyhordProcess;

/**
 * The computation of the north case, its JVM halted at a chunk of every step, one after the other, and started again each
 * time: what is stored in the end is what an undisturbed run stores. One seed is part of the tests; the long run is
 * {@code ./lyhord test HaltedComputationTest -Dhalt.seeds=20}.
 */
class HaltedComputationTest {

    private static final int SEEDS = Integer.getInteger("halt.seeds", 1);
    private static final List<String> STEPS =
            List.of("cells", "roll-up", "periods", "index", "release", "release-periods", "release-index", "settle");
    private static final String[] COMPUTE = {"job", "compute-indicators", "from=2021-Q1", "to=2022-Q2"};

    /** Six quarters are counted, and five longer periods are made of them. */
    private static final int CHUNKS = 5;

    @TempDir
    Path home;

    @Test
    void whatIsStoredAfterHaltsAtEveryStepIsWhatAnUndisturbedRunStores() throws Exception {
        try (var database = HomeDatabase.open(home)) {
            succeed("job", "import", "dir=src/test/resources/cases/north");
            succeed(COMPUTE);
            try (var connection =
                    DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password())) {
                var undisturbed = digests(connection);
                for (var seed = 1; seed <= SEEDS; seed++) {
                    forget(connection);
                    var random = new Random(seed);
                    for (var step : STEPS) {
                        halt(step, random);
                    }
                    succeed(COMPUTE);
                    assertThat(digests(connection)).as("seed %d", seed).isEqualTo(undisturbed);
                }
            }
        }
    }

    /** Six quarters are settled; after the sixth nothing is left to do but to say so. */
    @Test
    void aRunThatDiesAfterItsLastStepIsDone() throws Exception {
        try (var _ = HomeDatabase.open(home)) {
            succeed("job", "import", "dir=src/test/resources/cases/north");
            var halted = LyhordProcess.start(home, Map.of(HaltingAChunk.VARIABLE, "settle:5:after"), COMPUTE);
            assertThat(halted.exitCode()).as(halted.output()).isEqualTo(HaltingAChunk.HALTED);
            succeed(COMPUTE);
        }
    }

    /** A check of a quarter takes in what has changed; the run that died then does not know of it, and must begin anew. */
    @Test
    void whatComesWhileARunIsDeadAndAQuarterIsCheckedIsCountedByTheNext() throws Exception {
        try (var database = HomeDatabase.open(home)) {
            succeed("job", "import", "dir=src/test/resources/cases/north");
            succeed(COMPUTE);
            var halted = LyhordProcess.start(home, Map.of(HaltingAChunk.VARIABLE, "roll-up:0:before"), COMPUTE);
            assertThat(halted.exitCode()).as(halted.output()).isEqualTo(HaltingAChunk.HALTED);
            try (var connection =
                            DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                    var statement = connection.createStatement()) {
                assertThat(statement.executeUpdate(
                                "update survey.round set invited = invited + 100 where quarter = '2022-Q1'"))
                        .isPositive();
                assertThat(LyhordProcess.start(
                                        home,
                                        Map.of(),
                                        "job",
                                        "close-quarter",
                                        "quarter=2021-Q1",
                                        "step=prepare",
                                        "by=anna")
                                .exitCode())
                        .isLessThan(2);
                succeed(COMPUTE);
                var goneOn = digests(connection);
                forget(connection);
                succeed(COMPUTE);
                assertThat(goneOn).isEqualTo(digests(connection));
            }
        }
    }

    private void halt(String step, Random random) throws Exception {
        var when =
                List.of("before", "after", String.valueOf(random.nextInt(30))).get(random.nextInt(3));
        var at = step + ":" + random.nextInt(CHUNKS) + ":" + when;
        var halted = LyhordProcess.start(home, Map.of(HaltingAChunk.VARIABLE, at), COMPUTE);
        // one whose chunk was over before its time has come ends well, or is halted in a later step
        assertThat(halted.exitCode())
                .as("%s\n%s", at, halted.output())
                .isIn(when.length() < 3 ? List.of(HaltingAChunk.HALTED, 0) : List.of(HaltingAChunk.HALTED));
    }

    private void succeed(String... command) throws Exception {
        var job = LyhordProcess.start(home, Map.of(), command);
        assertThat(job.exitCode()).as(job.output()).isZero();
    }

    private static void forget(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "truncate indicator.home_counts, indicator.node_counts, indicator.computed_quarter,"
                            + " indicator.stale, indicator.quarter_count, indicator.answered_version, release.figure, index.node_value, release.quality_index");
        }
    }

    private static List<String> digests(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select (select encode(sha256(convert_to(string_agg(c::text, E'\\n' order by c::text), 'UTF8')), 'hex') from indicator.cell c),
                               (select encode(sha256(convert_to(string_agg(v::text, E'\\n' order by v::text), 'UTF8')), 'hex') from indicator.node_value v),
                               (select encode(sha256(convert_to(string_agg(f::text, E'\\n' order by f::text), 'UTF8')), 'hex') from release.figure f),
                               (select encode(sha256(convert_to(string_agg(i::text, E'\\n' order by i::text), 'UTF8')), 'hex') from index.node_value i),
                               (select encode(sha256(convert_to(string_agg(q::text, E'\\n' order by q::text), 'UTF8')), 'hex') from release.quality_index q),
                               (select string_agg(quarter || unit_code, ',') from indicator.stale)""")) {
            rows.next();
            return List.of(
                    rows.getString(1),
                    rows.getString(2),
                    rows.getString(3),
                    rows.getString(4),
                    rows.getString(5),
                    "stale: " + rows.getString(6));
        }
    }
}
