package se.lyhord.plan.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.plan.form.FormRegister;

@Repository
@Transactional
class StoredForms implements FormRegister {

    private final JdbcClient jdbc;

    StoredForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Entry takeUp(Entry entry) {
        jdbc.sql("""
                        insert into plan.form (form, version, content_hash, content)
                        values (:form, :version, :hash, :content) on conflict (form, version) do nothing""")
                .param("form", entry.form())
                .param("version", entry.version())
                .param("hash", entry.contentHash())
                .param("content", entry.content())
                .update();
        return jdbc.sql(
                        "select form, version, content_hash, content from plan.form where form = :form and version = :version")
                .param("form", entry.form())
                .param("version", entry.version())
                .query(Entry.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> all() {
        return jdbc.sql("select form, version, content_hash, content from plan.form order by form, version")
                .query(Entry.class)
                .list();
    }
}
