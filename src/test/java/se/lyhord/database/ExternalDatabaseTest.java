package se.lyhord.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.Lyhord;
import se.lyhord.database.embedded.HomeDatabase;

/** A PostgreSQL that is named by {@code spring.datasource.*} is used, and none of our own is started. */
class ExternalDatabaseTest {

    @TempDir
    Path home;

    @TempDir
    Path elsewhere;

    @Test
    void theNamedDatabaseIsMigratedAndUsedByRoleApp() {
        try (var external = HomeDatabase.open(elsewhere);
                var application = new SpringApplicationBuilder(Lyhord.class)
                        .profiles("job")
                        .run(
                                "--lyhord.home=" + home,
                                "--lyhord.process=server",
                                "--spring.datasource.url=" + external.jdbcUrl(),
                                "--spring.datasource.username=" + external.username(),
                                "--spring.datasource.password=" + external.password())) {
            var jdbc = application.getBean(JdbcClient.class);
            assertThat(jdbc.sql("select current_user").query(String.class).single())
                    .isEqualTo("app");
            assertThat(jdbc.sql("select count(*) from organisation.operation_profile")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(3);
            assertThat(home.resolve("database")).doesNotExist();
        }
    }
}
