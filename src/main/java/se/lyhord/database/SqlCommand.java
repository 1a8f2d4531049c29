package se.lyhord.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import se.lyhord.database.embedded.HomeDatabase;

/** {@code ./lyhord sql "select …"}: the administrator's look into the database, read-only, as role job, CSV out. */
public final class SqlCommand {

    private SqlCommand() {}

    /**
     * Writes what a query gives as CSV with a header line.
     *
     * @param externalUrl JDBC address of an external database; null for the one in the home folder
     * @return exit code: 0, or 1 with the reason on the error stream
     */
    public static int run(Path home, @Nullable String externalUrl, String query, OutputStream out) throws IOException {
        if (externalUrl != null) {
            return copy(externalUrl, RolePasswords.of(home), query, out);
        }
        try (var own = HomeDatabase.open(home)) {
            return copy(own.jdbcUrl(), RolePasswords.of(home), query, out);
        }
    }

    private static int copy(String url, RolePasswords passwords, String query, OutputStream out) throws IOException {
        try (var connection = DriverManager.getConnection(url, DatabaseRoles.JOB, passwords.of(DatabaseRoles.JOB))) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (" + query.strip().replaceFirst(";$", "") + ") to stdout with (format csv, header)",
                            out);
            return 0;
        } catch (SQLException e) {
            System.err.println(
                    "28P01".equals(e.getSQLState())
                            ? "Nothing is here yet: start ./lyhord run or a job on this home first."
                            : e.getMessage());
            return 1;
        }
    }
}
