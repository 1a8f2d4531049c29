package se.lyhord.indicator.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.indicator.DefinitionRegister;
import se.lyhord.indicator.DefinitionText;

@Repository
@Transactional
class StoredDefinitions implements DefinitionRegister {

    private final JdbcClient jdbc;

    StoredDefinitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void takeUp(Entry entry) {
        jdbc.sql("""
                        insert into indicator.definition (code, version, content_hash, content, sql, origin, taken_up_at)
                        values (:code, :version, :hash, :content, :sql, :origin, :at)
                        on conflict (code, version, content_hash) do nothing""")
                .param("code", entry.code())
                .param("version", entry.version())
                .param("hash", entry.contentHash())
                .param("content", entry.text().yaml())
                .param("sql", entry.text().sql())
                .param("origin", entry.origin().name().toLowerCase(Locale.ROOT))
                .param("at", entry.takenUpAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> of(String code) {
        return jdbc.sql("select * from indicator.definition where code = :code order by version desc, taken_up_at desc")
                .param("code", code)
                .query(StoredDefinitions::entry)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> approved() {
        return jdbc.sql("select * from indicator.definition where origin = 'browser' order by code, version")
                .query(StoredDefinitions::entry)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public String stamp() {
        return jdbc.sql("""
                        select coalesce(string_agg(content_hash, ' ' order by code, version), '')
                        from indicator.definition where origin = 'browser'""").query(String.class).single();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("code"),
                row.getInt("version"),
                row.getString("content_hash"),
                new DefinitionText(row.getString("content"), row.getString("sql")),
                Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
                row.getObject("taken_up_at", OffsetDateTime.class).toInstant());
    }
}
