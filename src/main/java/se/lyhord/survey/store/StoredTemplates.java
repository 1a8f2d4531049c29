package se.lyhord.survey.store;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.survey.template.TemplateRegister;

/** Reads on a connection of its own: who asks may be in the midst of copying rows in, and its connection waits for that. */
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
                        insert into survey.template (template, version, asks, content_hash, content)
                        values (:template, :version, :asks, :contentHash, :content)
                        on conflict (template, version) do nothing""").paramSource(entry).update();
        return jdbc.sql("select * from survey.template where template = :template and version = :version")
                .paramSource(entry)
                .query(Entry.class)
                .single();
    }

    @Override
    public Pack takeUp(Pack pack) {
        jdbc.sql("""
                        insert into survey.pack (template, template_version, language, version, content_hash, content)
                        values (:template, :templateVersion, :language, :version, :contentHash, :content)
                        on conflict do nothing""").paramSource(pack).update();
        return jdbc.sql("""
                        select * from survey.pack
                        where template = :template and template_version = :templateVersion
                          and language = :language and version = :version""").paramSource(pack).query(Pack.class).single();
    }

    @Override
    public void takeUp(MediaName name, byte[] content) {
        jdbc.sql("""
                        insert into survey.media (template, template_version, file, content)
                        values (:template, :templateVersion, :file, :content) on conflict do nothing""")
                .param("template", name.template())
                .param("templateVersion", name.templateVersion())
                .param("file", name.file())
                .param("content", content)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> media(MediaName name) {
        return jdbc.sql("""
                        select content from survey.media
                        where template = :template and template_version = :templateVersion and file = :file""")
                .paramSource(name)
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public List<Entry> all() {
        return jdbc.sql("select * from survey.template order by template, version")
                .query(Entry.class)
                .list();
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public List<Pack> packs() {
        return jdbc.sql("""
                        select distinct on (template, template_version, language) * from survey.pack
                        order by template, template_version, language, version desc""").query(Pack.class).list();
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public String stamp() {
        return jdbc.sql("""
                        select (select coalesce(string_agg(template || '/' || version, ' ' order by template, version), '')
                                from survey.template)
                               || (select count(*) from survey.pack)""").query(String.class).single();
    }
}
