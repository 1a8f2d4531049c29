package se.lyhord.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Empties the tables of all modules before a test class; configuration loaded at start stays, and it alone. */
public class EmptyTables implements BeforeAllCallback {

    /** The questionnaires that were there before the first test, as one text each. */
    private static final Set<String> SHIPPED = new HashSet<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        SettableClock.reset();
        var owner = JdbcClient.create(
                SpringExtension.getApplicationContext(context).getBean("migrations", DataSource.class));
        var tables = owner.sql("""
                        select string_agg(format('%I.%I', schemaname, tablename), ', ') from pg_tables
                        where schemaname in ('access', 'organisation', 'placement', 'plan', 'survey', 'indicator',
                                             'index', 'release', 'report', 'intake', 'deviation')
                          and tablename not in ('operation_profile', 'template', 'pack', 'media', 'form')""").query(String.class).single();
        owner.sql("truncate " + tables + " cascade").update();
        forgetWhatTestsPublished(owner);
    }

    private static synchronized void forgetWhatTestsPublished(JdbcClient owner) {
        if (SHIPPED.isEmpty()) {
            SHIPPED.addAll(owner.sql("select template || '/' || version from survey.template")
                    .query(String.class)
                    .list());
        }
        for (var table : List.of(
                "template where template || '/' || version",
                "pack where template || '/' || template_version",
                "media where template || '/' || template_version")) {
            owner.sql("delete from survey." + table + " not in (:shipped)")
                    .param("shipped", SHIPPED)
                    .update();
        }
    }
}
