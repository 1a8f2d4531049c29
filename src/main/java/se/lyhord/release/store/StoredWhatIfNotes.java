package se.lyhord.release.store;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.release.withheld.WhatIfNotes;

@Repository
@Transactional
class StoredWhatIfNotes implements WhatIfNotes {

    private final JdbcClient jdbc;

    StoredWhatIfNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(Instant at, String by, String indicator, String period, String grouping) {
        jdbc.sql("insert into release.what_if values (:at, :by, :indicator, :period, :grouping)")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("indicator", indicator)
                .param("period", period)
                .param("grouping", grouping)
                .update();
    }
}
