package se.lyhord.database;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Migrates one module after the other, each from {@code db/migration/<module>} with a history table of its own, in the
 * order in which their foreign keys and functions build on each other.
 */
@Component
class ModuleMigrations implements FlywayMigrationStrategy {

    static final List<String> ORDER = List.of(
            "access",
            "organisation",
            "placement",
            "survey",
            "plan",
            "deviation",
            "indicator",
            "index",
            "release",
            "report",
            "batch",
            "intake");

    @Override
    public void migrate(Flyway flyway) {
        for (var module : ORDER) {
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .locations("classpath:db/migration/" + module)
                    .table("flyway_schema_history_" + module)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
    }
}
