package se.lyhord.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * A home folder in a test, with an empty database whose server does not run: a copy of one that is made once, since creating it takes
 * longer than all else. The unpacked programs are shared.
 */
final class AHome {

    private static final Path PATTERN = Path.of("target", "a-home").toAbsolutePath();
    private static final Path PROGRAMS = PATTERN.resolve("database").resolve("work");

    private AHome() {}

    static Path in(Path folder) throws IOException, InterruptedException {
        if (!Files.exists(data(PATTERN))) {
            HomeDatabase.open(PATTERN).close();
        }
        Path home = folder.resolve("home");
        Files.createDirectories(home.resolve("database"));
        Files.createSymbolicLink(home.resolve("database").resolve("work"), PROGRAMS);
        copy(data(PATTERN), data(home));
        copy(PATTERN.resolve("secrets"), home.resolve("secrets"));
        return home;
    }

    /** With the modes that PostgreSQL insists on. */
    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        int exit = new ProcessBuilder("cp", "-a", from.toString(), to.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("cp ended with " + exit);
        }
    }

    /** Ends what a failed test left running, and cuts the link: JUnit warns of those that leave its temporary folder. */
    static void abandonIn(Path folder) throws IOException {
        Path home = folder.resolve("home");
        ServerProcesses.in(data(home)).forEach(ProcessHandle::destroyForcibly);
        Path work = home.resolve("database").resolve("work");
        if (Files.isSymbolicLink(work)) {
            Files.delete(work);
        }
    }

    static Path data(Path home) {
        return home.resolve("database").resolve("data");
    }

    static ProcessHandle postmaster(Path home) {
        long pid = Postmaster.namedIn(data(home)).orElseThrow().pid();
        return ProcessHandle.of(pid).orElseThrow();
    }

    static boolean hasRunningServer(Path home) {
        return !ServerProcesses.in(data(home)).isEmpty();
    }

    static Connection connect(HomeDatabase database) throws SQLException {
        return connect(database.jdbcUrl(), database.username(), database.password());
    }

    static Connection connect(String url, String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return DriverManager.getConnection(url, properties);
    }

    static void execute(HomeDatabase database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column as text. */
    static List<String> column(HomeDatabase database, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
