package se.lyhord.database.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates, starts and stops the server of one home. The caller holds the home's {@link Turn}. */
final class Server {

    static final String ADMINISTRATOR = "postgres";

    /** Recovery after a crash replays what was written since the last checkpoint and may take minutes on a slow disk. */
    static final Duration LONGEST_START = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final Duration LONGEST_FAST_STOP = Duration.ofMinutes(1);
    private static final Duration LONGEST_IMMEDIATE_STOP = Duration.ofSeconds(20);
    /** Idle processes see at once that the server above them is gone; a busy one may not look for hours. */
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private static final int ATTEMPTS = 5;

    private final HomeFolder home;
    private final ServerPrograms programs;
    private final AdministratorPassword password;

    Server(HomeFolder home, ServerPrograms programs, AdministratorPassword password) {
        this.home = home;
        this.programs = programs;
        this.password = password;
    }

    /**
     * Starts the server, on new data when there are none, and waits until it takes connections.
     *
     * @param port the port to use when it is free, so that processes which had the server before find it again
     * @return the port it listens on
     */
    int start(Optional<Integer> port) throws IOException {
        endWhatWasLeftRunning();
        if (!Files.exists(home.data())) {
            createData();
        }
        keepOneOldLog();
        int chosen = port.isPresent() ? port.get() : freePort();
        for (int attempt = 1; !startsOn(chosen, attempt < ATTEMPTS); attempt++) {
            endWhatWasLeftRunning();
            chosen = freePort();
        }
        LOG.info("PostgreSQL listens on 127.0.0.1:{} for processes of {}", chosen, home.root());
        return chosen;
    }

    /** Returns false when it did not start and another attempt may help. */
    private boolean startsOn(int port, boolean moreAttempts) throws IOException {
        var log = new ServerLog(home.serverLog());
        var outcome = programs.run("pg_ctl", startArguments(port));
        if (!outcome.succeeded() && !(moreAttempts && log.saysThatAnotherAttemptMayHelp())) {
            throw new DatabaseUnavailable("PostgreSQL did not start on %s. Its log %s ends:%n%s%n%s"
                    .formatted(home.data(), home.serverLog(), log.end(), outcome.output()));
        }
        return outcome.succeeded();
    }

    /** Stops the server if it runs: sessions are ended, and what was committed is on disk when this returns. */
    void stop() {
        List<ProcessHandle> processes = ServerProcesses.in(home.data());
        boolean headed = living().isPresent();
        if (headed && !pgCtlStop("fast", LONGEST_FAST_STOP).succeeded()) {
            LOG.warn("PostgreSQL of {} did not stop within {}; cutting it short", home.root(), LONGEST_FAST_STOP);
            pgCtlStop("immediate", LONGEST_IMMEDIATE_STOP);
        }
        if (!ServerProcesses.allEnded(processes, home.data(), headed ? LONGEST_IMMEDIATE_STOP : MOMENT)) {
            endByForce();
        }
    }

    /** The server of this home, when it runs. */
    Optional<Postmaster> living() {
        return Postmaster.namedIn(home.data()).filter(Postmaster::alive);
    }

    private void endWhatWasLeftRunning() throws IOException {
        List<ProcessHandle> left = ServerProcesses.in(home.data());
        if (!left.isEmpty()) {
            LOG.warn(
                    "A PostgreSQL server of {} was left running by a process that was killed; ending it first",
                    home.root());
            stop();
        }
        // A dead server's file whose pid now is another program's would make PostgreSQL refuse to start.
        var named = Postmaster.namedIn(home.data());
        if (named.isPresent() && !named.get().alive()) {
            Files.deleteIfExists(Postmaster.fileIn(home.data()));
        }
    }

    /** For processes that lost the server above them: they hold its shared memory, and nothing else tells them to go. */
    private void endByForce() {
        for (ProcessHandle process : ServerProcesses.in(home.data())) {
            programs.run("pg_ctl", List.of("kill", "QUIT", Long.toString(process.pid())));
        }
        List<ProcessHandle> left = ServerProcesses.in(home.data());
        if (!ServerProcesses.allEnded(left, home.data(), LONGEST_IMMEDIATE_STOP)) {
            left.forEach(ProcessHandle::destroyForcibly);
        }
        if (!ServerProcesses.allEnded(left, home.data(), LONGEST_IMMEDIATE_STOP)) {
            throw new DatabaseUnavailable("PostgreSQL processes of %s do not end: %s. Restart the machine."
                    .formatted(
                            home.data(), left.stream().map(ProcessHandle::pid).toList()));
        }
    }

    /**
     * The password is set by initdb, before any server has ever listened: there is no moment with trusted connections. The data get
     * their name when they are whole, so an interrupted attempt is simply made again.
     */
    private void createData() throws IOException {
        LOG.info("Creating an empty database in {}", home.data());
        password.createIfMissing();
        Path unfinished = home.database()
                .resolve("data-unfinished-" + ProcessHandle.current().pid());
        Folders.deleteAllNamed(home.database(), "data-unfinished-*");
        var outcome = programs.run("initdb", initialisation(unfinished));
        if (!outcome.succeeded()) {
            throw new DatabaseUnavailable("An empty database can't be created in %s. initdb says:%n%s"
                    .formatted(home.database(), outcome.output()));
        }
        Path access = unfinished.resolve("pg_hba.conf");
        Files.writeString(access, "host all all 127.0.0.1/32 scram-sha-256\n");
        Durable.file(access);
        Files.move(unfinished, home.data(), StandardCopyOption.ATOMIC_MOVE);
        Durable.folder(home.database());
    }

    /** Sorted by code point like locale C, and unlike it with upper and lower case for å, ä and ö. */
    private List<String> initialisation(Path data) {
        return List.of(
                "--pgdata=" + data,
                "--username=" + ADMINISTRATOR,
                "--pwfile=" + password.file(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
    }

    /** pg_ctl starts the server in a session of its own, so Ctrl-C in the terminal that started it does not reach it. */
    private List<String> startArguments(int port) {
        return List.of(
                "start",
                "--pgdata=" + home.data(),
                "--log=" + home.serverLog(),
                "--wait",
                "--timeout=" + LONGEST_START.toSeconds(),
                "--options=" + ServerSettings.asOptions(port));
    }

    private ServerPrograms.Outcome pgCtlStop(String mode, Duration within) {
        return programs.run(
                "pg_ctl",
                List.of(
                        "stop",
                        "--pgdata=" + home.data(),
                        "--mode=" + mode,
                        "--wait",
                        "--timeout=" + within.toSeconds()));
    }

    private void keepOneOldLog() throws IOException {
        if (Files.exists(home.serverLog())) {
            Path old = home.database().resolve("server.log.1");
            Files.move(home.serverLog(), old, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
