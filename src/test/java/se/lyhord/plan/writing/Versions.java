package se.lyhord.plan.writing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.lyhord.database.embedded.HomeDatabase;

/** What stands for good beside a plan, and no role of the application can take away, so that a test leaves none behind. */
public final class Versions {

    private Versions() {}

    public static void forget(HomeDatabase database) {
        JdbcClient.create(new DriverManagerDataSource(database.jdbcUrl(), database.username(), database.password()))
                .sql("""
                        truncate plan.version, plan.meeting, plan.correction, plan.care_order, plan.sending,
                                 plan.signature, plan.contact, plan.self_check""")
                .update();
    }
}
