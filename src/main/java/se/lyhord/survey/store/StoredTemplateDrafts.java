package se.lyhord.survey.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.survey.template.DraftFile;
import se.lyhord.survey.template.TemplateDrafts;
import se.lyhord.survey.template.TemplateWriter;

@Repository
@Transactional
class StoredTemplateDrafts implements TemplateDrafts {

    private final JdbcClient jdbc;

    StoredTemplateDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kept> all() {
        return jdbc.sql("select * from survey.template_draft order by template, changed_on, id")
                .query(StoredTemplateDrafts::kept)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Kept> find(UUID id) {
        return jdbc.sql("select * from survey.template_draft where id = :id")
                .param("id", id)
                .query(StoredTemplateDrafts::kept)
                .optional();
    }

    @Override
    public void add(Kept draft) {
        with(jdbc.sql("""
                        insert into survey.template_draft
                            (id, template, based_on, content, row_version, changed_by, changed_on)
                        values (:id, :template, :basedOn, :content, :rowVersion, :changedBy, :changedOn)"""), draft).update();
    }

    @Override
    public boolean replace(Kept draft) {
        return with(jdbc.sql("""
                        update survey.template_draft
                        set template = :template, based_on = :basedOn, content = :content, row_version = :rowVersion,
                            changed_by = :changedBy, changed_on = :changedOn
                        where id = :id and row_version = :rowVersion - 1"""), draft).update() == 1;
    }

    @Override
    public boolean delete(UUID id, int rowVersion) {
        return jdbc.sql("delete from survey.template_draft where id = :id and row_version = :rowVersion")
                        .param("id", id)
                        .param("rowVersion", rowVersion)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, Kept kept) {
        return statement
                .param("id", kept.id())
                .param("template", kept.draft().template())
                .param("basedOn", kept.draft().basedOn())
                .param("content", TemplateWriter.write(kept.draft()))
                .param("rowVersion", kept.rowVersion())
                .param("changedBy", kept.changedBy())
                .param("changedOn", kept.changedOn());
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                DraftFile.read(row.getString("content")),
                row.getInt("row_version"),
                row.getString("changed_by"),
                row.getObject("changed_on", LocalDate.class));
    }
}
