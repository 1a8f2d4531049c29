package se.lyhord.database;

import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import se.lyhord.database.embedded.HomeDatabase;

/** Connects each part of the product as the database role that has just the rights it needs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LyhordProperties.class)
class DatabaseConfiguration {

    /** PostgreSQL of our own in the home folder, unless {@code spring.datasource.url} names another. */
    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "no value is this one")
    HomeDatabase homeDatabase(LyhordProperties properties) {
        return HomeDatabase.open(properties.home()).lookedAfter();
    }

    @Bean
    PostgresAddress postgresAddress(
            ObjectProvider<HomeDatabase> embedded, Environment environment, RolePasswords passwords)
            throws SQLException {
        var own = embedded.getIfAvailable();
        var address = own != null
                ? new PostgresAddress(own.jdbcUrl(), own.username(), own.password())
                : new PostgresAddress(
                        environment.getRequiredProperty("spring.datasource.url"),
                        environment.getRequiredProperty("spring.datasource.username"),
                        environment.getProperty("spring.datasource.password", ""));
        try (var connection = address.connectAsAdministrator()) {
            DatabaseRoles.prepare(connection, passwords);
        }
        return address;
    }

    @Bean
    RolePasswords rolePasswords(LyhordProperties properties) {
        return RolePasswords.of(properties.home());
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migrations(PostgresAddress address) {
        return address.asOwner();
    }

    @Bean
    @Primary
    DataSource dataSource(PostgresAddress address, RolePasswords passwords, LyhordProperties properties) {
        var role = properties.process() == LyhordProperties.Process.JOB ? DatabaseRoles.JOB : DatabaseRoles.APP;
        return address.pool(role, passwords.of(role), 12);
    }

    @Bean
    @Primary
    PlatformTransactionManager transactionManager(DataSource dataSource, ScopeSource scopes, Clock clock) {
        return new ScopedTransactions(dataSource, scopes, clock);
    }

    @Bean
    @Primary
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean(defaultCandidate = false)
    @SurveyWriter
    DataSource surveyWriterDataSource(PostgresAddress address, RolePasswords passwords) {
        var pool = address.pool(DatabaseRoles.SURVEY_WRITER, passwords.of(DatabaseRoles.SURVEY_WRITER), 4);
        // Short of ten seconds also for a request that just manages to read and then waits to write: the tablet tries
        // again anyway, and had better know.
        pool.setConnectionTimeout(2_000);
        pool.setConnectionInitSql("set statement_timeout = '2s'");
        pool.addDataSourceProperty("socketTimeout", "3");
        return pool;
    }

    @Bean(defaultCandidate = false)
    @SurveyWriter
    JdbcClient surveyWriterClient(@SurveyWriter DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean(defaultCandidate = false)
    @IndicatorReader
    DataSource indicatorReaderDataSource(PostgresAddress address, RolePasswords passwords) {
        return reading(DatabaseRoles.INDICATOR_READER, address, passwords);
    }

    @Bean(defaultCandidate = false)
    @RecordReader
    DataSource recordReaderDataSource(PostgresAddress address, RolePasswords passwords) {
        return reading(DatabaseRoles.RECORD_READER, address, passwords);
    }

    private static DataSource reading(String role, PostgresAddress address, RolePasswords passwords) {
        var pool = address.pool(role, passwords.of(role), 2);
        pool.setReadOnly(true);
        pool.setConnectionInitSql("set statement_timeout = '10min'");
        return pool;
    }

    @Bean
    Clock clock() {
        return Clock.system(java.time.ZoneId.of("Europe/Stockholm"));
    }
}
