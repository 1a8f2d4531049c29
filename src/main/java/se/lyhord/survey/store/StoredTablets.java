package se.lyhord.survey.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.survey.Tablet;
import se.lyhord.survey.TabletId;
import se.lyhord.survey.TabletRegister;

@Repository
@Transactional
class StoredTablets implements TabletRegister {

    private final JdbcClient jdbc;

    StoredTablets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tablet> of(String home) {
        return jdbc.sql("""
                        select id, unit_code, name, token_hash is not null as bound, bound_on, binding_until, withdrawn_on
                        from survey.tablet where unit_code = :home
                        order by withdrawn_on is not null, name, id""").param("home", home).query(StoredTablets::tablet).list();
    }

    @Override
    public void add(TabletId id, String home, String name, byte[] bindingHash, Instant until) {
        jdbc.sql("""
                        insert into survey.tablet (id, unit_code, name, binding_hash, binding_until)
                        values (:id, :home, :name, :hash, :until)""")
                .param("id", id.value())
                .param("home", home)
                .param("name", name)
                .param("hash", bindingHash)
                .param("until", utc(until))
                .update();
    }

    @Override
    public boolean await(TabletId id, String home, byte[] bindingHash, Instant until) {
        return jdbc.sql("""
                        update survey.tablet set binding_hash = :hash, binding_until = :until, token_hash = null
                        where id = :id and unit_code = :home and withdrawn_on is null""")
                        .param("id", id.value())
                        .param("home", home)
                        .param("hash", bindingHash)
                        .param("until", utc(until))
                        .update()
                == 1;
    }

    @Override
    public boolean withdraw(TabletId id, String home, LocalDate day) {
        return jdbc.sql("""
                        with never_bound as (
                            delete from survey.tablet
                            where id = :id and unit_code = :home and bound_on is null returning id
                        ), withdrawn as (
                            update survey.tablet
                            set withdrawn_on = :day, token_hash = null, binding_hash = null, binding_until = null
                            where id = :id and unit_code = :home and bound_on is not null and withdrawn_on is null
                            returning id
                        )
                        select count(*) from (select id from never_bound union all select id from withdrawn) as done""")
                        .param("id", id.value())
                        .param("home", home)
                        .param("day", day)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Tablet tablet(ResultSet row, int number) throws SQLException {
        return new Tablet(
                new TabletId(requireNonNull(row.getObject("id", UUID.class))),
                row.getString("unit_code"),
                row.getString("name"),
                row.getBoolean("bound"),
                Optional.ofNullable(row.getObject("bound_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("binding_until", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("withdrawn_on", LocalDate.class)));
    }
}
