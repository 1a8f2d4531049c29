package se.lyhord.database;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Parser;
import se.lyhord.database.embedded.HomeDatabase;

/** {@code ./lyhord sql "select …"}: the administrator's look into the database, read-only, as role job, CSV out. */
public final class SqlCommand {

    private static final int ROWS_AT_A_TIME = 1_000;

    private SqlCommand() {}

    /**
     * Writes what a query gives as CSV with a header line.
     *
     * @param externalUrl JDBC address of an external database; null for the one in the home folder
     * @return exit code: 0, or 1 with the reason on the error stream
     */
    public static int run(Path home, @Nullable String externalUrl, String query, OutputStream out) throws IOException {
        if (externalUrl != null) {
            return answer(externalUrl, RolePasswords.of(home), query, out);
        }
        try (var own = HomeDatabase.open(home)) {
            return answer(own.jdbcUrl(), RolePasswords.of(home), query, out);
        }
    }

    private static int answer(String url, RolePasswords passwords, String query, OutputStream out) throws IOException {
        if (!isOneStatement(query)) {
            System.err.println("One query, please: what stands after a semicolon would not be read-only any more.");
            return 1;
        }
        try (var connection = DriverManager.getConnection(url, DatabaseRoles.JOB, passwords.of(DatabaseRoles.JOB))) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement(query)) {
                statement.setFetchSize(ROWS_AT_A_TIME);
                write(statement.executeQuery(), out);
            }
            return 0;
        } catch (SQLException e) {
            System.err.println(
                    "28P01".equals(e.getSQLState())
                            ? "Nothing is here yet: start ./lyhord run or a job on this home first."
                            : e.getMessage());
            return 1;
        }
    }

    private static void write(ResultSet rows, OutputStream out) throws SQLException, IOException {
        var columns = rows.getMetaData();
        var line = new String[columns.getColumnCount()];
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8)) {
            Arrays.setAll(line, i -> label(columns, i + 1));
            csv.writeRecord(line);
            while (rows.next()) {
                for (var i = 0; i < line.length; i++) {
                    line[i] = Objects.requireNonNullElse(rows.getString(i + 1), "");
                }
                csv.writeRecord(line);
            }
        }
    }

    private static String label(ResultSetMetaData columns, int number) {
        try {
            return columns.getColumnLabel(number);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the driver itself would take it apart: a second statement could end the read-only transaction. */
    private static boolean isOneStatement(String query) throws IOException {
        try {
            return Parser.parseJdbcSql(query, true, false, true, false, true).size() == 1;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
