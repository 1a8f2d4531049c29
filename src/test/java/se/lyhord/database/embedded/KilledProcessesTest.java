package se.lyhord.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class KilledProcessesTest {

    private static final int ROWS_BEFORE_THE_KILL = 300;

    @TempDir
    Path folder;

    @AfterEach
    void abandonTheHome() throws IOException {
        AHome.abandonIn(folder);
    }

    @Test
    void everyAcknowledgedRowSurvivesKillingTheServerWhileItWrites() throws Exception {
        Path home = AHome.in(folder);
        try (var writer = AnotherProcess.on(home)) {
            writer.opening();
            List<String> seen = rowsOf(writer);
            killNow(AHome.postmaster(home));
            writer.kill();
            assertAllAreThere(home, seen, writer.restOfItsAnswers());
        }
    }

    @Test
    void everyAcknowledgedRowSurvivesKillingTheWriterAndItsOrphanedServerIsReplaced() throws Exception {
        Path home = AHome.in(folder);
        try (var writer = AnotherProcess.on(home)) {
            writer.opening();
            List<String> seen = rowsOf(writer);
            ProcessHandle orphan = AHome.postmaster(home);
            writer.kill();
            assertThat(ServerProcesses.worksIn(orphan, AHome.data(home))).isTrue();
            assertAllAreThere(home, seen, writer.restOfItsAnswers());
            assertThat(ServerProcesses.worksIn(orphan, AHome.data(home))).isFalse();
        }
    }

    @Test
    void aKilledServerComesBackWhereTheLivingLookForIt() throws Exception {
        Path home = AHome.in(folder);
        try (var living = AnotherProcess.on(home)) {
            int port = living.opening().port();
            killNow(AHome.postmaster(home));
            try (var rescuer = AnotherProcess.on(home)) {
                assertThat(rescuer.opening().port()).isEqualTo(port);
                living.tell("ask");
                assertThat(living.answer()).isEqualTo("works");
                rescuer.leave();
                living.tell("ask");
                assertThat(living.answer()).isEqualTo("works");
            }
        }
    }

    @Test
    void aBusySessionThatLostItsServerIsEndedBeforeTheNextStart() throws Exception {
        Path home = AHome.in(folder);
        try (var before = AnotherProcess.on(home)) {
            before.opening();
            before.tell("toil");
            before.answer();
            killNow(AHome.postmaster(home));
        }
        assertThat(AHome.hasRunningServer(home)).isTrue();
        try (var database = HomeDatabase.open(home)) {
            assertThat(AHome.column(database, "select 'works'")).containsExactly("works");
        }
        assertThat(AHome.hasRunningServer(home)).isFalse();
    }

    @Test
    void aProgramThatTookOverTheDeadServersPidIsLeftAlone() throws Exception {
        Path home = AHome.in(folder);
        HomeDatabase.open(home).close();
        Process bystander = new ProcessBuilder("sleep", "60").start();
        try {
            String aDeadServersFile =
                    "%d%n%s%n1%n5432%n%n127.0.0.1%n1 1%nready%n".formatted(bystander.pid(), AHome.data(home));
            Files.writeString(Postmaster.fileIn(AHome.data(home)), aDeadServersFile);
            try (var database = HomeDatabase.open(home)) {
                assertThat(AHome.column(database, "select 'works'")).containsExactly("works");
            }
            assertThat(bystander.isAlive()).isTrue();
        } finally {
            bystander.destroyForcibly();
        }
    }

    @Test
    void aPortTakenByAnotherProgramIsReplacedByAFreeOne() throws Exception {
        Path home = AHome.in(folder);
        try (var living = AnotherProcess.on(home)) {
            int port = living.opening().port();
            killNow(AHome.postmaster(home));
            try (var taker = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"));
                    var rescuer = HomeDatabase.open(home)) {
                assertThat(rescuer.jdbcUrl()).doesNotContain(":" + taker.getLocalPort() + "/");
                assertThat(AHome.column(rescuer, "select 'works'")).containsExactly("works");
            }
        }
        HomeDatabase.open(home).close();
    }

    private static List<String> rowsOf(AnotherProcess writer) throws Exception {
        writer.tell("write");
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < ROWS_BEFORE_THE_KILL; row++) {
            rows.add(writer.answer());
        }
        return rows;
    }

    /** The rest is what was acknowledged between the last row read and the kill; its last line may be cut off. */
    private static void assertAllAreThere(Path home, List<String> seen, String rest) throws Exception {
        String whole = rest.substring(0, rest.lastIndexOf('\n') + 1);
        List<String> acknowledged = Stream.concat(seen.stream(), whole.lines()).toList();
        try (var database = HomeDatabase.open(home)) {
            assertThat(database.joined()).isFalse();
            assertThat(AHome.column(database, "select id from written")).containsAll(acknowledged);
        }
        assertThat(AHome.hasRunningServer(home)).isFalse();
    }

    private static void killNow(ProcessHandle server) throws Exception {
        server.destroyForcibly();
        server.onExit().get(10, TimeUnit.SECONDS);
    }
}
