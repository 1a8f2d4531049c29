-- The list of many plans; docs/decisions/0016-the-list-of-plans.md shows how it is read.

-- The codes of a scope are hashed once a query. An array of 200 homes would be gone through from its start for each row.
do $$ declare it name; begin
    for it in select tablename from pg_policies where schemaname = 'plan' and policyname = 'within_scope' loop
        execute format('alter policy within_scope on plan.%I
                        using ((select organisation.everything_in_scope())
                               or unit_code in (select unnest(organisation.codes_in_scope())))', it);
    end loop;
end $$;

-- All that plan.standing_on reads of a plan's last follow-ups.
drop index plan.follow_up_plan_id_held_on_idx;
create index follow_up_last on plan.follow_up (plan_id, held_on desc) include (unit_code, follow_up_id);

-- How a placement stands with its plan, the most urgent first; the application's PlanState.
create type plan.state as enum ('plan_late', 'overdue', 'due_soon', 'plan_to_come', 'on_time', 'ended');

-- How it stands on a day, with what is due by due_by: the plan where there is none yet, else its next follow-up. A
-- follow-up is due soon from 30 days before.
create function plan.state_of(ongoing boolean, plan_id text, due_by date, day date) returns plan.state
    language sql immutable parallel safe as
$$
    select case when not ongoing then 'ended'::plan.state
                when plan_id is null then case when due_by < day then 'plan_late'::plan.state else 'plan_to_come' end
                when due_by < day then 'overdue'
                when due_by <= day + 30 then 'due_soon'
                else 'on_time' end
$$;
grant execute on function plan.state_of(boolean, text, date, date) to app, job;

-- plan.standing_on with the name that the home has on the day, the day by which something is due, and the state.
create function plan.list_on(day date)
    returns table (placement_id text, unit_code text, home_name text, client_ref text, started_on date, ended_on date,
                   ongoing boolean, establish_by date, plan_id text, established_on date, last_held_on date,
                   due_on date, due_by date, state plan.state)
    language sql stable as
$$
    select s.placement_id, s.unit_code,
           -- read once for all rows; the name of the latest day that has come is the last, which stays
           (select jsonb_object_agg(n.code, n.name order by n.valid_from <= day, n.valid_from) from organisation.node n)
               ->> s.unit_code,
           s.client_ref, s.started_on, s.ended_on, s.ongoing, s.establish_by, s.plan_id,
           s.established_on, s.last_held_on, s.due_on, d.due_by,
           plan.state_of(s.ongoing, s.plan_id, d.due_by, day)
    from plan.standing_on(day) s
    cross join lateral (select case when s.plan_id is null then s.establish_by else s.due_on end due_by) d
$$;
grant execute on function plan.list_on(date) to app, job;
