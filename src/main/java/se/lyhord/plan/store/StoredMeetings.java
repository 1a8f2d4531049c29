package se.lyhord.plan.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.plan.FollowUpId;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.PlanId;
import se.lyhord.plan.meeting.Decision;
import se.lyhord.plan.meeting.GoalOutcome;
import se.lyhord.plan.meeting.HeldMeeting;
import se.lyhord.plan.meeting.HeldMeeting.Correction;
import se.lyhord.plan.meeting.HeldMeeting.Told;
import se.lyhord.plan.meeting.Meeting;
import se.lyhord.plan.meeting.Meetings;
import tools.jackson.databind.json.JsonMapper;

@Repository
@Transactional
class StoredMeetings implements Meetings {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    StoredMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What of a meeting is kept as one text. */
    private record Content(String participants, String view, List<GoalOutcome> outcomes) {}

    @Override
    @Transactional(readOnly = true)
    public Optional<Followed> plan(PlacementId stay) {
        return jdbc.sql("""
                        select g.plan_id, g.unit_code, g.established_on, p.ended_on,
                               (select coalesce(max(v.number), 0) from plan.version v
                                where v.placement_id = g.placement_id) as version
                        from plan.plan g join placement.placement p using (placement_id)
                        where g.placement_id = :stay""")
                .param("stay", stay.value())
                .query((row, _) -> new Followed(
                        new PlanId(row.getString("plan_id")),
                        row.getString("unit_code"),
                        requireNonNull(row.getObject("established_on", LocalDate.class)),
                        row.getObject("ended_on", LocalDate.class),
                        row.getInt("version")))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<HeldMeeting> of(PlacementId stay) {
        return jdbc.sql("""
                        select u.follow_up_id, u.held_on, u.registered_at, m.version, m.decision, m.reason, m.next_on,
                               m.content, m.held_by, c.reason as corrected_because, c.corrected_by, c.corrected_at,
                               c.replaced_by
                        from plan.plan g
                        join plan.follow_up u using (plan_id)
                        left join plan.meeting m using (follow_up_id)
                        left join plan.correction c using (follow_up_id)
                        where g.placement_id = :stay
                        order by u.held_on desc, u.registered_at desc nulls last, u.follow_up_id""")
                .param("stay", stay.value())
                .query((row, _) -> held(row))
                .list();
    }

    @Override
    public boolean add(Followed plan, Meeting meeting, Registered registered) {
        var isNew = jdbc.sql("""
                        insert into plan.follow_up
                            (follow_up_id, plan_id, unit_code, held_on, plan_revised, registered_by, registered_at)
                        values (:id, :plan, :home, :held_on, :revised, :username, :at)
                        on conflict (follow_up_id) do nothing""")
                        .param("id", meeting.id().key())
                        .param("plan", plan.plan().value())
                        .param("home", plan.home())
                        .param("held_on", meeting.heldOn())
                        .param("revised", meeting.decision() instanceof Decision.Revise)
                        .param("username", registered.username())
                        .param("at", registered.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (isNew) {
            addWords(plan, meeting, registered);
        }
        return isNew;
    }

    private void addWords(Followed plan, Meeting meeting, Registered registered) {
        var reason = meeting.decision() instanceof Decision.Revise revise ? revise.reason() : null;
        var content = new Content(meeting.participants(), meeting.view(), meeting.outcomes());
        jdbc.sql("""
                        insert into plan.meeting
                            (follow_up_id, unit_code, version, decision, reason, next_on, content, held_by)
                        values (:id, :home, :version, :decision, :reason, :next_on, :content, :name)""")
                .param("id", meeting.id().key())
                .param("home", plan.home())
                .param("version", plan.version())
                .param("decision", meeting.decision().key())
                .param("reason", reason, Types.VARCHAR)
                .param("next_on", meeting.decision().next().orElse(null), Types.DATE)
                .param("content", JSON.writeValueAsString(content))
                .param("name", registered.name())
                .update();
    }

    @Override
    public boolean correct(
            Followed plan, FollowUpId wrong, Optional<FollowUpId> instead, String reason, Registered registered) {
        return jdbc.sql("""
                        insert into plan.correction
                            (follow_up_id, unit_code, replaced_by, reason, corrected_by, corrected_at)
                        select u.follow_up_id, u.unit_code, :instead, :reason, :name, :at
                        from plan.follow_up u join plan.meeting m using (follow_up_id)
                        where u.follow_up_id = :wrong and u.plan_id = :plan
                        on conflict (follow_up_id) do nothing""")
                        .param("wrong", wrong.key())
                        .param("plan", plan.plan().value())
                        .param("instead", instead.map(FollowUpId::key).orElse(null), Types.VARCHAR)
                        .param("reason", reason)
                        .param("name", registered.name())
                        .param("at", registered.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static HeldMeeting held(ResultSet row) throws SQLException {
        var key = row.getString("follow_up_id");
        var heldOn = requireNonNull(row.getObject("held_on", LocalDate.class));
        return new HeldMeeting(key, heldOn, told(row, key, heldOn), correction(row));
    }

    private static Optional<Told> told(ResultSet row, String key, LocalDate heldOn) throws SQLException {
        var json = row.getString("content");
        if (json == null) {
            return Optional.empty();
        }
        var content = JSON.readValue(json, Content.class);
        var meeting = new Meeting(
                FollowUpId.ofKey(key),
                heldOn,
                content.participants(),
                content.view(),
                content.outcomes(),
                decision(row));
        return Optional.of(
                new Told(meeting, row.getInt("version"), row.getString("held_by"), instant(row, "registered_at")));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        var nextOn = row.getObject("next_on", LocalDate.class);
        return switch (row.getString("decision")) {
            case "keep" -> new Decision.Keep(requireNonNull(nextOn));
            case "revise" -> new Decision.Revise(requireNonNull(row.getString("reason")), requireNonNull(nextOn));
            default -> new Decision.Close();
        };
    }

    private static Optional<Correction> correction(ResultSet row) throws SQLException {
        var reason = row.getString("corrected_because");
        return reason == null
                ? Optional.empty()
                : Optional.of(new Correction(
                        reason,
                        row.getString("corrected_by"),
                        instant(row, "corrected_at"),
                        row.getString("replaced_by") != null));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
    }
}
