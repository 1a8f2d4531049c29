package se.lyhord.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SharedHomeTest {

    /** Field 6 of {@code /proc/PID/stat} (man 5 proc), counted from the end of the program's name, which is field 2. */
    private static final int SESSION_AFTER_NAME = 3;

    @TempDir
    Path folder;

    @AfterEach
    void abandonTheHome() throws IOException {
        AHome.abandonIn(folder);
    }

    @Test
    void theSecondProcessGoesOnWhenTheFirstLeaves() throws Exception {
        Path home = AHome.in(folder);
        try (var first = AnotherProcess.on(home)) {
            var opening = first.opening();
            assertThat(opening.joined()).isFalse();
            try (var second = AnotherProcess.on(home)) {
                assertThat(second.opening()).isEqualTo(new AnotherProcess.Opening(true, opening.port()));
                first.leave();
                assertThat(answersStill(second)).isTrue();
                second.leave();
                assertThat(AHome.hasRunningServer(home)).isFalse();
            }
        }
    }

    @Test
    void theFirstProcessGoesOnWhenTheSecondLeaves() throws Exception {
        Path home = AHome.in(folder);
        try (var first = AnotherProcess.on(home)) {
            assertThat(first.opening().joined()).isFalse();
            try (var second = AnotherProcess.on(home)) {
                assertThat(second.opening().joined()).isTrue();
                second.leave();
                assertThat(answersStill(first)).isTrue();
                first.leave();
                assertThat(AHome.hasRunningServer(home)).isFalse();
            }
        }
    }

    @Test
    void twoProcessesThatOpenAnEmptyHomeAtOnceGetOneServer() throws Exception {
        Path home = folder.resolve("home");
        try (var one = AnotherProcess.on(home);
                var other = AnotherProcess.on(home)) {
            var openings = List.of(one.opening(), other.opening());
            assertThat(openings).extracting(AnotherProcess.Opening::joined).containsExactlyInAnyOrder(true, false);
            assertThat(openings).extracting(AnotherProcess.Opening::port).containsOnly(portOf(home));
            assertThat(answersStill(one)).isTrue();
            assertThat(answersStill(other)).isTrue();
            one.leave();
            other.leave();
            assertThat(AHome.hasRunningServer(home)).isFalse();
        }
    }

    @Test
    void interruptingTheTerminalThatStartedTheServerDoesNotReachIt() throws Exception {
        Path home = AHome.in(folder);
        try (var database = HomeDatabase.open(home)) {
            long server = AHome.postmaster(home).pid();
            String status = Files.readString(Path.of("/proc", Long.toString(server), "stat"));
            var afterName =
                    List.of(status.substring(status.lastIndexOf(')') + 2).split(" ", -1));
            assertThat(Long.parseLong(afterName.get(SESSION_AFTER_NAME))).isEqualTo(server);
            assertThat(AHome.column(database, "select 'works'")).containsExactly("works");
        }
    }

    private static boolean answersStill(AnotherProcess process) throws Exception {
        process.tell("ask");
        return process.answer().equals("works");
    }

    private static int portOf(Path home) {
        return Postmaster.namedIn(AHome.data(home)).orElseThrow().port();
    }
}
