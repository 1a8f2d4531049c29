package se.lyhord.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.survey.abuse.ADesk;
import se.lyhord.testing.LyhordProcess;

/**
 * {@code ./lyhord bench save}: how long a young person's tap takes until it is saved, over HTTP against a server as it is
 * shipped, beside the least it can take: one update of one row of the same size, committed, in the same database. Both by
 * turns, so that whatever else the machine does strikes both.
 */
class SaveBenchmark {

    private static final int WARMING_UP = Integer.getInteger("bench.warmup", 10_000);
    private static final int SAVES = Integer.getInteger("bench.saves", 3000);
    private static final int CODES = 8;
    private static final double AIM = 2;
    private static final List<String> QUESTIONS =
            List.of("T1", "T2", "T3", "T4", "S1", "S2", "S3", "S4", "D1", "D2", "D3", "D4");

    @TempDir(factory = BesideTheClasses.class)
    Path home;

    private final Random random = new Random(20261123);
    private final Times saves = new Times(SAVES);
    private final Times commits = new Times(SAVES);

    @Test
    void save() throws Exception {
        var codes = codes();
        try (var server = LyhordProcess.shipped(home, "--no-demo");
                var database = HomeDatabase.open(home);
                var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var posting = new Posting(server.port())) {
            for (var code : codes) {
                posting.post("/survey/api/answer", tap(code, 0));
            }
            measure(codes, posting, connection);
        }
        report();
    }

    private List<String> codes() {
        try (var desk = ADesk.at(home)) {
            desk.organise();
            return desk.codes("A", CODES);
        }
    }

    private void measure(List<String> codes, Posting posting, Connection connection) throws Exception {
        var rows = bareRows(connection);
        try (var update = connection.prepareStatement("update bare set sealed = ? where collection = ? and id = ?")) {
            for (var i = 0; i < WARMING_UP + SAVES; i++) {
                var save = timed(posting, tap(codes.get(i % CODES), i / CODES + 1));
                var commit = timed(update, rows.get(i % CODES));
                if (i >= WARMING_UP) {
                    saves.add(save);
                    commits.add(commit);
                }
            }
        }
    }

    private static long timed(Posting posting, String tap) throws Exception {
        var start = System.nanoTime();
        posting.post("/survey/api/answer", tap);
        return System.nanoTime() - start;
    }

    private long timed(PreparedStatement update, Bare row) throws SQLException {
        random.nextBytes(row.sealed());
        update.setBytes(1, row.sealed());
        update.setObject(2, row.collection());
        update.setBytes(3, row.id());
        var start = System.nanoTime();
        update.executeUpdate();
        return System.nanoTime() - start;
    }

    /** A row of the table that is only written. */
    private record Bare(Object collection, byte[] id, byte[] sealed) {}

    private static List<Bare> bareRows(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table bare (like survey.sealed including all)");
            statement.execute("insert into bare select * from survey.sealed");
            var rows = new ArrayList<Bare>();
            try (var row = statement.executeQuery("select collection, id, sealed from bare")) {
                while (row.next()) {
                    rows.add(new Bare(row.getObject(1), row.getBytes(2), row.getBytes(3)));
                }
            }
            return rows;
        }
    }

    private static String tap(String code, int number) {
        return "{\"code\":\"%s\",\"question\":\"%s\",\"value\":%d,\"language\":\"sv\",\"key\":\"00000000000000aa-%d\"}"
                .formatted(code, QUESTIONS.get(number % QUESTIONS.size()), 1 + number % 5, number + 1);
    }

    private void report() throws Exception {
        var csv = "figure,measured,unit,bound,ratio,aim\n" + figure(50, "%.0f".formatted(AIM)) + figure(99, "");
        Files.createDirectories(Path.of("target", "bench"));
        Files.writeString(Path.of("target", "bench", "save.csv"), csv);
        System.err.printf(
                Locale.ROOT,
                "%nOne answer, of %d after %d to warm up%n%20s %10s %10s%nsaved over HTTP %15.3f ms %7.3f ms%n"
                        + "bare commit %19.3f ms %7.3f ms%n%n",
                SAVES,
                WARMING_UP,
                "",
                "p50",
                "p99",
                saves.percentile(50),
                saves.percentile(99),
                commits.percentile(50),
                commits.percentile(99));
    }

    private String figure(int hundredths, String aim) {
        var measured = saves.percentile(hundredths);
        var bound = commits.percentile(hundredths);
        return String.format(
                Locale.ROOT, "p%d,%.3f,ms,%.3f,%.2f,%s%n", hundredths, measured, bound, measured / bound, aim);
    }
}
