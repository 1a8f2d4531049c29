package se.lyhord.plan.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.plan.EstablishedPlan;
import se.lyhord.plan.FollowUp;
import se.lyhord.plan.FollowUpId;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.PlanId;
import se.lyhord.plan.PlanStanding;
import se.lyhord.plan.Plans;

@Repository
@Transactional
class StoredPlans implements Plans {

    private final JdbcClient jdbc;

    StoredPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlanStanding> standingOn(LocalDate day, String home) {
        return jdbc.sql("""
                        select placement_id, client_ref, started_on, ended_on, establish_by, plan_id, established_on, last_held_on,
                               due_on
                        from plan.standing_on(:day)
                        where unit_code = :home""")
                .param("day", day)
                .param("home", home)
                .query((row, _) -> standing(day, row))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Origin> origin(PlanId plan) {
        return jdbc.sql("select unit_code as home, established_on from plan.plan where plan_id = :plan")
                .param("plan", plan.value())
                .query(Origin.class)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> home(FollowUpId followUp) {
        return jdbc.sql("select unit_code from plan.follow_up where follow_up_id = :id")
                .param("id", followUp.key())
                .query(String.class)
                .optional();
    }

    @Override
    public void add(FollowUp followUp, String username, Instant at) {
        jdbc.sql("""
                        insert into plan.follow_up
                            (follow_up_id, plan_id, unit_code, held_on, plan_revised, registered_by, registered_at)
                        select :id, plan_id, unit_code, :held_on, :revised, :username, :at
                        from plan.plan where plan_id = :plan
                        on conflict (follow_up_id) do nothing""")
                .param("id", followUp.id().key())
                .param("held_on", followUp.heldOn())
                .param("revised", followUp.planRevised())
                .param("username", username)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("plan", followUp.plan().value())
                .update();
    }

    @Override
    public boolean remove(FollowUpId followUp, String username, Instant notBefore) {
        return jdbc.sql("""
                        delete from plan.follow_up
                        where follow_up_id = :id and registered_by = :username and registered_at >= :not_before""")
                        .param("id", followUp.key())
                        .param("username", username)
                        .param("not_before", notBefore.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static PlanStanding standing(LocalDate day, ResultSet row) throws SQLException {
        return new PlanStanding(
                day,
                new PlacementId(row.getString("placement_id")),
                row.getString("client_ref"),
                day(row, "started_on"),
                row.getObject("ended_on", LocalDate.class),
                day(row, "establish_by"),
                plan(row));
    }

    private static @Nullable EstablishedPlan plan(ResultSet row) throws SQLException {
        var id = row.getString("plan_id");
        return id == null
                ? null
                : new EstablishedPlan(
                        new PlanId(id),
                        day(row, "established_on"),
                        row.getObject("last_held_on", LocalDate.class),
                        day(row, "due_on"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, LocalDate.class), column);
    }
}
