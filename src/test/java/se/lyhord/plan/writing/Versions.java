package se.lyhord.plan.writing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.lyhord.database.embedded.HomeDatabase;

/** Established versions, which no role of the application can take away, so that a test leaves none behind. */
public final class Versions {

    private Versions() {}

    public static void forget(HomeDatabase database) {
        JdbcClient.create(new DriverManagerDataSource(database.jdbcUrl(), database.username(), database.password()))
                .sql("delete from plan.version")
                .update();
    }
}
