package se.lyhord.intake.store;

import static se.lyhord.intake.store.Rule.notOurKey;
import static se.lyhord.intake.store.Rule.uniqueKey;

import java.util.List;
import se.lyhord.intake.ImportFile;
import se.lyhord.intake.Reason;

/** What is asked of the staged rows of each file, in this order. */
final class Rules {

    private Rules() {}

    static List<Rule> of(ImportFile file) {
        return switch (file) {
            case ORGANISATION -> OrganisationRules.ALL;
            case PLACEMENTS -> PLACEMENTS;
            case PLANS -> PLANS;
            case FOLLOWUPS -> FOLLOW_UPS;
            case ROUNDS -> ROUNDS;
            case RESPONSES -> RESPONSES;
            case DEVIATIONS -> DeviationRules.ALL;
        };
    }

    private static final List<Rule> PLACEMENTS = List.of(
            uniqueKey("placements", "placement_id"),
            new Rule(
                    Reason.ENDS_BEFORE_START,
                    "ended_on",
                    "select line, ended_on::text as value, '' as detail from intake.placements where ended_on < started_on"),
            new Rule(Reason.NO_UNIT, "unit_code", """
                    select line, unit_code as value, started_on::text as detail from intake.placements s
                    where not exists (
                        select from organisation.node n
                        where n.code = s.unit_code and n.kind = 'unit' and n.valid_from <= s.started_on
                          and (n.valid_to is null or n.valid_to >= s.started_on))"""),
            new Rule(Reason.STRANDS_PLAN, "started_on", """
                    select line, s.started_on::text as value, g.plan_id || ', ' || g.established_on as detail
                    from intake.placements s join plan.plan g using (placement_id)
                    where g.established_on < s.started_on"""));

    private static final List<Rule> PLANS = List.of(
            uniqueKey("plans", "plan_id"),
            new Rule(Reason.UNKNOWN_PLACEMENT, "placement_id", """
                    select line, placement_id as value, '' as detail from intake.plans s
                    where not exists (select from placement.placement p where p.placement_id = s.placement_id)"""),
            new Rule(Reason.SECOND_PLAN, "placement_id", """
                    select line, placement_id as value, first as detail
                    from (select s.*, first_value(s.plan_id) over (
                              partition by s.placement_id order by g.plan_id is null, line) as first
                          from intake.plans s left join plan.plan g using (plan_id, placement_id)) s
                    where plan_id <> first"""),
            new Rule(Reason.SECOND_PLAN, "placement_id", """
                    select line, s.placement_id as value, g.plan_id as detail
                    from intake.plans s join plan.plan g on g.placement_id = s.placement_id and g.plan_id <> s.plan_id
                    where not exists (select from intake.plans moved where moved.plan_id = g.plan_id)"""),
            new Rule(Reason.PLAN_WRITTEN_ON, "placement_id", """
                    select line, s.placement_id as value, g.placement_id as detail
                    from intake.plans s join plan.plan g using (plan_id)
                    where g.placement_id <> s.placement_id
                      and (exists (select from plan.version v where v.placement_id = g.placement_id)
                           or exists (select from plan.follow_up f join plan.meeting m using (follow_up_id)
                                      where f.plan_id = g.plan_id))"""),
            notOurKey("plans", "plan_id"),
            new Rule(Reason.BEFORE_PLACEMENT, "established_on", """
                    select line, s.established_on::text as value, p.started_on::text as detail
                    from intake.plans s join placement.placement p using (placement_id)
                    where s.established_on < p.started_on"""),
            new Rule(Reason.STRANDS_FOLLOW_UP, "established_on", """
                    select distinct on (line) line, s.established_on::text as value,
                           f.follow_up_id || ', ' || f.held_on as detail
                    from intake.plans s join plan.held f using (plan_id)
                    where f.held_on < s.established_on order by line, f.held_on"""));

    private static final List<Rule> FOLLOW_UPS = List.of(
            uniqueKey("followups", "followup_id"),
            notOurKey("followups", "followup_id"),
            new Rule(Reason.UNKNOWN_PLAN, "plan_id", """
                    select line, plan_id as value, '' as detail from intake.followups s
                    where not exists (select from plan.plan g where g.plan_id = s.plan_id)"""),
            new Rule(Reason.BEFORE_PLAN, "held_on", """
                    select line, s.held_on::text as value, g.established_on::text as detail
                    from intake.followups s join plan.plan g using (plan_id)
                    where s.held_on < g.established_on"""));

    private static final List<Rule> ROUNDS =
            List.of(uniqueKey("rounds", "unit_code", "quarter"), new Rule(Reason.NO_UNIT_IN_QUARTER, "unit_code", """
                    select line, unit_code as value, '' as detail from intake.rounds s
                    where not exists (
                        select from organisation.node n
                        where n.code = s.unit_code and n.kind = 'unit'
                          and n.valid_from <= organisation.last_day(s.quarter)
                          and (n.valid_to is null or n.valid_to >= organisation.first_day(s.quarter)))"""));

    private static final List<Rule> RESPONSES = List.of(
            new Rule(Reason.TWICE_IN_FILE, "response_id", """
                    select line, '' as value, first::text as detail
                    from (select line, min(line) over (partition by import_key) as first from intake.responses) s
                    where line > first"""), new Rule(Reason.NO_UNIT_THAT_DAY, "unit_code", """
                    select line, unit_code as value, '' as detail from intake.responses s
                    where not exists (
                        select from organisation.node n
                        where n.code = s.unit_code and n.kind = 'unit' and n.valid_from <= s.submitted_on
                          and (n.valid_to is null or n.valid_to >= s.submitted_on))"""));
}
