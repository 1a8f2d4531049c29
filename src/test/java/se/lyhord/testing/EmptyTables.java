package se.lyhord.testing;

import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Empties the tables of all modules before a test class; configuration loaded at start stays. */
class EmptyTables implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        SettableClock.reset();
        var owner = JdbcClient.create(
                SpringExtension.getApplicationContext(context).getBean("migrations", DataSource.class));
        var tables = owner.sql("""
                        select string_agg(format('%I.%I', schemaname, tablename), ', ') from pg_tables
                        where schemaname in ('access', 'organisation', 'placement', 'plan', 'survey', 'indicator',
                                             'release', 'intake')
                          and tablename not in ('operation_profile', 'template')""").query(String.class).single();
        owner.sql("truncate " + tables + " cascade").update();
    }
}
