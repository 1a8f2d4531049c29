package se.lyhord.indicator.store;

import java.util.List;

/**
 * The rows of a table that a quarter can be counted from, as they stood for its last day: what begins later is left out,
 * and an end that lies later is no end yet. So the same quarter hashes to the same until one of its own records changes.
 *
 * @param source the table
 * @param lines a query of one text a row, over {@code :quarter} and {@code :last_day}
 */
record QuarterInputs(String source, String lines) {

    private static final String ANSWERS = "survey.response";

    static final List<QuarterInputs> ALL = List.of(
            new QuarterInputs("organisation.node", """
                    select row(code, kind, parent_code, profile, valid_from, case when valid_to <= :last_day then valid_to end)::text
                    from organisation.node where valid_from <= :last_day"""),
            new QuarterInputs("organisation.operation_profile", """
                    select row(profile, valid_from, case when valid_to <= :last_day then valid_to end, establish_within_days, follow_up_times, follow_up_within_months, send_within_days,
                               send_every_months, update_within_days, signature)::text
                    from organisation.operation_profile where valid_from <= :last_day"""),
            new QuarterInputs("plan.municipality_rule", """
                    select row(municipality_code, profile, valid_from, case when valid_to <= :last_day then valid_to end,
                               establish_within_days, follow_up_times, follow_up_within_months, send_within_days,
                               send_every_months, update_within_days, signature)::text
                    from plan.municipality_rule where valid_from <= :last_day"""),
            new QuarterInputs("placement.placement", """
                    select row(placement_id, unit_code, gender, started_on, case when ended_on <= :last_day then ended_on end,
                               municipality_code)::text
                    from placement.placement where started_on <= :last_day"""),
            new QuarterInputs("plan.plan", """
                    select row(plan_id, placement_id, unit_code, established_on, client_participated, client_views_recorded)::text
                    from plan.plan where established_on <= :last_day"""),
            new QuarterInputs("plan.held", """
                    select row(follow_up_id, plan_id, unit_code, held_on, plan_revised)::text
                    from plan.held where held_on <= :last_day"""),
            new QuarterInputs("plan.version", """
                    select row(placement_id, number, unit_code, locked_on, elements_told, participation, views_recorded, goals,
                               goals_with_measure)::text
                    from plan.version where locked_on <= :last_day"""),
            new QuarterInputs("plan.sending", """
                    select row(placement_id, version, unit_code, sent_on)::text
                    from plan.sending where sent_on <= :last_day and not struck"""),
            new QuarterInputs("plan.care_order", """
                    select row(order_id, placement_id, unit_code, ordered_on)::text
                    from plan.care_order where ordered_on <= :last_day and not struck"""),
            new QuarterInputs("deviation.entry", """
                    select row(entry_id, kind, unit_code, occurred_on, category, severity, remarks)::text
                    from deviation.entry where occurred_on <= :last_day and not struck"""),
            new QuarterInputs("survey.round", """
                    select row(unit_code, quarter, invited)::text
                    from survey.round where quarter = :quarter"""),
            new QuarterInputs(ANSWERS, """
                    select row(t.template, t.version, r.unit_code, encode(r.answers, 'hex'))::text
                    from survey.response r join survey.template t using (template_key)
                    where r.quarter = :quarter"""));

    /** Whether the number of rows may be told. */
    boolean tellsRows() {
        return !source.equals(ANSWERS);
    }
}
