package se.lyhord.survey.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.organisation.Quarter;
import se.lyhord.survey.comment.AskedAtHome;
import se.lyhord.survey.comment.AskedQuestion;
import se.lyhord.survey.comment.Block;
import se.lyhord.survey.comment.Comment;
import se.lyhord.survey.comment.CommentId;
import se.lyhord.survey.comment.Comments;
import se.lyhord.survey.comment.FinishedBlock;
import se.lyhord.survey.comment.SharedComment;
import se.lyhord.survey.comment.Stretch;
import se.lyhord.survey.comment.Verdict;
import se.lyhord.survey.comment.WhyWithheld;

@Repository
@Transactional
class StoredComments implements Comments {

    private static final String COMMENTS = """
            select f.*, v.verdict, v.hidden, v.reason
            from survey.free_text f left join survey.comment_verdict v using (comment)""";

    private final JdbcClient jdbc;

    StoredComments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void hold() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('survey.comments'))")
                .query((_, _) -> true)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Comment> all() {
        return jdbc.sql(COMMENTS + " order by comment")
                .query(StoredComments::comment)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<AskedAtHome> asked() {
        return jdbc.sql("select * from survey.asked_in_words order by quarter, template, question, unit_code")
                .query((row, _) -> new AskedAtHome(question(row), row.getString("unit_code"), row.getInt("asked")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Comment> find(CommentId id) {
        return jdbc.sql(COMMENTS + " where comment = :id")
                .param("id", id.value())
                .query(StoredComments::comment)
                .optional();
    }

    @Override
    public void say(CommentId id, Verdict verdict, String by, Instant at) {
        jdbc.sql("insert into survey.comment_verdict values (:id, :verdict, :hidden, :reason, :by, :at)")
                .param("id", id.value())
                .param("verdict", name(verdict))
                .param("hidden", hidden(verdict))
                .param("reason", verdict instanceof Verdict.Withhold(var reason) ? reason.key() : null)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String name(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Share ignored -> "share";
            case Verdict.Withhold ignored -> "withhold";
            case Verdict.Danger ignored -> "danger";
        };
    }

    private static Integer[] hidden(Verdict verdict) {
        return verdict instanceof Verdict.Share(var hidden)
                ? hidden.stream()
                        .flatMap(stretch -> List.of(stretch.from(), stretch.to()).stream())
                        .toArray(Integer[]::new)
                : new Integer[0];
    }

    @Override
    public void takeBack(CommentId id) {
        jdbc.sql("delete from survey.comment_verdict where comment = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public void finish(FinishedBlock finished) {
        var shared = new ArrayList<>(finished.shared());
        Collections.shuffle(shared);
        shared.forEach(comment -> keep(comment, finished.block()));
        forget("survey.free_text", finished.block());
        forget("survey.asked_in_words", finished.block());
    }

    private void keep(SharedComment comment, Block block) {
        jdbc.sql("""
                        insert into survey.shared_comment
                               (quarter, node, template, template_version, question, asked, content)
                        values (:quarter, :node, :template, :version, :question, :asked, :text)""")
                .param("quarter", comment.question().quarter().toString())
                .param("node", comment.node())
                .param("template", comment.question().template())
                .param("version", comment.question().version())
                .param("question", comment.question().question())
                .param("asked", block.asked())
                .param("text", comment.text())
                .update();
    }

    private void forget(String table, Block block) {
        jdbc.sql("""
                        delete from %s
                        where quarter = :quarter and template = :template and template_version = :version
                          and question = :question and unit_code in (:homes)""".formatted(table))
                .param("quarter", block.question().quarter().toString())
                .param("template", block.question().template())
                .param("version", block.question().version())
                .param("question", block.question().question())
                .param("homes", block.homes())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public int pressing() {
        return jdbc.sql("""
                        select count(*) from survey.free_text f
                        where tells_of_danger
                          and not exists (select from survey.comment_verdict v where v.comment = f.comment)""").query(Integer.class).single();
    }

    static AskedQuestion question(ResultSet row) throws SQLException {
        return new AskedQuestion(
                Quarter.of(row.getString("quarter")),
                row.getString("template"),
                row.getInt("template_version"),
                row.getString("question"));
    }

    private static Comment comment(ResultSet row, int number) throws SQLException {
        return new Comment(
                new CommentId(row.getObject("comment", UUID.class)),
                question(row),
                row.getString("unit_code"),
                row.getString("content"),
                row.getBoolean("tells_of_danger"),
                Optional.ofNullable(verdict(row)));
    }

    private static @Nullable Verdict verdict(ResultSet row) throws SQLException {
        var said = row.getString("verdict");
        return switch (said == null ? "" : said) {
            case "share" ->
                new Verdict.Share(stretches((Integer[]) row.getArray("hidden").getArray()));
            case "withhold" -> new Verdict.Withhold(WhyWithheld.ofKey(row.getString("reason")));
            case "danger" -> new Verdict.Danger();
            default -> null;
        };
    }

    private static List<Stretch> stretches(Integer[] ends) {
        var stretches = new ArrayList<Stretch>();
        for (var i = 0; i + 1 < ends.length; i += 2) {
            stretches.add(new Stretch(ends[i], ends[i + 1]));
        }
        return stretches;
    }
}
