package se.lyhord.survey.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.survey.Collection;

/** Inserts that belong to a home's round, which each such table has the same columns for. */
final class Into {

    private Into() {}

    static JdbcClient.StatementSpec table(
            String table, JdbcClient jdbc, Collection collection, String columns, String values) {
        return jdbc.sql("""
                        insert into survey.%s (quarter, unit_code, template, template_version, %s)
                        values (:quarter, :home, :template, :version, %s)""".formatted(table, columns, values))
                .param("quarter", collection.quarter().toString())
                .param("home", collection.home())
                .param("template", collection.template())
                .param("version", collection.templateVersion());
    }
}
