package se.lyhord.survey.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lyhord.testing.LyhordProcess;

/**
 * Abuse cases 3 and 4: the server, and then its PostgreSQL, are killed with signal 9 amid submissions, again and again.
 * What a young person's ledger has as acknowledged is there afterwards, once; what is not acknowledged is there whole or
 * not at all. {@code -Dkill.rounds=50 -Dkill.people=200} makes it the long run of docs/measured.md.
 */
class KilledInTheMiddleTest {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 5);
    private static final int PEOPLE = Integer.getInteger("kill.people", 24);
    private static final int SEED = Integer.getInteger("kill.seed", 20260903);
    private static final int TAPS = 5;
    private static final int TABLETS = 4;
    private static final Duration RECOVERY = Duration.ofSeconds(90);

    @TempDir
    static Path home;

    static List<String> codesOfA;
    static List<String> codesOfB;
    static LyhordProcess server;

    @BeforeAll
    static void aServerAndCodes() throws Exception {
        try (var desk = ADesk.at(home)) {
            desk.organise();
            codesOfA = desk.codes("A", ROUNDS * PEOPLE);
            codesOfB = desk.codes("B", ROUNDS * PEOPLE);
        }
        server = LyhordProcess.server(home, "--no-demo");
    }

    @AfterAll
    static void end() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void nothingIsLostAndNothingTwiceWhenTheServerIsKilled() throws Exception {
        nothingIsLostAndNothingTwice("A", codesOfA, () -> {
            server.kill();
            server = LyhordProcess.server(home, server.port(), "--no-demo");
        });
    }

    @Test
    void nothingIsLostAndNothingTwiceWhenPostgresIsKilledAndTheServerRecoversByItself() throws Exception {
        nothingIsLostAndNothingTwice("B", codesOfB, () -> {
            var killed = postmaster().orElseThrow();
            killed.destroyForcibly();
            awaitRecoveryFrom(killed);
        });
    }

    /** A kill, and the wait until the server answers again. */
    private interface Killing {
        void killAndWait() throws Exception;
    }

    private static void nothingIsLostAndNothingTwice(String of, List<String> codes, Killing killing) throws Exception {
        var random = new Random(SEED);
        var people =
                codes.stream().map(code -> new AYoungPerson(code, TAPS, random)).toList();
        var goingOn = new ArrayList<AYoungPerson>();
        for (var round = 0; round < ROUNDS; round++) {
            var now = people.subList(round * PEOPLE, (round + 1) * PEOPLE);
            goingOn.addAll(now);
            killAmid(goingOn, 5 + random.nextInt(PEOPLE * TAPS), random.nextInt(20), killing);
            assertThatLedgersAgree(goingOn, round);
            // The others are left as they are: nobody comes back to what they began.
            goingOn.removeIf(person -> person.isDone() || random.nextBoolean());
        }
        assertThatLedgersAgree(people, ROUNDS);
        System.out.printf(
                "kill -9 of %s: %d times, %d of %d handed in%n",
                of.equals("A") ? "the server" : "PostgreSQL",
                ROUNDS,
                people.stream().filter(AYoungPerson::isDone).count(),
                people.size());
        assertThat(released(of))
                .as("seed %d", SEED)
                .containsExactlyInAnyOrderElementsOf(people.stream()
                        .filter(AYoungPerson::isDone)
                        .map(AYoungPerson::response)
                        .toList());
    }

    private static void assertThatLedgersAgree(List<AYoungPerson> people, int round) throws Exception {
        var tablet = new ATablet(server.address());
        for (var person : people) {
            assertThat(person.reconciled(tablet))
                    .as("seed %d, round %d", SEED, round + 1)
                    .isEmpty();
        }
    }

    /** Kills once so many requests have been acknowledged, and some milliseconds later; all tablets stop at it. */
    private static void killAmid(List<AYoungPerson> people, int after, int millis, Killing killing) throws Exception {
        var queue = new ConcurrentLinkedQueue<>(people);
        var acknowledged = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(TABLETS)) {
            for (var i = 0; i < TABLETS; i++) {
                threads.execute(() -> {
                    var tablet = new ATablet(server.address());
                    for (var next = queue.poll();
                            next != null && next.goOn(tablet, acknowledged::incrementAndGet);
                            next = queue.poll()) {}
                });
            }
            threads.shutdown();
            while (acknowledged.get() < after && !threads.awaitTermination(1, TimeUnit.MILLISECONDS)) {}
            Thread.sleep(millis);
            killing.killAndWait();
        }
    }

    private static List<String> released(String home) throws Exception {
        try (var desk = ADesk.at(KilledInTheMiddleTest.home)) {
            return desk.released(home).stream().map(HexFormat.of()::formatHex).collect(Collectors.toList());
        }
    }

    /** The process that this home's own file names, and only while it is PostgreSQL's. */
    private static Optional<ProcessHandle> postmaster() throws Exception {
        var file = home.resolve("database").resolve("data").resolve("postmaster.pid");
        return Files.exists(file)
                ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst()))
                        .filter(process -> process.info()
                                .command()
                                .filter(command -> command.endsWith("/postgres"))
                                .isPresent())
                : Optional.empty();
    }

    private static void awaitRecoveryFrom(ProcessHandle killed) throws Exception {
        var tablet = new ATablet(server.address());
        var end = System.nanoTime() + RECOVERY.toNanos();
        while (postmaster().filter(living -> !living.equals(killed)).isEmpty()
                || tablet.open("7K3M-X9PA-2WQE").status() >= 500) {
            assertThat(System.nanoTime())
                    .as("the server recovers:%n%s", server.output())
                    .isLessThan(end);
            Thread.sleep(100);
        }
    }
}
