package se.lyhord.database.embedded;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.slf4j.LoggerFactory;

/** A second Java process on a home: opens it, does what it reads line by line, and says what it did. */
final class AnotherProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;

    private AnotherProcess(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    static AnotherProcess on(Path home) throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        String classes = System.getProperty("java.class.path");
        return new AnotherProcess(new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        AnotherProcess.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** How it came to its server. */
    record Opening(boolean joined, int port) {}

    /** Waits until it has the database. */
    Opening opening() throws IOException {
        String line = answer();
        return new Opening(line.startsWith("joined "), Integer.parseInt(line.substring(line.indexOf(' ') + 1)));
    }

    String answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IOException("the other process ended without an answer");
        }
        return line;
    }

    void tell(String what) throws IOException {
        var writer = process.outputWriter(StandardCharsets.UTF_8);
        writer.write(what + "\n");
        writer.flush();
    }

    /** Everything it had said when it ended. */
    String restOfItsAnswers() throws IOException {
        var rest = new StringBuilder();
        for (int c = answers.read(); c >= 0; c = answers.read()) {
            rest.append((char) c);
        }
        return rest.toString();
    }

    void leave() throws IOException, InterruptedException {
        tell("close");
        process.waitFor();
    }

    /** With signal 9; through its handle, since {@link Process#destroyForcibly} would throw away what it had said. */
    void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    public static void main(String[] arguments) throws Exception {
        // Standard output is for the answers alone.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        try (var database = HomeDatabase.open(Path.of(arguments[0]));
                var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            String port = database.jdbcUrl().replaceAll(".*:(\\d+)/.*", "$1");
            System.out.println((database.joined() ? "joined " : "started ") + port);
            for (String order = orders.readLine(); !"close".equals(order); order = orders.readLine()) {
                if ("write".equals(order)) {
                    writeWithoutEnd(database);
                }
                if ("toil".equals(order)) {
                    Thread.ofVirtual().start(() -> toil(database));
                    awaitToil(database);
                }
                System.out.println(AHome.column(database, "select 'works'").getFirst());
            }
        }
    }

    /** A query that keeps its server process busy for hours, without a look at anything else. */
    private static void toil(HomeDatabase database) {
        try {
            AHome.execute(database, "select sum(i::numeric ^ 2) from generate_series(1, 1000000000000) i");
        } catch (SQLException e) {
            System.err.println("ended: " + e.getMessage());
        }
    }

    private static void awaitToil(HomeDatabase database) throws SQLException {
        String toiling = "select 'x' from pg_stat_activity where state = 'active' and query like 'select sum(%'";
        while (AHome.column(database, toiling).isEmpty()) {
            Pause.shortly();
        }
    }

    /** Prints each id when the server has acknowledged its row, each in a transaction of its own. */
    private static void writeWithoutEnd(HomeDatabase database) throws SQLException {
        AHome.execute(database, "create table written (id int primary key, filling text)");
        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var insert = connection.prepareStatement("insert into written values (?, repeat('x', 200))")) {
            for (int id = 1; ; id++) {
                insert.setInt(1, id);
                insert.executeUpdate();
                System.out.println(id);
            }
        }
    }
}
