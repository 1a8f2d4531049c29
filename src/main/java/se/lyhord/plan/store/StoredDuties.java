package se.lyhord.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.reminder.Duties;
import se.lyhord.plan.reminder.Duty;

@Repository
@Transactional(readOnly = true)
class StoredDuties implements Duties {

    private final JdbcClient jdbc;

    StoredDuties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The scope stands in the query too, since jobs' role goes past row-level security. A plan that must be updated after
     * several orders is one duty, as on the page of tasks.
     */
    @Override
    public List<Duty> of(Person person, LocalDate day, LocalDate last) {
        return jdbc.sql("""
                        select d.placement_id, d.kind, min(d.due_on) as due_on
                        from plan.duty_on(:day) d
                        where d.due_on <= :last
                          and d.unit_code = any ((select organisation.codes_in_scope())::text[])
                          and (:manager or d.placement_id in
                               (select a.placement_id from plan.answered_by(:username, :day) a))
                        group by d.placement_id, d.kind
                        order by min(d.due_on), d.kind, d.placement_id""")
                .param("day", day)
                .param("last", last)
                .param("manager", person.role() == Role.HOME_MANAGER)
                .param("username", person.username())
                .query(StoredDuties::duty)
                .list();
    }

    private static Duty duty(ResultSet row, int number) throws SQLException {
        return Duty.of(
                new PlacementId(row.getString("placement_id")),
                row.getString("kind"),
                row.getObject("due_on", LocalDate.class));
    }
}
