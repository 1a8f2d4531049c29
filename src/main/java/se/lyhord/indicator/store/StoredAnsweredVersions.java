package se.lyhord.indicator.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.indicator.AnsweredVersions;
import se.lyhord.organisation.Quarter;

@Repository
@Transactional(readOnly = true)
class StoredAnsweredVersions implements AnsweredVersions {

    private final JdbcClient jdbc;

    StoredAnsweredVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AnsweredVersion> of(String template) {
        return jdbc.sql("""
                        select quarter, template, template_version from indicator.answered_version
                        where template = :template order by quarter, template_version""")
                .param("template", template)
                .query((row, _) -> new AnsweredVersion(
                        Quarter.of(row.getString("quarter")),
                        row.getString("template"),
                        row.getInt("template_version")))
                .list();
    }
}
