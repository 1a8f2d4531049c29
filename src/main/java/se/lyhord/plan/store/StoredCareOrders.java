package se.lyhord.plan.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.task.CareOrder;
import se.lyhord.plan.task.CareOrders;
import se.lyhord.plan.task.FollowedOrder;
import se.lyhord.plan.task.OrderId;
import se.lyhord.plan.task.OrderKind;

@Repository
@Transactional
class StoredCareOrders implements CareOrders {

    private final JdbcClient jdbc;

    StoredCareOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FollowedOrder> ofOngoing(LocalDate day) {
        return jdbc.sql("""
                        select o.order_id, o.placement_id, o.ordered_on, o.kind, o.ordered_by, o.what,
                               d.client_ref, d.update_by, d.updated_on, home.name home_name
                        from plan.care_order o
                        join plan.order_due d using (order_id)
                        join lateral (
                            select n.name from organisation.node n where n.code = o.unit_code
                            order by n.valid_from <= :day desc, n.valid_from desc limit 1
                        ) home on true
                        where o.ordered_on <= :day and d.started_on <= :day and (d.ended_on is null or d.ended_on >= :day)
                        order by d.updated_on is not null, case when d.updated_on is null then d.update_by end,
                                 o.ordered_on desc, o.order_id""")
                .param("day", day)
                .query((row, _) -> order(day, row))
                .list();
    }

    @Override
    public void add(CareOrder order, String by, Instant at) {
        jdbc.sql("""
                        insert into plan.care_order (order_id, placement_id, unit_code, ordered_on, kind, ordered_by,
                                                     what, registered_by, registered_at)
                        select :id, placement_id, unit_code, :orderedOn, :kind, :orderedBy, :what, :by, :at
                        from placement.placement where placement_id = :placement
                        on conflict (order_id) do nothing""")
                .param("id", order.id().value().toString())
                .param("orderedOn", order.orderedOn())
                .param("kind", order.kind().key())
                .param("orderedBy", order.orderedBy())
                .param("what", order.what())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("placement", order.placement().value())
                .update();
    }

    @Override
    public boolean strike(OrderId order, String reason, String by) {
        return jdbc.sql("""
                        update plan.care_order set struck_reason = :reason, struck_by = :by
                        where order_id = :id and struck_reason is null""")
                        .param("id", order.value().toString())
                        .param("reason", reason)
                        .param("by", by)
                        .update()
                == 1;
    }

    private static FollowedOrder order(LocalDate day, ResultSet row) throws SQLException {
        return new FollowedOrder(
                day,
                new CareOrder(
                        new OrderId(UUID.fromString(row.getString("order_id"))),
                        new PlacementId(row.getString("placement_id")),
                        day(row, "ordered_on"),
                        OrderKind.ofKey(row.getString("kind")),
                        row.getString("ordered_by"),
                        row.getString("what")),
                row.getString("client_ref"),
                row.getString("home_name"),
                day(row, "update_by"),
                Optional.ofNullable(row.getObject("updated_on", LocalDate.class)));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, LocalDate.class), column);
    }
}
