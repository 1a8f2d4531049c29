package se.lyhord.testing;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code ./lyhord …} as a process of its own, on a home folder of the test's. */
public final class LyhordProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Process process;
    private final Path log;
    private final int port;

    private LyhordProcess(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts a command without waiting for it; its output goes to a file beside the home folder. */
    public static LyhordProcess start(Path home, int port, String... command) throws IOException {
        return start(home, port, Map.of(), command);
    }

    /** Starts a command that needs no port, with more in its environment. */
    public static LyhordProcess start(Path home, Map<String, String> environment, String... command)
            throws IOException {
        return start(home, 0, environment, command);
    }

    private static LyhordProcess start(Path home, int port, Map<String, String> environment, String... command)
            throws IOException {
        var words = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "se.lyhord.Lyhord"));
        words.addAll(List.of(command));
        return start(home, port, environment, words, command[0]);
    }

    /** Starts a server on a free port as the command line does, from the jar, and waits until it answers. */
    public static LyhordProcess shipped(Path home, String... options) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("./lyhord", "run"));
        words.addAll(List.of(options));
        var server = start(home, freePort(), Map.of(), words, "shipped");
        server.awaitReady();
        return server;
    }

    private static LyhordProcess start(
            Path home, int port, Map<String, String> environment, List<String> words, String name) throws IOException {
        var log = Files.createTempFile(Files.createDirectories(Path.of("target", "processes")), name, ".log");
        var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("LYHORD_HOME", home.toString());
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.directory(new File("."));
        return new LyhordProcess(builder.start(), log, port);
    }

    /** Starts a server on a free port and waits until its sign-in page answers. */
    public static LyhordProcess server(Path home, String... options) throws IOException, InterruptedException {
        return server(home, freePort(), options);
    }

    /** Starts a server on the port and waits until its sign-in page answers. */
    public static LyhordProcess server(Path home, int port, String... options)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("run"));
        command.addAll(List.of(options));
        var server = start(home, port, command.toArray(String[]::new));
        server.awaitReady();
        return server;
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    public String output() throws IOException {
        return Files.readString(log);
    }

    /** Waits until the sign-in page answers. */
    public void awaitReady() throws InterruptedException, IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (output().contains("Lyhörd is ready") && answers()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IllegalStateException("The server did not come up:\n" + output());
    }

    private boolean answers() {
        try {
            var connection = (HttpURLConnection)
                    URI.create(address() + "/sign-in").toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(20_000);
            return connection.getResponseCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    /** Waits for the end and gives the exit code. */
    public int exitCode() throws InterruptedException, IOException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("The command does not end:\n" + output());
        }
        return process.exitValue();
    }

    /** Ends it as a power cut would: kill -9. */
    public void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
