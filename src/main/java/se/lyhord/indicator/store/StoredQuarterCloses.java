package se.lyhord.indicator.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.indicator.closing.Certificate;
import se.lyhord.indicator.closing.CloseContent;
import se.lyhord.indicator.closing.CloseText;
import se.lyhord.indicator.closing.QuarterCloses;
import se.lyhord.organisation.Quarter;

@Repository
@Transactional
class StoredQuarterCloses implements QuarterCloses {

    private static final List<String> FREEZING = List.of("""
            insert into indicator.frozen_cell (quarter, revision, unit_code, gender, definition_set, numerators, denominators)
            select quarter, :revision, unit_code, gender, definition_set, numerators, denominators
            from indicator.cell where quarter = :quarter""", """
            insert into indicator.frozen_node (quarter, revision, code, parent_code)
            select :quarter, :revision, code, parent_code from organisation.tree_of(:quarter)""", """
            insert into indicator.frozen_value (quarter, revision, node, gender, definition_set, numerators, denominators)
            select period, :revision, node, gender, definition_set, numerators, denominators
            from indicator.node_value where period = :quarter""");

    private final JdbcClient jdbc;

    StoredQuarterCloses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Quarter> closed() {
        return jdbc.sql("select distinct quarter from indicator.quarter_close order by quarter")
                .query((row, _) -> Quarter.of(row.getString("quarter")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Standing> standings() {
        return jdbc.sql("""
                        select q.quarter, c.revision, c.approved_at, p.prepared_by,
                               not indicator.is_settled(q.quarter) as is_stale,
                               exists (select from indicator.unpublished_revision u where u.quarter = q.quarter) as is_unpublished,
                               exists (select from indicator.erasure e where e.quarter = q.quarter) as is_erased
                        from indicator.computed_quarter q
                        left join indicator.close_preparation p using (quarter)
                        left join lateral (select revision, approved_at from indicator.quarter_close
                                           where quarter = q.quarter order by revision desc limit 1) c on true
                        order by q.quarter desc""").query(StoredQuarterCloses::standing).list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Close> of(Quarter quarter) {
        return jdbc.sql("select * from indicator.quarter_close where quarter = :quarter order by revision")
                .param("quarter", quarter.toString())
                .query(StoredQuarterCloses::close)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CloseContent> prepared(Quarter quarter) {
        return jdbc.sql("select content from indicator.close_preparation where quarter = :quarter")
                .param("quarter", quarter.toString())
                .query(String.class)
                .optional()
                .map(CloseText::read);
    }

    @Override
    public void prepare(CloseContent content) {
        jdbc.sql("""
                        insert into indicator.close_preparation (quarter, prepared_by, prepared_at, content)
                        values (:quarter, :by, :at, :content)
                        on conflict (quarter) do update
                        set prepared_by = excluded.prepared_by, prepared_at = excluded.prepared_at, content = excluded.content""")
                .param("quarter", content.quarter().toString())
                .param("by", content.preparedBy())
                .param("at", content.preparedAt().atOffset(ZoneOffset.UTC))
                .param("content", CloseText.write(content))
                .update();
    }

    @Override
    public void freeze(CloseContent content, String approvedBy, Instant at) {
        var text = CloseText.write(content);
        jdbc.sql("""
                        insert into indicator.quarter_close
                            (quarter, revision, prepared_by, approved_by, approved_at, content, content_hash)
                        values (:quarter, :revision, :preparedBy, :approvedBy, :at, :content, :hash)""")
                .param("quarter", content.quarter().toString())
                .param("revision", content.revision())
                .param("preparedBy", content.preparedBy())
                .param("approvedBy", approvedBy)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("content", text)
                .param("hash", CloseText.hash(text))
                .update();
        for (var freezing : FREEZING) {
            jdbc.sql(freezing)
                    .param("quarter", content.quarter().toString())
                    .param("revision", content.revision())
                    .update();
        }
        withdraw(content.quarter());
        if (content.revision() > 0) {
            jdbc.sql("insert into indicator.unpublished_revision values (:quarter) on conflict do nothing")
                    .param("quarter", content.quarter().toString())
                    .update();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Quarter> unpublished() {
        return jdbc.sql("select quarter from indicator.unpublished_revision order by quarter")
                .query((row, _) -> Quarter.of(row.getString("quarter")))
                .list();
    }

    @Override
    public void published(Quarter quarter) {
        jdbc.sql("delete from indicator.unpublished_revision where quarter = :quarter")
                .param("quarter", quarter.toString())
                .update();
    }

    @Override
    public void withdraw(Quarter quarter) {
        jdbc.sql("delete from indicator.close_preparation where quarter = :quarter")
                .param("quarter", quarter.toString())
                .update();
    }

    @Override
    public void keep(Certificate certificate) {
        var content = certificate.close().content();
        jdbc.sql(
                        "insert into indicator.certificate (quarter, revision, checked_at, content) values (:quarter, :revision, :at, :content)")
                .param("quarter", content.quarter().toString())
                .param("revision", content.revision())
                .param("at", certificate.checkedAt().atOffset(ZoneOffset.UTC))
                .param("content", certificate.json())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Certificate> certificates(Quarter quarter) {
        return jdbc.sql("""
                        select distinct on (revision) content from indicator.certificate
                        where quarter = :quarter order by revision, certificate desc""").param("quarter", quarter.toString()).query(String.class).list().stream()
                .map(Certificate::read)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Erasure> erasures(Quarter quarter) {
        return jdbc.sql("""
                        select noted_at, noted_by, reason from indicator.erasure
                        where quarter = :quarter order by noted_at""")
                .param("quarter", quarter.toString())
                .query((row, _) ->
                        new Erasure(instant(row, "noted_at"), row.getString("noted_by"), row.getString("reason")))
                .list();
    }

    @Override
    public void erased(Quarter quarter, String by, Instant at, String reason) {
        jdbc.sql(
                        "insert into indicator.erasure (quarter, noted_at, noted_by, reason) values (:quarter, :at, :by, :reason)")
                .param("quarter", quarter.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("reason", reason)
                .update();
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        var revision = row.getObject("revision", Integer.class);
        return new Standing(
                Quarter.of(row.getString("quarter")),
                row.getBoolean("is_stale"),
                row.getBoolean("is_unpublished"),
                row.getBoolean("is_erased"),
                revision == null ? Optional.empty() : Optional.of(new Latest(revision, instant(row, "approved_at"))),
                Optional.ofNullable(row.getString("prepared_by")));
    }

    private static Close close(ResultSet row, int number) throws SQLException {
        return new Close(
                CloseText.read(row.getString("content")),
                row.getString("approved_by"),
                instant(row, "approved_at"),
                row.getString("content_hash"),
                CloseText.hash(row.getString("content")).equals(row.getString("content_hash")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
