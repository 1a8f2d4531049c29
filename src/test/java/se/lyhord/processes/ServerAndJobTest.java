package se.lyhord.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lyhord.testing.LyhordProcess;

/** A server and a job on one home folder share its database, whoever comes first. */
class ServerAndJobTest {

    private static final String CASE = "dir=src/test/resources/cases/headline";

    @TempDir
    Path home;

    @Test
    void aJobJoinsTheServersDatabaseAndLeavesItRunning() throws Exception {
        try (var server = LyhordProcess.server(home, "--no-demo")) {
            var job = LyhordProcess.start(home, 0, "job", "import", CASE);
            assertThat(job.exitCode()).as(job.output()).isZero();
            server.awaitReady();
            assertThat(placements()).endsWith("count\n300\n");
        }
        assertThat(home.resolve("database/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void aServerJoinsTheDatabaseThatAJobStartedAndKeepsItWhenTheJobEnds() throws Exception {
        var job = LyhordProcess.start(home, 0, "job", "import", CASE);
        awaitFile(home.resolve("database/data/postmaster.pid"));
        try (var server = LyhordProcess.server(home, "--no-demo")) {
            assertThat(job.exitCode()).as(job.output()).isZero();
            server.awaitReady();
            assertThat(placements()).endsWith("count\n300\n");
        }
        assertThat(home.resolve("database/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void aServerMakesNothingUpWhereAJobHasBroughtAnOrganisation() throws Exception {
        var job = LyhordProcess.start(home, 0, "job", "import", CASE);
        assertThat(job.exitCode()).as(job.output()).isZero();
        try (var server = LyhordProcess.server(home)) {
            assertThat(placements()).endsWith("count\n300\n");
            assertThat(server.output()).contains("admin / ");
        }
    }

    private String placements() throws Exception {
        var query = LyhordProcess.start(home, 0, "sql", "select count(*) from placement.placement");
        assertThat(query.exitCode()).as(query.output()).isZero();
        return query.output();
    }

    private static void awaitFile(Path file) throws InterruptedException {
        for (var i = 0; i < 600 && !Files.exists(file); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
