package se.lyhord.indicator.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.indicator.editing.DefinitionDraft;
import se.lyhord.indicator.editing.DraftFile;
import se.lyhord.indicator.editing.Drafts;

@Repository
@Transactional
class StoredDefinitionDrafts implements Drafts {

    private final JdbcClient jdbc;

    StoredDefinitionDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kept> all() {
        return jdbc.sql("select * from indicator.definition_draft order by base, changed_on, id")
                .query(StoredDefinitionDrafts::kept)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Kept> find(UUID id) {
        return jdbc.sql("select * from indicator.definition_draft where id = :id")
                .param("id", id)
                .query(StoredDefinitionDrafts::kept)
                .optional();
    }

    @Override
    public void add(Kept draft) {
        with(jdbc.sql("""
                        insert into indicator.definition_draft
                            (id, base, based_on, is_new, content, writers, row_version, changed_by, changed_on)
                        values (:id, :base, :basedOn, :isNew, :content, :writers, :rowVersion, :changedBy, :changedOn)"""), draft).update();
    }

    @Override
    public boolean replace(Kept draft) {
        return with(jdbc.sql("""
                        update indicator.definition_draft
                        set content = :content, row_version = :rowVersion, changed_by = :changedBy,
                            changed_on = :changedOn,
                            writers = array(select distinct unnest(writers || :writers::text[]) order by 1)
                        where id = :id and row_version = :rowVersion - 1"""), draft).update() == 1;
    }

    @Override
    public boolean delete(UUID id, int rowVersion) {
        return jdbc.sql("delete from indicator.definition_draft where id = :id and row_version = :rowVersion")
                        .param("id", id)
                        .param("rowVersion", rowVersion)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, Kept kept) {
        return statement
                .param("id", kept.id())
                .param("base", kept.draft().base())
                .param("basedOn", kept.draft().basedOn())
                .param("isNew", kept.draft().isNew())
                .param("content", DraftFile.keep(kept.draft()))
                .param("writers", kept.writers().toArray(String[]::new))
                .param("rowVersion", kept.rowVersion())
                .param("changedBy", kept.changedBy())
                .param("changedOn", kept.changedOn());
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                new DefinitionDraft(
                        row.getString("base"),
                        row.getInt("based_on"),
                        row.getBoolean("is_new"),
                        DraftFile.typed(row.getString("content"))),
                Set.of((String[]) row.getArray("writers").getArray()),
                row.getInt("row_version"),
                row.getString("changed_by"),
                row.getObject("changed_on", LocalDate.class));
    }
}
