package se.lyhord.batch.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Repository;

/**
 * One run of a job at a time among all processes of a database. The lock lives with its connection, so that it is free
 * again as soon as a process is dead, however it died.
 */
@Repository
public class JobLocks {

    private static final Logger LOG = LoggerFactory.getLogger(JobLocks.class);

    private final DataSource dataSource;

    JobLocks(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A job's lock, held until closed. */
    public static final class Held implements AutoCloseable {

        private final Connection connection;

        private Held(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void close() {
            try (connection;
                    var statement = connection.createStatement()) {
                statement.execute("select pg_advisory_unlock_all()");
            } catch (SQLException e) {
                // a connection that has died has given its locks back already
                LOG.warn("The lock of a job could not be given back", e);
            }
        }
    }

    /** Takes the lock of a job; empty where a run of it goes on, here or in another process. */
    public Optional<Held> take(String job) {
        try {
            var connection = dataSource.getConnection();
            var taken = false;
            try {
                taken = take(job, connection);
                return taken ? Optional.of(new Held(connection)) : Optional.empty();
            } finally {
                if (!taken) {
                    connection.close();
                }
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The lock of a job could not be asked for", e);
        }
    }

    private static boolean take(String job, Connection connection) throws SQLException {
        try (var statement =
                connection.prepareStatement("select pg_try_advisory_lock(hashtext('lyhord job'), hashtext(?))")) {
            statement.setString(1, job);
            var answer = statement.executeQuery();
            return answer.next() && answer.getBoolean(1);
        }
    }
}
