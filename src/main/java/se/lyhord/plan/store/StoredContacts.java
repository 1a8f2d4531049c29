package se.lyhord.plan.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.task.Colleague;
import se.lyhord.plan.task.Contacts;
import se.lyhord.plan.task.PlanInCharge;

@Repository
@Transactional
class StoredContacts implements Contacts {

    private final JdbcClient jdbc;

    StoredContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlanInCharge> ongoingOn(LocalDate day) {
        return read(null, day);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PlanInCharge> find(PlacementId placement, LocalDate day) {
        return read(placement.value(), day).stream().findFirst();
    }

    private List<PlanInCharge> read(@Nullable String placement, LocalDate day) {
        return jdbc.sql("""
                        with stay as (
                            select placement_id, unit_code, client_ref, started_on from placement.placement
                            where started_on <= :day and (ended_on is null or ended_on >= :day)
                              and (:placement::text is null or placement_id = :placement)
                        ), staff as (
                            select h.unit_code, s.username, s.display_name
                            from (select distinct unit_code from stay) h
                            cross join lateral plan.staff_of(h.unit_code, :day) s
                        )
                        select stay.*, home.name home_name,
                               contact.username contact, contact.display_name contact_name,
                               deputy.username deputy, deputy.display_name deputy_name,
                               away.username substitute, away.display_name substitute_name,
                               case when contact.username is null then former.display_name end former_name
                        from stay
                        join lateral (
                            select n.name from organisation.node n where n.code = stay.unit_code
                            order by n.valid_from <= :day desc, n.valid_from desc limit 1
                        ) home on true
                        left join plan.contact c on c.placement_id = stay.placement_id
                        left join staff contact on contact.unit_code = stay.unit_code and contact.username = c.contact
                        left join staff deputy on deputy.unit_code = stay.unit_code and deputy.username = c.deputy
                        left join access.person former on former.username = c.contact
                        left join lateral (
                            select s.username, s.display_name from plan.substitution u
                            join staff s on s.unit_code = stay.unit_code and s.username = u.substitute
                            where u.absent = c.contact and :day between u.from_on and u.until_on
                            order by u.from_on limit 1
                        ) away on true
                        order by home.name, stay.unit_code, stay.client_ref""")
                .param("placement", placement, Types.VARCHAR)
                .param("day", day)
                .query((row, _) -> plan(row))
                .list();
    }

    private static PlanInCharge plan(ResultSet row) throws SQLException {
        return new PlanInCharge(
                new PlacementId(row.getString("placement_id")),
                row.getString("unit_code"),
                row.getString("home_name"),
                row.getString("client_ref"),
                requireNonNull(row.getObject("started_on", LocalDate.class)),
                StoredTasks.answering(row),
                Optional.ofNullable(row.getString("former_name")));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Colleague> staff(String home, LocalDate day) {
        return jdbc.sql("select username, display_name from plan.staff_of(:home, :day) order by display_name, username")
                .param("home", home)
                .param("day", day)
                .query(Colleague.class)
                .list();
    }

    @Override
    public void set(PlanInCharge plan, String contact, Optional<String> deputy) {
        jdbc.sql("""
                        insert into plan.contact (placement_id, unit_code, contact, deputy)
                        values (:placement, :home, :contact, :deputy)
                        on conflict (placement_id) do update
                        set contact = excluded.contact, deputy = excluded.deputy""")
                .param("placement", plan.placement().value())
                .param("home", plan.home())
                .param("contact", contact)
                .param("deputy", deputy.orElse(null), Types.VARCHAR)
                .update();
    }

    @Override
    public void clear(PlacementId placement) {
        jdbc.sql("delete from plan.contact where placement_id = :placement")
                .param("placement", placement.value())
                .update();
    }
}
