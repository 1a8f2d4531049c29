package se.lyhord.plan.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.plan.task.Colleague;
import se.lyhord.plan.task.Substitution;
import se.lyhord.plan.task.SubstitutionId;
import se.lyhord.plan.task.Substitutions;

/** A substitution belongs to no home, so each statement asks for the people of the homes within the scope. */
@Repository
@Transactional
class StoredSubstitutions implements Substitutions {

    private static final String STAFF = """
            with staff as (
                select h.code, s.username, s.display_name
                from (select distinct code from organisation.node
                      where kind = 'unit' and code = any ((select organisation.codes_in_scope())::text[])) h
                cross join lateral plan.staff_of(h.code, :day) s
            )
            """;

    private final JdbcClient jdbc;

    StoredSubstitutions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Substitution> lasting(LocalDate day) {
        return jdbc.sql(STAFF + """
                        select u.*, absent.display_name absent_name, substitute.display_name substitute_name
                        from plan.substitution u
                        join access.person absent on absent.username = u.absent
                        join access.person substitute on substitute.username = u.substitute
                        where u.until_on >= :day and u.absent in (select username from staff)
                        order by u.from_on, absent.display_name, u.substitution_id""")
                .param("day", day)
                .query((row, _) -> substitution(row))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Colleague> staff(LocalDate day) {
        return jdbc.sql(STAFF + "select distinct display_name, username from staff order by display_name, username")
                .param("day", day)
                .query(Colleague.class)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean haveAHomeInCommon(String one, String other, LocalDate day) {
        return jdbc.sql(STAFF + """
                        select exists (select from staff a join staff b on b.code = a.code
                                       where a.username = :one and b.username = :other)""")
                .param("day", day)
                .param("one", one)
                .param("other", other)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(Substitution substitution, String username) {
        jdbc.sql("insert into plan.substitution values (:id, :absent, :substitute, :from, :until, :by)")
                .param("id", substitution.id().value())
                .param("absent", substitution.absent().username())
                .param("substitute", substitution.substitute().username())
                .param("from", substitution.from())
                .param("until", substitution.until())
                .param("by", username)
                .update();
    }

    @Override
    public void remove(SubstitutionId id) {
        jdbc.sql("delete from plan.substitution where substitution_id = :id")
                .param("id", id.value())
                .update();
    }

    private static Substitution substitution(ResultSet row) throws SQLException {
        return new Substitution(
                new SubstitutionId(row.getString("substitution_id")),
                new Colleague(row.getString("absent"), row.getString("absent_name")),
                new Colleague(row.getString("substitute"), row.getString("substitute_name")),
                day(row, "from_on"),
                day(row, "until_on"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, LocalDate.class), column);
    }
}
