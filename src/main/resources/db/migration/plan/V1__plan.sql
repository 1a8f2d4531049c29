create schema plan;
grant usage on schema plan to app, job, record_reader;

-- An implementation plan (genomförandeplan), one a placement. It belongs to the home of its placement.
create table plan.plan (
    plan_id                 text primary key,
    -- checked when a statement ends, so that one import can let two plans change places
    placement_id            text    not null unique deferrable initially immediate,
    unit_code               text    not null,
    established_on          date    not null,
    client_participated     boolean not null,
    client_views_recorded   boolean not null,
    sent_to_municipality_on date,
    unique (plan_id, unit_code),
    foreign key (placement_id, unit_code) references placement.placement (placement_id, unit_code) on update cascade
);

-- A follow-up meeting (uppföljning) of a plan. One registered here, not imported, says by whom and when.
create table plan.follow_up (
    follow_up_id  text primary key,
    plan_id       text    not null,
    unit_code     text    not null,
    held_on       date    not null,
    plan_revised  boolean not null,
    registered_by text,
    registered_at timestamptz,
    check ((registered_by is null) = (registered_at is null)),
    foreign key (plan_id, unit_code) references plan.plan (plan_id, unit_code) on update cascade
);
create index on plan.follow_up (plan_id, held_on);

alter table plan.plan enable row level security;
alter table plan.plan force row level security;
create policy within_scope on plan.plan to app
    using (organisation.everything_in_scope() or unit_code = any ((select organisation.codes_in_scope())::text[]));
create policy for_indicators on plan.plan for select to record_reader using (true);
alter table plan.follow_up enable row level security;
alter table plan.follow_up force row level security;
create policy within_scope on plan.follow_up to app
    using (organisation.everything_in_scope() or unit_code = any ((select organisation.codes_in_scope())::text[]));
create policy for_indicators on plan.follow_up for select to record_reader using (true);

grant select, insert, update, delete on plan.plan, plan.follow_up to app, job;
grant select on plan.plan to record_reader;
grant select (follow_up_id, plan_id, unit_code, held_on, plan_revised) on plan.follow_up to record_reader;

-- By when a stay's plan must be established: started_on + the limit in days of the home's profile on started_on.
-- A stay is ongoing on its first and on its last day.
create view plan.deadline with (security_invoker = true) as
select p.placement_id, p.unit_code, p.client_ref, p.gender, p.started_on, p.ended_on,
       p.started_on + o.establish_within_days as establish_by,
       p.ended_on is null or p.ended_on >= p.started_on + o.establish_within_days as ongoing_on_deadline
from placement.placement p
join organisation.node n
  on n.code = p.unit_code and n.valid_from <= p.started_on and (n.valid_to is null or n.valid_to >= p.started_on)
join organisation.operation_profile o
  on o.profile = n.profile and o.valid_from <= p.started_on and (o.valid_to is null or o.valid_to >= p.started_on);
grant select on plan.deadline to app, job, record_reader;

-- The one rule of plans and their deadlines, as it stands on a day; the list of plans and the indicators both read it.
-- One row a placement that has begun by that day:
--   ongoing                 the stay's first and last day both count
--   establish_by            see plan.deadline
--   due_on                  the day by which the next follow-up must be held: the latest of established_on and the
--                           last follow-up held by the day, plus the months of the home's profile on that day
--   counts_as_followed_up   numerator of plan_followed_up; null where the plan is not in its denominator
create function plan.standing_on(day date)
    returns table (placement_id text, unit_code text, client_ref text, gender text, started_on date, ended_on date,
                   ongoing boolean, establish_by date, plan_id text, established_on date, last_held_on date,
                   due_on date, counts_as_followed_up boolean)
    language sql stable as
$$
    select p.placement_id, p.unit_code, p.client_ref, p.gender, p.started_on, p.ended_on,
           p.ended_on is null or p.ended_on >= day,
           p.establish_by,
           g.plan_id, g.established_on, f.last_held_on,
           (greatest(g.established_on, f.last_held_on) + months.allowed)::date,
           case when (p.ended_on is null or p.ended_on >= day) and (g.established_on + months.allowed)::date <= day
                then coalesce((f.last_held_on + months.allowed)::date >= day, false) end
    from plan.deadline p
    left join lateral (
        select make_interval(months => o.follow_up_within_months) allowed
        from organisation.node n join organisation.operation_profile o on o.profile = n.profile
        where n.code = p.unit_code and n.valid_from <= day
          and o.valid_from <= day and (o.valid_to is null or o.valid_to >= day)
        order by n.valid_from desc limit 1
    ) months on true
    left join plan.plan g on g.placement_id = p.placement_id and g.established_on <= day
    left join lateral (
        select max(u.held_on) last_held_on from plan.follow_up u where u.plan_id = g.plan_id and u.held_on <= day
    ) f on true
    where p.started_on <= day
$$;
grant execute on function plan.standing_on(date) to app, job, record_reader;
