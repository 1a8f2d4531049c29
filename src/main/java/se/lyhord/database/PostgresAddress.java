package se.lyhord.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Where PostgreSQL is, and the administrator that roles and migrations need.
 *
 * @param url JDBC address of the database
 * @param administrator a role that may create roles
 * @param password its password; never logged
 */
record PostgresAddress(String url, String administrator, String password) {

    Connection connectAsAdministrator() throws SQLException {
        return DriverManager.getConnection(url, administrator, password);
    }

    /** Connections of the administrator that act as the owner of everything, for migrations. */
    DataSource asOwner() {
        return new DriverManagerDataSource(with("options=-c%20role=owner"), administrator, password);
    }

    HikariDataSource pool(String role, String rolePassword, int size) {
        var pool = new HikariDataSource();
        pool.setPoolName(role);
        pool.setJdbcUrl(with("ApplicationName=lyhord-" + role + "&reWriteBatchedInserts=true"));
        pool.setUsername(role);
        pool.setPassword(rolePassword);
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(8_000);
        return pool;
    }

    private String with(String parameters) {
        return url + (url.contains("?") ? "&" : "?") + parameters;
    }

    @Override
    public String toString() {
        return "PostgresAddress[" + url + "]";
    }
}
