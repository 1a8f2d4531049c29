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

    /** Locks, held until closed. */
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

    /** Takes the locks of these names, all or none; empty where one of them is held, here or in another process. */
    public Optional<Held> take(String... names) {
        try {
            var connection = dataSource.getConnection();
            var taken = false;
            try {
                taken = take(connection, names);
                return taken ? Optional.of(new Held(connection)) : Optional.empty();
            } finally {
                if (!taken) {
                    new Held(connection).close();
                }
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The lock of a job could not be asked for", e);
        }
    }

    /** Whether the lock of this name is held, here or in another process; it is taken for a moment to find out. */
    public boolean isHeld(String name) {
        var lock = take(name);
        lock.ifPresent(Held::close);
        return lock.isEmpty();
    }

    private static boolean take(Connection connection, String... names) throws SQLException {
        try (var statement =
                connection.prepareStatement("select pg_try_advisory_lock(hashtext('lyhord job'), hashtext(?))")) {
            for (var name : names) {
                statement.setString(1, name);
                var answer = statement.executeQuery();
                if (!answer.next() || !answer.getBoolean(1)) {
                    return false;
                }
            }
            return true;
        }
    }
}
