package se.lyhord.plan.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import se.lyhord.plan.EstablishedPlan;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.PlanId;
import se.lyhord.plan.PlanStanding;
import se.lyhord.plan.PlanState;

/** Reads a row of {@code plan.list_on} for a day. */
record StandingRow(LocalDate day) implements RowMapper<PlanStanding> {

    @Override
    public PlanStanding mapRow(ResultSet row, int number) throws SQLException {
        return new PlanStanding(
                day,
                new PlacementId(row.getString("placement_id")),
                row.getString("unit_code"),
                row.getString("home_name"),
                row.getString("client_ref"),
                day(row, "started_on"),
                row.getObject("ended_on", LocalDate.class),
                day(row, "establish_by"),
                plan(row),
                PlanState.of(row.getString("state")));
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
