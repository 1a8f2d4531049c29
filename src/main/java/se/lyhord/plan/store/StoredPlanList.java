package se.lyhord.plan.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.plan.PlanChoice;
import se.lyhord.plan.PlanCounts;
import se.lyhord.plan.PlanList;
import se.lyhord.plan.PlanOrder;
import se.lyhord.plan.PlanOrder.Column;
import se.lyhord.plan.PlanStanding;
import se.lyhord.plan.PlanState;

/**
 * Only conditions that were chosen stand in the SQL, so that the database plans for them; how it reads them is told in
 * docs/decisions/0016-the-list-of-plans.md.
 */
@Repository
@Transactional(readOnly = true)
class StoredPlanList implements PlanList {

    /** So many rows come at a time when all are read. */
    private static final int AT_A_TIME = 500;

    private final JdbcClient jdbc;

    StoredPlanList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public PlanCounts counts(LocalDate day, PlanChoice choice) {
        var ongoing = new EnumMap<PlanState, Integer>(PlanState.class);
        var chosen = new int[1];
        asking("""
                        select state, count(*) as there, count(*) filter (where %s) as chosen
                        from plan.list_on(:day)
                        where %s
                        group by state""".formatted(narrowed(choice), atHome(choice)), day, choice).query(row -> {
            var state = PlanState.of(row.getString("state"));
            chosen[0] += row.getInt("chosen");
            if (state != PlanState.ENDED) {
                ongoing.put(state, row.getInt("there"));
            }
        });
        return new PlanCounts(ongoing, chosen[0]);
    }

    @Override
    public List<PlanStanding> page(LocalDate day, PlanChoice choice, PlanOrder order, int offset, int limit) {
        return asking(rows(choice, order) + " limit :limit offset :offset", day, choice)
                .param("limit", limit)
                .param("offset", offset)
                .query(new StandingRow(day))
                .list();
    }

    @Override
    public void each(LocalDate day, PlanChoice choice, PlanOrder order, Consumer<PlanStanding> reader) {
        try (var standings =
                asking(rows(choice, order), day, choice)
                        .withFetchSize(AT_A_TIME)
                        .query(new StandingRow(day))
                        .stream()) {
            standings.forEach(reader);
        }
    }

    private static String rows(PlanChoice choice, PlanOrder order) {
        return """
                select placement_id, unit_code, home_name, client_ref, started_on, ended_on, establish_by, plan_id,
                       established_on, last_held_on, due_on, state
                from plan.list_on(:day)
                where %s and %s
                order by %s, state, due_by, client_ref, placement_id""".formatted(atHome(choice), narrowed(choice), sorting(order));
    }

    private static String atHome(PlanChoice choice) {
        return (choice.home() == null ? "true" : "unit_code = :home") + (choice.withEnded() ? "" : " and ongoing");
    }

    private static String narrowed(PlanChoice choice) {
        return (choice.state() == null ? "true" : "state = :state::plan.state")
                + (choice.client().isEmpty() ? "" : " and strpos(lower(client_ref), lower(:client)) > 0");
    }

    private static String sorting(PlanOrder order) {
        return column(order.by()) + (order.isDescending() ? " desc nulls last" : " asc nulls first");
    }

    private static String column(Column column) {
        return switch (column) {
            case CLIENT -> "client_ref";
            case HOME -> "home_name";
            case STATE -> "state";
            case DUE -> "due_by";
            case LAST -> "last_held_on";
            case ESTABLISHED -> "established_on";
            case STARTED -> "started_on";
        };
    }

    private StatementSpec asking(String sql, LocalDate day, PlanChoice choice) {
        var asking = jdbc.sql(sql).param("day", day).param("client", choice.client());
        if (choice.home() != null) {
            asking = asking.param("home", choice.home());
        }
        return choice.state() == null
                ? asking
                : asking.param("state", choice.state().databaseName());
    }
}
