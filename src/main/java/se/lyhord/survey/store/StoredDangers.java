package se.lyhord.survey.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.survey.comment.Comment;
import se.lyhord.survey.comment.CommentId;
import se.lyhord.survey.comment.Danger;
import se.lyhord.survey.comment.DangerAct;
import se.lyhord.survey.comment.Dangers;

@Repository
@Transactional
class StoredDangers implements Dangers {

    private final JdbcClient jdbc;

    StoredDangers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record StepOf(UUID comment, Danger.Step step) {}

    @Override
    @Transactional(readOnly = true)
    public List<Danger> all() {
        var steps = jdbc
                .sql("select * from survey.danger_act order by done_at")
                .query((row, _) -> new StepOf(row.getObject("comment", UUID.class), step(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(StepOf::comment, Collectors.mapping(StepOf::step, Collectors.toList())));
        return jdbc.sql("select * from survey.danger order by closed_at is not null, found_at, comment")
                .query((row, _) -> danger(row, steps))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public int open() {
        return jdbc.sql("select count(*) from survey.danger where closed_at is null")
                .query(Integer.class)
                .single();
    }

    @Override
    public void tell(Comment comment, String by, Instant at) {
        jdbc.sql("""
                        insert into survey.danger (comment, quarter, unit_code, template, template_version, question,
                                                   content, found_by, found_at)
                        values (:id, :quarter, :home, :template, :version, :question, :text, :by, :at)""")
                .param("id", comment.id().value())
                .param("quarter", comment.question().quarter().toString())
                .param("home", comment.home())
                .param("template", comment.question().template())
                .param("version", comment.question().version())
                .param("question", comment.question().question())
                .param("text", comment.text())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean withdraw(CommentId id) {
        return jdbc.sql("""
                        delete from survey.danger d
                        where comment = :id
                          and not exists (select from survey.danger_act a where a.comment = d.comment)""").param("id", id.value()).update() == 1;
    }

    @Override
    public boolean add(CommentId id, Danger.Step step) {
        return jdbc.sql("""
                        insert into survey.danger_act
                        select comment, :act, :note, :by, :at from survey.danger
                        where comment = :id and closed_at is null""")
                        .param("id", id.value())
                        .param("act", step.act().key())
                        .param("note", step.note())
                        .param("by", step.done().by())
                        .param("at", step.done().at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public boolean close(CommentId id, Danger.Mark mark) {
        return jdbc.sql("""
                        update survey.danger d set closed_by = :by, closed_at = :at
                        where comment = :id and closed_at is null
                          and exists (select from survey.danger_act a where a.comment = d.comment)""")
                        .param("id", id.value())
                        .param("by", mark.by())
                        .param("at", mark.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Danger danger(ResultSet row, Map<UUID, List<Danger.Step>> steps) throws SQLException {
        var id = row.getObject("comment", UUID.class);
        return new Danger(
                new CommentId(id),
                StoredComments.question(row),
                row.getString("unit_code"),
                row.getString("content"),
                mark(row, "found").orElseThrow(),
                steps.getOrDefault(id, List.of()),
                mark(row, "closed"));
    }

    private static Danger.Step step(ResultSet row) throws SQLException {
        return new Danger.Step(
                DangerAct.ofKey(row.getString("act")),
                row.getString("note"),
                mark(row, "done").orElseThrow());
    }

    private static Optional<Danger.Mark> mark(ResultSet row, String what) throws SQLException {
        var at = row.getObject(what + "_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new Danger.Mark(row.getString(what + "_by"), at.toInstant()));
    }
}
