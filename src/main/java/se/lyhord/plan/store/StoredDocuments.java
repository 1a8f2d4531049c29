package se.lyhord.plan.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.PlanId;
import se.lyhord.plan.document.PlanText;
import se.lyhord.plan.form.PlanForm;
import se.lyhord.plan.form.PlanForms;
import se.lyhord.plan.writing.Documents;
import se.lyhord.plan.writing.PlanDraft;
import se.lyhord.plan.writing.PlanVersion;
import se.lyhord.plan.writing.Revision;
import se.lyhord.plan.writing.Stay;

@Repository
@Transactional
class StoredDocuments implements Documents {

    private final JdbcClient jdbc;
    private final PlanForms forms;
    private final Clock clock;

    StoredDocuments(JdbcClient jdbc, PlanForms forms, Clock clock) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Stay> stay(PlacementId id) {
        return jdbc.sql("""
                        select p.unit_code, p.client_ref, p.started_on, p.ended_on, n.profile, g.established_on
                        from placement.placement p
                        left join lateral (
                            select n.profile from organisation.node n
                            where n.code = p.unit_code and n.valid_from <= :today order by n.valid_from desc limit 1
                        ) n on true
                        left join plan.plan g
                          on g.placement_id = p.placement_id
                         and not exists (select from plan.version v where v.placement_id = p.placement_id)
                        where p.placement_id = :id""")
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new Stay(
                        id,
                        row.getString("unit_code"),
                        row.getString("client_ref"),
                        requireNonNull(row.getObject("started_on", LocalDate.class)),
                        row.getObject("ended_on", LocalDate.class),
                        Optional.ofNullable(row.getString("profile")),
                        Optional.ofNullable(row.getObject("established_on", LocalDate.class))))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PlanDraft> draft(PlacementId id) {
        return jdbc.sql("select * from plan.draft where placement_id = :id")
                .param("id", id.value())
                .query((row, _) -> new PlanDraft(
                        form(row),
                        PlanText.read(row.getString("content")),
                        revision(row),
                        row.getInt("row_version"),
                        row.getString("changed_by"),
                        instant(row, "changed_at")))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlanVersion> versions(PlacementId id) {
        return jdbc.sql("select * from plan.version where placement_id = :id order by number desc")
                .param("id", id.value())
                .query((row, _) -> new PlanVersion(
                        row.getInt("number"),
                        form(row),
                        PlanText.read(row.getString("content")),
                        row.getString("content_hash"),
                        revision(row),
                        row.getString("locked_by"),
                        instant(row, "locked_at")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> closedOn(PlacementId id) {
        return jdbc.sql("""
                        select held_on from (
                        select u.held_on, u.registered_at, m.decision
                        from plan.plan g
                        join plan.held h using (plan_id)
                        join plan.follow_up u using (follow_up_id)
                        left join plan.meeting m using (follow_up_id)
                        where g.placement_id = :id
                        order by u.held_on desc, u.registered_at desc nulls last limit 1
                        ) latest
                        where decision = 'close'
                          and not exists (select from plan.version v
                                          where v.placement_id = :id
                                            and (v.locked_on > held_on
                                                 or v.locked_on = held_on and v.locked_at > registered_at))""").param("id", id.value()).query(LocalDate.class).optional();
    }

    @Override
    @Transactional(readOnly = true)
    public int lastRowVersion(PlacementId id) {
        return jdbc.sql("select coalesce(max(row_version), 0) from plan.draft_end where placement_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean begin(Stay stay, PlanDraft draft) {
        return write(stay, draft, """
                insert into plan.draft (placement_id, unit_code, form, form_version, content, reason, agreed_with,
                                        row_version, changed_by, changed_at)
                values (:id, :home, :form, :formVersion, :content, :reason, :agreedWith, :rowVersion, :by, :at)
                on conflict (placement_id) do nothing""");
    }

    @Override
    public boolean keep(Stay stay, PlanDraft draft) {
        return write(stay, draft, """
                update plan.draft set content = :content, row_version = :rowVersion, changed_by = :by, changed_at = :at
                where placement_id = :id and row_version = :rowVersion - 1""");
    }

    private boolean write(Stay stay, PlanDraft draft, String statement) {
        return written(jdbc.sql(statement), stay, draft.form(), draft.revision())
                        .param("content", PlanText.write(draft.content()))
                        .param("rowVersion", draft.rowVersion())
                        .param("by", draft.changedBy())
                        .param("at", draft.changedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public boolean remove(PlacementId id, int rowVersion) {
        return jdbc.sql("""
                        with ended as (
                            delete from plan.draft where placement_id = :id and row_version = :rowVersion returning *
                        )
                        insert into plan.draft_end as e (placement_id, unit_code, row_version)
                        select placement_id, unit_code, row_version from ended
                        on conflict (placement_id) do update set row_version = excluded.row_version""")
                        .param("id", id.value())
                        .param("rowVersion", rowVersion)
                        .update()
                == 1;
    }

    @Override
    public void add(Stay stay, PlanVersion version) {
        var content = version.content();
        var tookPart = content.field(PlanForm.PARTICIPATION);
        var hasRegard = !content.field(PlanForm.REGARD).isBlank();
        written(jdbc.sql("""
                                insert into plan.version (placement_id, number, unit_code, form, form_version, content,
                                    content_hash, reason, agreed_with, locked_by, locked_at, locked_on, elements_told,
                                    participation, views_recorded, goals, goals_with_measure)
                                values (:id, :number, :home, :form, :formVersion, :content, :hash, :reason, :agreedWith,
                                    :by, :at, :today, :told, :participation, :regard, :goals, :measured)"""), stay, version.form(), version.revision())
                .param("number", version.number())
                .param("content", PlanText.write(content))
                .param("hash", version.contentHash())
                .param("by", version.lockedBy())
                .param("at", version.lockedAt().atOffset(ZoneOffset.UTC))
                .param("today", LocalDate.ofInstant(version.lockedAt(), clock.getZone()))
                .param("told", version.completeness().told().size())
                .param("participation", tookPart.isEmpty() ? null : tookPart, Types.VARCHAR)
                .param("regard", hasRegard)
                .param("goals", content.goals().size())
                .param("measured", (int) content.goals().stream()
                        .filter(goal -> goal.hasMeasure())
                        .count())
                .update();
        if (version.number() == 1) {
            makePlan(stay, tookPart.equals("ja"), hasRegard);
        }
    }

    /** The key is one of ours; the case system's own stays where it has said that there is a plan. */
    private void makePlan(Stay stay, boolean hasParticipated, boolean hasRegard) {
        jdbc.sql("""
                        insert into plan.plan (plan_id, placement_id, unit_code, established_on, client_participated,
                                               client_views_recorded)
                        select :plan, :id, :home, :today, :participated, :regard
                        where not exists (select from plan.plan where placement_id = :id)""")
                .param("plan", PlanId.draw().value())
                .param("id", stay.id().value())
                .param("home", stay.home())
                .param("today", LocalDate.now(clock))
                .param("participated", hasParticipated)
                .param("regard", hasRegard)
                .update();
    }

    private static StatementSpec written(
            StatementSpec statement, Stay stay, PlanForm form, Optional<Revision> revision) {
        return statement
                .param("id", stay.id().value())
                .param("home", stay.home())
                .param("form", form.id())
                .param("formVersion", form.version())
                .param("reason", revision.map(Revision::reason).orElse(null), Types.VARCHAR)
                .param("agreedWith", revision.map(Revision::agreedWith).orElse(null), Types.VARCHAR);
    }

    private PlanForm form(ResultSet row) throws SQLException {
        var form = row.getString("form");
        var version = row.getInt("form_version");
        return forms.find(form, version)
                .orElseThrow(
                        () -> new IllegalStateException("There is no version " + version + " of the form " + form));
    }

    private static Optional<Revision> revision(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return reason == null
                ? Optional.empty()
                : Optional.of(new Revision(reason, requireNonNull(row.getString("agreed_with"))));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
    }
}
