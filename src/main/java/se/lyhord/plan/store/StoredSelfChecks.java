package se.lyhord.plan.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.task.CheckText;
import se.lyhord.plan.task.PlanDays;
import se.lyhord.plan.task.SelfCheck;
import se.lyhord.plan.task.SelfChecks;

@Repository
@Transactional
class StoredSelfChecks implements SelfChecks {

    private final JdbcClient jdbc;

    StoredSelfChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlanDays> plans(String home, LocalDate day) {
        return jdbc.sql("""
                        select s.placement_id, s.client_ref, coalesce(contact.display_name, '') contact, s.establish_by,
                               s.established_on, s.due_on, v.elements_told, d.send_by, d.first_on,
                               (d.last_on + make_interval(months => d.send_every_months))::date send_again_by,
                               g.sent_to_municipality_on, o.update_by, o.updated_on, coalesce(o.was_late, false) was_late
                        from plan.standing_on(:day) s
                        left join plan.plan g on g.plan_id = s.plan_id
                        left join plan.sending_due d on d.placement_id = s.placement_id and d.is_newest
                        left join plan.version v on v.placement_id = d.placement_id and v.number = d.number
                        left join plan.contact c on c.placement_id = s.placement_id
                        left join plan.staff_of(:home, :day) contact on contact.username = c.contact
                        left join lateral (
                            select min(o.update_by) filter (where o.updated_on is null) update_by,
                                   max(o.updated_on) updated_on, bool_or(o.updated_on > o.update_by) was_late
                            from plan.order_due o where o.placement_id = s.placement_id and o.ordered_on <= :day
                        ) o on true
                        where s.ongoing and s.unit_code = :home
                        order by s.client_ref, s.placement_id""")
                .param("home", home)
                .param("day", day)
                .query((row, _) -> plan(row))
                .list();
    }

    private static PlanDays plan(ResultSet row) throws SQLException {
        return new PlanDays(
                new PlacementId(row.getString("placement_id")),
                row.getString("client_ref"),
                row.getString("contact"),
                requireNonNull(day(row, "establish_by")),
                day(row, "established_on"),
                day(row, "due_on"),
                version(row),
                day(row, "sent_to_municipality_on"),
                new PlanDays.Orders(day(row, "update_by"), day(row, "updated_on"), row.getBoolean("was_late")));
    }

    private static PlanDays.@Nullable Version version(ResultSet row) throws SQLException {
        var sendBy = day(row, "send_by");
        return sendBy == null
                ? null
                : new PlanDays.Version(
                        row.getInt("elements_told"), sendBy, day(row, "first_on"), day(row, "send_again_by"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<SelfCheck> of(String home) {
        return jdbc.sql("""
                        select checked_by, checked_at, content, note from plan.self_check
                        where unit_code = :home order by checked_at desc, check_id""")
                .param("home", home)
                .query((row, _) -> new SelfCheck(
                        row.getString("checked_by"),
                        requireNonNull(row.getObject("checked_at", OffsetDateTime.class))
                                .toInstant(),
                        CheckText.read(row.getString("content")),
                        row.getString("note")))
                .list();
    }

    @Override
    public void add(SelfCheck check) {
        jdbc.sql("""
                        insert into plan.self_check (check_id, unit_code, checked_by, checked_at, content, note)
                        values (:id, :home, :by, :at, :content, :note)""")
                .param("id", UUID.randomUUID().toString())
                .param("home", check.list().home())
                .param("by", check.checkedBy())
                .param("at", check.checkedAt().atOffset(ZoneOffset.UTC))
                .param("content", CheckText.write(check.list()))
                .param("note", check.note())
                .update();
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
