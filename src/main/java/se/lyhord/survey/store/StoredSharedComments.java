package se.lyhord.survey.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.survey.comment.SharedCommentRow;
import se.lyhord.survey.comment.SharedComments;

@Repository
@Transactional
class StoredSharedComments implements SharedComments {

    private final JdbcClient jdbc;

    StoredSharedComments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SharedCommentRow> all() {
        return jdbc.sql("""
                        select * from survey.shared_comment
                        order by quarter desc, node, template, template_version, question, comment""")
                .query((row, _) -> new SharedCommentRow(
                        row.getObject("comment", UUID.class),
                        StoredComments.question(row),
                        row.getString("node"),
                        row.getString("content")))
                .list();
    }

    @Override
    public boolean takeAway(UUID key) {
        return jdbc.sql("delete from survey.shared_comment where comment = :key")
                        .param("key", key)
                        .update()
                == 1;
    }
}
