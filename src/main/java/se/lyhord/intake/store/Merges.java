package se.lyhord.intake.store;

import se.lyhord.intake.ImportFile;

/** How what is staged becomes what is stored: rows that are as they were are left alone. */
final class Merges {

    private Merges() {}

    /** One statement that gives how many rows were inserted and how many updated. */
    static String of(ImportFile file) {
        return switch (file) {
            case ORGANISATION -> ORGANISATION;
            case PLACEMENTS -> PLACEMENTS;
            case PLANS -> PLANS;
            case FOLLOWUPS -> FOLLOW_UPS;
            case ROUNDS -> ROUNDS;
            case DEVIATIONS -> DEVIATIONS;
            case RESPONSES -> throw new IllegalArgumentException("Responses are merged by ResponseMerge");
        };
    }

    /** A row that an insert has made has no deleting transaction; one that it updated has. */
    private static final String COUNTED = """
            returning (xmax = 0) as is_new)
            select count(*) filter (where is_new) as inserted, count(*) filter (where not is_new) as updated from touched""";

    private static final String ORGANISATION = """
            with touched as (
            insert into organisation.node as n (code, name, kind, parent_code, profile, valid_from, valid_to)
            select code, name, kind, parent_code, profile, valid_from, valid_to from intake.organisation order by line
            on conflict (code, valid_from) do update
            set name = excluded.name, kind = excluded.kind, parent_code = excluded.parent_code,
                profile = excluded.profile, valid_to = excluded.valid_to
            where (n.name, n.kind, n.parent_code, n.profile, n.valid_to)
                  is distinct from (excluded.name, excluded.kind, excluded.parent_code, excluded.profile, excluded.valid_to)
            """ + COUNTED;

    private static final String PLACEMENTS = """
            with touched as (
            insert into placement.placement as p
                (placement_id, unit_code, client_ref, birth_year, gender, started_on, ended_on, legal_basis, municipality_code,
                 birth_day)
            select placement_id, s.unit_code, s.client_ref, s.birth_year, s.gender, s.started_on, s.ended_on, s.legal_basis,
                   s.municipality_code, case when s.birth_day = 0 then stored.birth_day else s.birth_day end
            from intake.placements s left join placement.placement stored using (placement_id) order by line
            on conflict (placement_id) do update
            set unit_code = excluded.unit_code, client_ref = excluded.client_ref, birth_year = excluded.birth_year,
                gender = excluded.gender, started_on = excluded.started_on, ended_on = excluded.ended_on,
                legal_basis = excluded.legal_basis, municipality_code = excluded.municipality_code,
                birth_day = excluded.birth_day
            where p.* is distinct from excluded.*
            """ + COUNTED;

    private static final String PLANS = """
            with touched as (
            insert into plan.plan as g
                (plan_id, placement_id, unit_code, established_on, client_participated, client_views_recorded,
                 sent_to_municipality_on)
            select plan_id, placement_id, p.unit_code, established_on, client_participated, client_views_recorded,
                   sent_to_municipality_on
            from intake.plans join placement.placement p using (placement_id) order by line
            on conflict (plan_id) do update
            set placement_id = excluded.placement_id, unit_code = excluded.unit_code,
                established_on = excluded.established_on, client_participated = excluded.client_participated,
                client_views_recorded = excluded.client_views_recorded,
                sent_to_municipality_on = excluded.sent_to_municipality_on
            where g.* is distinct from excluded.*
            """ + COUNTED;

    private static final String FOLLOW_UPS = """
            with touched as (
            insert into plan.follow_up as f (follow_up_id, plan_id, unit_code, held_on, plan_revised)
            select followup_id, plan_id, g.unit_code, held_on, plan_revised
            from intake.followups join plan.plan g using (plan_id) order by line
            on conflict (follow_up_id) do update
            set plan_id = excluded.plan_id, unit_code = excluded.unit_code, held_on = excluded.held_on,
                plan_revised = excluded.plan_revised
            where (f.plan_id, f.held_on, f.plan_revised)
                  is distinct from (excluded.plan_id, excluded.held_on, excluded.plan_revised)
            """ + COUNTED;

    private static final String ROUNDS = """
            with touched as (
            insert into survey.round as r (unit_code, quarter, invited)
            select unit_code, quarter, invited from intake.rounds order by line
            on conflict (unit_code, quarter) do update set invited = excluded.invited
            where r.invited <> excluded.invited
            """ + COUNTED;

    /** What was noted here stays where the file says nothing of it. */
    private static final String DEVIATIONS = """
            with touched as (
            insert into deviation.entry as e
                (entry_id, kind, unit_code, occurred_on, category, severity, reported_on, inspector, remarks, closed_on)
            select s.deviation_id, s.kind, s.unit_code, s.occurred_on, s.category, s.severity,
                   coalesce(s.reported_on, here.reported_on), s.inspector, s.remarks,
                   coalesce(s.closed_on, here.closed_on)
            from intake.deviations s
            left join deviation.entry here on here.entry_id = s.deviation_id and here.handled_by is not null
            order by s.line
            on conflict (entry_id) do update
            set kind = excluded.kind, unit_code = excluded.unit_code, occurred_on = excluded.occurred_on,
                category = excluded.category, severity = excluded.severity, reported_on = excluded.reported_on,
                inspector = excluded.inspector, remarks = excluded.remarks, closed_on = excluded.closed_on
            where (e.kind, e.unit_code, e.occurred_on, e.category, e.severity, e.reported_on, e.inspector, e.remarks,
                   e.closed_on)
                  is distinct from (excluded.kind, excluded.unit_code, excluded.occurred_on, excluded.category,
                                    excluded.severity, excluded.reported_on, excluded.inspector, excluded.remarks,
                                    excluded.closed_on)
            """ + COUNTED;
}
