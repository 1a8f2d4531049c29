package se.lyhord.plan.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.plan.EstablishedPlan;
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
