package se.lyhord.survey.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.survey.TemplateRegister;

@Repository
@Transactional
class StoredTemplates implements TemplateRegister {

    private final JdbcClient jdbc;

    StoredTemplates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Entry takeUp(Entry entry) {
        jdbc.sql("""
                        insert into survey.template (template, version, content_hash, content)
                        values (:template, :version, :hash, :content)
                        on conflict (template, version) do nothing""")
                .param("template", entry.template())
                .param("version", entry.version())
                .param("hash", entry.contentHash())
                .param("content", entry.content())
                .update();
        return jdbc.sql("select * from survey.template where template = :template and version = :version")
                .param("template", entry.template())
                .param("version", entry.version())
                .query(Entry.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> all() {
        return jdbc.sql("select * from survey.template order by template, version")
                .query(Entry.class)
                .list();
    }
}
