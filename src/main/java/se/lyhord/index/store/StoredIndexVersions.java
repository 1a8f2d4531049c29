package se.lyhord.index.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.index.IndexVersions;
import se.lyhord.index.QualityIndex;

@Repository
@Transactional
class StoredIndexVersions implements IndexVersions {

    private final JdbcClient jdbc;

    StoredIndexVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(QualityIndex index) {
        jdbc.sql("""
                        insert into index.version (version, baseline, content_hash, content)
                        values (:version, :baseline, :hash, :content)
                        on conflict (content_hash) do nothing""")
                .param("version", index.version())
                .param("baseline", index.baseline().toString())
                .param("hash", index.contentHash())
                .param("content", index.text())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> texts() {
        return jdbc.sql("select content from index.version order by version")
                .query(String.class)
                .list();
    }
}
