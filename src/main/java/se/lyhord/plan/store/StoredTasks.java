package se.lyhord.plan.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.task.Answering;
import se.lyhord.plan.task.AnswersAs;
import se.lyhord.plan.task.Colleague;
import se.lyhord.plan.task.OrderKind;
import se.lyhord.plan.task.Task;
import se.lyhord.plan.task.TaskKind;
import se.lyhord.plan.task.Tasks;

@Repository
@Transactional(readOnly = true)
class StoredTasks implements Tasks {

    private final JdbcClient jdbc;

    StoredTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Task> inScope(LocalDate day, LocalDate dueUntil) {
        return read(null, day, dueUntil);
    }

    @Override
    public List<Task> mine(String username, LocalDate day, LocalDate dueUntil) {
        return read(username, day, dueUntil);
    }

    private List<Task> read(@Nullable String person, LocalDate day, LocalDate dueUntil) {
        return jdbc.sql("""
                        with due as (
                            select placement_id, unit_code, client_ref, kind, min(due_on) due_on
                            from plan.duty_on(:day) where due_on <= :until
                            group by placement_id, unit_code, client_ref, kind
                        ), staff as (
                            select h.unit_code, s.username, s.display_name
                            from (select distinct unit_code from due) h
                            cross join lateral plan.staff_of(h.unit_code, :day) s
                        )
                        select due.*, home.name home_name, mine.answers_as,
                               contact.username contact, contact.display_name contact_name,
                               deputy.username deputy, deputy.display_name deputy_name,
                               substitute.username substitute, substitute.display_name substitute_name,
                               array(select distinct o.kind from plan.order_due d join plan.care_order o using (order_id)
                                     where due.kind = 'update' and d.placement_id = due.placement_id
                                       and d.updated_on is null and d.ordered_on <= :day) orders
                        from due
                        join lateral (
                            select n.name from organisation.node n where n.code = due.unit_code
                            order by n.valid_from <= :day desc, n.valid_from desc limit 1
                        ) home on true
                        left join plan.contact c on c.placement_id = due.placement_id
                        left join staff contact on contact.unit_code = due.unit_code and contact.username = c.contact
                        left join staff deputy on deputy.unit_code = due.unit_code and deputy.username = c.deputy
                        left join lateral (
                            select s.username, s.display_name from plan.substitution away
                            join staff s on s.unit_code = due.unit_code and s.username = away.substitute
                            where away.absent = c.contact and :day between away.from_on and away.until_on
                            order by away.from_on limit 1
                        ) substitute on true
                        left join plan.answered_by(:person, :day) mine on mine.placement_id = due.placement_id
                        where :person::text is null or mine.answers_as is not null
                        order by due.due_on, due.client_ref, due.kind""")
                .param("person", person, Types.VARCHAR)
                .param("day", day)
                .param("until", dueUntil)
                .query((row, _) -> task(day, row))
                .list();
    }

    private static Task task(LocalDate day, ResultSet row) throws SQLException {
        return new Task(
                day,
                new PlacementId(row.getString("placement_id")),
                row.getString("unit_code"),
                row.getString("home_name"),
                row.getString("client_ref"),
                TaskKind.ofKey(row.getString("kind")),
                requireNonNull(row.getObject("due_on", LocalDate.class)),
                answering(row),
                Optional.ofNullable(row.getString("answers_as")).map(AnswersAs::ofKey),
                Stream.of((String[]) row.getArray("orders").getArray())
                        .map(OrderKind::ofKey)
                        .sorted()
                        .toList());
    }

    /** Of the columns {@code contact}, {@code deputy}, {@code substitute} and their names. */
    static Answering answering(ResultSet row) throws SQLException {
        return new Answering(colleague(row, "contact"), colleague(row, "deputy"), colleague(row, "substitute"));
    }

    private static Optional<Colleague> colleague(ResultSet row, String column) throws SQLException {
        var username = row.getString(column);
        return username == null
                ? Optional.empty()
                : Optional.of(new Colleague(username, requireNonNull(row.getString(column + "_name"))));
    }
}
