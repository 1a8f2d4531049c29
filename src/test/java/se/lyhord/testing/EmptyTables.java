package se.lyhord.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Empties the tables of all modules before a test class; configuration loaded at start stays, and it alone. */
public class EmptyTables implements BeforeAllCallback {

    /** By database, the questionnaires that were there before the first test, as one text each. */
    private static final Map<DataSource, Set<String>> SHIPPED = new ConcurrentHashMap<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        SettableClock.reset();
        var database = SpringExtension.getApplicationContext(context).getBean("migrations", DataSource.class);
        var owner = JdbcClient.create(database);
        var tables = owner.sql("""
                        select string_agg(format('%I.%I', schemaname, tablename), ', ') from pg_tables
                        where schemaname in ('access', 'organisation', 'placement', 'plan', 'survey', 'indicator',
                                             'index', 'release', 'report', 'intake', 'deviation')
                          and tablename not in ('operation_profile', 'template', 'pack', 'media', 'form')""").query(String.class).single();
        owner.sql("truncate " + tables + " cascade").update();
        forgetWhatTestsPublished(owner, SHIPPED.computeIfAbsent(database, _ -> published(owner)));
    }

    private static Set<String> published(JdbcClient owner) {
        return owner.sql("select template || '/' || version from survey.template")
                .query(String.class)
                .set();
    }

    private static void forgetWhatTestsPublished(JdbcClient owner, Set<String> shipped) {
        for (var table : List.of(
                "template where template || '/' || version",
                "pack where template || '/' || template_version",
                "media where template || '/' || template_version")) {
            owner.sql("delete from survey." + table + " not in (:shipped)")
                    .param("shipped", shipped)
                    .update();
        }
    }
}
