package se.lyhord.report.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.organisation.Quarter;
import se.lyhord.report.Dimension;
import se.lyhord.report.HomeNotice;
import se.lyhord.report.NoticeContent;
import se.lyhord.report.NoticeId;
import se.lyhord.report.NoticeText;
import se.lyhord.report.Notices;
import se.lyhord.report.Quote;

@Repository
@Transactional
class StoredNotices implements Notices {

    private final JdbcClient jdbc;

    StoredNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HomeNotice> of(String home) {
        return jdbc.sql("select * from report.notice where unit_code = :home order by quarter desc, changed_at desc")
                .param("home", home)
                .query(StoredNotices::notice)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<HomeNotice> find(NoticeId id) {
        return jdbc.sql("select * from report.notice where notice = :id")
                .param("id", id.value())
                .query(StoredNotices::notice)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<HomeNotice> publishedAt(String home) {
        return jdbc.sql("select * from report.published_at(:home)")
                .param("home", home)
                .query(StoredNotices::notice)
                .list();
    }

    @Override
    public boolean keep(HomeNotice notice, String changedBy, Instant changedAt) {
        return with(notice, changedBy, changedAt, notice.version() == 1 ? """
                        insert into report.notice
                        values (:id, :home, :quarter, :dimension, :heard, :done, :heard_en, :done_en, :indicator, :node,
                                :state, :published_on, 1, :by, :at)
                        on conflict (notice) do nothing""" : """
                        update report.notice
                        set quarter = :quarter, dimension = :dimension, heard = :heard, done = :done,
                            heard_en = :heard_en, done_en = :done_en, quoted_indicator = :indicator,
                            quoted_node = :node, state = :state, published_on = :published_on,
                            version = :version, changed_by = :by, changed_at = :at
                        where notice = :id and unit_code = :home and version = :version - 1""")
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec with(HomeNotice notice, String changedBy, Instant changedAt, String sql) {
        var content = notice.content();
        return jdbc.sql(sql)
                .param("id", notice.id().value())
                .param("home", content.home())
                .param("quarter", content.quarter().toString())
                .param("dimension", content.dimension().map(Dimension::key).orElse(null))
                .param("heard", content.swedish().heard())
                .param("done", content.swedish().done())
                .param("heard_en", content.english().heard())
                .param("done_en", content.english().done())
                .param("indicator", content.quote().map(Quote::indicator).orElse(null))
                .param("node", content.quote().map(Quote::node).orElse(null))
                .param("state", notice.state().name().toLowerCase(Locale.ROOT))
                .param("published_on", notice.publishedOn().orElse(null))
                .param("version", notice.version())
                .param("by", changedBy)
                .param("at", changedAt.atOffset(ZoneOffset.UTC));
    }

    private static HomeNotice notice(ResultSet row, int number) throws SQLException {
        return new HomeNotice(
                new NoticeId(row.getObject("notice", UUID.class)),
                row.getInt("version"),
                HomeNotice.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                content(row),
                Optional.ofNullable(row.getObject("published_on", LocalDate.class)));
    }

    private static NoticeContent content(ResultSet row) throws SQLException {
        var node = row.getString("quoted_node");
        return new NoticeContent(
                row.getString("unit_code"),
                Quarter.of(row.getString("quarter")),
                Optional.ofNullable(row.getString("dimension")).map(Dimension::ofKey),
                new NoticeText(row.getString("heard"), row.getString("done")),
                new NoticeText(row.getString("heard_en"), row.getString("done_en")),
                Optional.ofNullable(row.getString("quoted_indicator")).map(indicator -> new Quote(indicator, node)));
    }
}
