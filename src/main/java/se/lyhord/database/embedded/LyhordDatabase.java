package se.lyhord.database.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The database {@code lyhord} within a running server. */
final class LyhordDatabase {

    static final String NAME = "lyhord";

    private static final String WRONG_PASSWORD = "28P01";

    private LyhordDatabase() {}

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, NAME);
    }

    /** Creates it unless it exists; at the same time this proves that the server takes the password. */
    static void createIfMissing(int port, AdministratorPassword password) {
        String maintenance = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
        try (Connection connection = DriverManager.getConnection(maintenance, Server.ADMINISTRATOR, password.read());
                Statement statement = connection.createStatement()) {
            if (!exists(statement)) {
                statement.execute("create database " + NAME);
            }
        } catch (SQLException e) {
            throw refusal(e, password);
        }
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select from pg_database where datname = '" + NAME + "'")) {
            return found.next();
        }
    }

    private static DatabaseUnavailable refusal(SQLException problem, AdministratorPassword password) {
        if (WRONG_PASSWORD.equals(problem.getSQLState())) {
            return new DatabaseUnavailable(
                    "The password in %s is not the one of this database. Put back the file that belongs to it from your backup."
                            .formatted(password.file()),
                    problem);
        }
        return new DatabaseUnavailable("The embedded PostgreSQL does not answer: " + problem.getMessage(), problem);
    }
}
