package se.lyhord.plan.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.without.PlacementWithoutAPlan;
import se.lyhord.plan.without.StaysWithoutAPlan;

@Repository
@Transactional(readOnly = true)
class StoredStaysWithoutAPlan implements StaysWithoutAPlan {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredStaysWithoutAPlan(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Begins with placements, since a stay without a deadline must not fall out of the list. */
    @Override
    public List<PlacementWithoutAPlan> on(LocalDate day) {
        return jdbc.sql("""
                        select p.placement_id, p.client_ref, p.unit_code, coalesce(n.name, p.unit_code) home_name,
                               p.municipality_code, p.started_on, d.establish_by, w.changed_at
                        from placement.placement p
                        left join plan.deadline d on d.placement_id = p.placement_id
                        left join plan.draft w on w.placement_id = p.placement_id
                        left join lateral (
                            select n.name from organisation.node n
                            where n.code = p.unit_code and n.valid_from <= :day order by n.valid_from desc limit 1
                        ) n on true
                        where p.started_on <= :day and (p.ended_on is null or p.ended_on >= :day)
                          and not exists (select from plan.plan g
                                          where g.placement_id = p.placement_id and g.established_on <= :day)
                        order by d.establish_by nulls last, home_name, p.client_ref""")
                .param("day", day)
                .query((row, _) -> placement(day, row))
                .list();
    }

    private PlacementWithoutAPlan placement(LocalDate day, ResultSet row) throws SQLException {
        return new PlacementWithoutAPlan(
                day,
                new PlacementId(row.getString("placement_id")),
                row.getString("client_ref"),
                row.getString("unit_code"),
                row.getString("home_name"),
                Optional.ofNullable(row.getString("municipality_code")),
                requireNonNull(row.getObject("started_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("establish_by", LocalDate.class)),
                Optional.ofNullable(row.getObject("changed_at", OffsetDateTime.class))
                        .map(at -> LocalDate.ofInstant(at.toInstant(), clock.getZone())));
    }
}
