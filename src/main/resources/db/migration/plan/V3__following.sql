-- What a placing municipality has agreed otherwise for homes of a profile, from survey-templates/plans/deadlines/. What
-- is null is as the operation profile has it.
create table plan.municipality_rule (
    municipality_code       text not null,
    profile                 text not null,
    valid_from              date not null,
    valid_to                date,
    establish_within_days   int  check (establish_within_days >= 0),
    follow_up_times         int  check (follow_up_times > 0),
    follow_up_within_months int  check (follow_up_within_months > 0),
    send_within_days        int  check (send_within_days >= 0),
    send_every_months       int  check (send_every_months > 0),
    update_within_days      int  check (update_within_days >= 0),
    signature               text check (signature in ('none', 'optional', 'required')),
    primary key (municipality_code, profile, valid_from),
    check ((follow_up_times is null) = (follow_up_within_months is null))
);
grant select, insert, update, delete on plan.municipality_rule to app, job;
grant select on plan.municipality_rule to record_reader;

-- The deadlines of a stay on a day. All that has a deadline reads them here.
create function plan.rule_on(asked_profile text, asked_municipality text, day date)
    returns table (establish_within_days int, follow_up_times int, follow_up_within_months int, send_within_days int,
                   send_every_months int, update_within_days int, signature text)
    language sql stable as
$$
    select coalesce(m.establish_within_days, o.establish_within_days),
           coalesce(m.follow_up_times, o.follow_up_times),
           coalesce(m.follow_up_within_months, o.follow_up_within_months),
           coalesce(m.send_within_days, o.send_within_days),
           coalesce(m.send_every_months, o.send_every_months),
           coalesce(m.update_within_days, o.update_within_days),
           coalesce(m.signature, o.signature)
    from organisation.operation_profile o
    left join plan.municipality_rule m
      on m.profile = o.profile and m.municipality_code = asked_municipality
     and m.valid_from <= day and (m.valid_to is null or m.valid_to >= day)
    where o.profile = asked_profile and o.valid_from <= day and (o.valid_to is null or o.valid_to >= day)
$$;
grant execute on function plan.rule_on(text, text, date) to app, job, record_reader;

-- What was said at a follow-up that was registered here. The content is JSON, written and read by the application.
alter table plan.follow_up add unique (follow_up_id, unit_code);
create table plan.meeting (
    follow_up_id text primary key,
    unit_code    text not null,
    version      int  not null check (version >= 0),
    decision     text not null check (decision in ('keep', 'revise', 'close')),
    reason       text check ((decision = 'revise') = (reason is not null)),
    next_on      date check ((decision = 'close') = (next_on is null)),
    content      text not null,
    held_by      text not null,
    foreign key (follow_up_id, unit_code) references plan.follow_up (follow_up_id, unit_code) on update cascade
);

-- A follow-up that was entered wrongly: it stays and can be seen, and counts no more.
create table plan.correction (
    follow_up_id text        primary key,
    unit_code    text        not null,
    replaced_by  text        unique,
    reason       text        not null,
    corrected_by text        not null,
    corrected_at timestamptz not null,
    check (replaced_by <> follow_up_id),
    foreign key (follow_up_id, unit_code) references plan.follow_up (follow_up_id, unit_code) on update cascade,
    -- checked at the end, so that of two who replace the same one at once, one is told before anything is added
    foreign key (replaced_by, unit_code) references plan.follow_up (follow_up_id, unit_code) on update cascade
        deferrable initially deferred
);

-- An order of nurse or rehab (ordination) that the plan must be updated after.
create table plan.care_order (
    order_id      text        primary key,
    placement_id  text        not null,
    unit_code     text        not null,
    ordered_on    date        not null,
    kind          text        not null,
    ordered_by    text        not null,
    what          text        not null,
    registered_by text        not null,
    registered_at timestamptz not null,
    struck_reason text,
    struck_by     text,
    struck        boolean     not null generated always as (struck_reason is not null) stored,
    check ((struck_reason is null) = (struck_by is null)),
    foreign key (placement_id, unit_code) references placement.placement (placement_id, unit_code) on update cascade
);
create index on plan.care_order (placement_id);

-- A version that was sent to the case officer.
create table plan.sending (
    sending_id    text        primary key,
    placement_id  text        not null,
    unit_code     text        not null,
    version       int         not null,
    sent_on       date        not null,
    receiver      text        not null,
    how           text        not null check (how in ('system', 'mail', 'letter', 'hand')),
    registered_by text        not null,
    registered_at timestamptz not null,
    struck_reason text,
    struck_by     text,
    struck        boolean     not null generated always as (struck_reason is not null) stored,
    check ((struck_reason is null) = (struck_by is null)),
    foreign key (placement_id, version) references plan.version (placement_id, number),
    foreign key (placement_id, unit_code) references placement.placement (placement_id, unit_code) on update cascade
);
create index on plan.sending (placement_id, version);

-- Who has signed a version, by role or relation.
create table plan.signature (
    placement_id  text        not null,
    version       int         not null,
    signer        text        not null,
    unit_code     text        not null,
    signed_on     date        not null,
    registered_by text        not null,
    registered_at timestamptz not null,
    primary key (placement_id, version, signer),
    foreign key (placement_id, version) references plan.version (placement_id, number),
    foreign key (placement_id, unit_code) references placement.placement (placement_id, unit_code) on update cascade
);

-- Who answers for a plan (kontaktperson), and in their place.
create table plan.contact (
    placement_id text primary key,
    unit_code    text not null,
    contact      text not null,
    deputy       text,
    check (deputy <> contact),
    foreign key (placement_id, unit_code) references placement.placement (placement_id, unit_code) on update cascade
);
create index on plan.contact (contact);
create index on plan.contact (deputy);

do $$
declare it text;
begin
    foreach it in array array['meeting', 'correction', 'care_order', 'sending', 'signature', 'contact'] loop
        execute format('alter table plan.%I enable row level security', it);
        execute format('alter table plan.%I force row level security', it);
        execute format('create policy within_scope on plan.%I to app using (organisation.everything_in_scope() '
            || 'or unit_code = any ((select organisation.codes_in_scope())::text[]))', it);
    end loop;
    foreach it in array array['correction', 'care_order', 'sending'] loop
        execute format('create policy for_indicators on plan.%I for select to record_reader using (true)', it);
    end loop;
end $$;

grant select, insert on plan.meeting, plan.correction, plan.care_order, plan.sending, plan.signature to app;
grant update (struck_reason, struck_by) on plan.sending, plan.care_order to app;
grant select, insert, update, delete on plan.contact to app;
-- Jobs and indicators read the days that deadlines are made of, and no words.
grant select on plan.contact to job;
grant select (placement_id, number, unit_code, locked_on) on plan.version to job;
grant select (follow_up_id) on plan.meeting to job;
grant select (follow_up_id) on plan.correction to job, record_reader;
grant select (order_id, placement_id, unit_code, ordered_on, kind, struck) on plan.care_order to job;
grant select (order_id, placement_id, unit_code, ordered_on, struck) on plan.care_order to record_reader;
grant select (placement_id, version, unit_code, sent_on, struck) on plan.sending to job, record_reader;

-- The follow-ups that were held: those entered wrongly are left out. "Not in" hashes the corrections once a query, and
-- leaves the order in which an index gives the follow-ups; "not exists" joins.
create view plan.held with (security_invoker = true) as
select u.follow_up_id, u.plan_id, u.unit_code, u.held_on, u.plan_revised
from plan.follow_up u
where u.follow_up_id not in (select c.follow_up_id from plan.correction c);
grant select on plan.held to app, job, record_reader;

-- By when a stay's plan must be established: started_on + the days of the rule on started_on.
-- A stay is ongoing on its first and on its last day.
-- This is plan.rule_on(n.profile, p.municipality_code, p.started_on) written out, which joins its tables once and not for
-- each of many stays: every stay has its own day to ask for. ManyPlansTest holds the two together.
create or replace view plan.deadline with (security_invoker = true) as
select p.placement_id, p.unit_code, p.client_ref, p.gender, p.started_on, p.ended_on,
       p.started_on + coalesce(m.establish_within_days, o.establish_within_days) as establish_by,
       p.ended_on is null or p.ended_on >= p.started_on + coalesce(m.establish_within_days, o.establish_within_days)
           as ongoing_on_deadline,
       p.municipality_code
from placement.placement p
join organisation.node n
  on n.code = p.unit_code and n.valid_from <= p.started_on and (n.valid_to is null or n.valid_to >= p.started_on)
join organisation.operation_profile o
  on o.profile = n.profile and o.valid_from <= p.started_on and (o.valid_to is null or o.valid_to >= p.started_on)
left join plan.municipality_rule m
  on m.profile = n.profile and m.municipality_code = p.municipality_code
 and m.valid_from <= p.started_on and (m.valid_to is null or m.valid_to >= p.started_on);

-- The rule of a stay on a day, by the profile that its home has then, or had last.
create function plan.stay_rule_on(unit text, municipality text, day date)
    returns table (follow_up_times int, follow_up_within_months int, send_within_days int, send_every_months int,
                   update_within_days int, signature text)
    language sql stable as
$$
    select r.follow_up_times, r.follow_up_within_months, r.send_within_days, r.send_every_months, r.update_within_days,
           r.signature
    from organisation.node n cross join lateral plan.rule_on(n.profile, municipality, day) r
    where n.code = unit and n.valid_from <= day
    order by n.valid_from desc limit 1
$$;
grant execute on function plan.stay_rule_on(text, text, date) to app, job, record_reader;

-- The one rule of plans and their deadlines, as it stands on a day; the list of plans, tasks, reminders and the indicators
-- all read it. One row a placement that has begun by that day:
--   ongoing                 the stay's first and last day both count
--   establish_by            see plan.deadline
--   due_on                  the day by which the next follow-up must be held. Where n follow-ups within m months are
--                           asked for, by the rule on that day: the n-th last follow-up held by the day, or
--                           established_on where that is later or there are fewer, plus m months
--   counts_as_followed_up   numerator of plan_followed_up: the n-th last follow-up plus m months has not passed; null
--                           where the plan is not in its denominator: established_on plus m months lies ahead
create or replace function plan.standing_on(day date)
    returns table (placement_id text, unit_code text, client_ref text, gender text, started_on date, ended_on date,
                   ongoing boolean, establish_by date, plan_id text, established_on date, last_held_on date,
                   due_on date, counts_as_followed_up boolean)
    language sql stable as
$$
    select p.placement_id, p.unit_code, p.client_ref, p.gender, p.started_on, p.ended_on,
           p.ended_on is null or p.ended_on >= day,
           p.establish_by,
           g.plan_id, g.established_on, f.held_on[1],
           (greatest(g.established_on, f.held_on[rule.times]) + rule.allowed)::date,
           case when (p.ended_on is null or p.ended_on >= day) and (g.established_on + rule.allowed)::date <= day
                then coalesce((f.held_on[rule.times] + rule.allowed)::date >= day, false) end
    from plan.deadline p
    left join lateral (
        select r.follow_up_times times, make_interval(months => r.follow_up_within_months) allowed
        from plan.stay_rule_on(p.unit_code, p.municipality_code, day) r
    ) rule on true
    left join plan.plan g on g.placement_id = p.placement_id and g.established_on <= day
    left join lateral (
        select array_agg(last.held_on order by last.held_on desc) held_on
        from (
            select u.held_on from plan.held u
            where u.plan_id = g.plan_id and u.held_on <= day
            order by u.held_on desc limit rule.times
        ) last
    ) f on true
    where p.started_on <= day
$$;

-- By when each version that was established here must be sent to the case officer, and when it first was.
create view plan.sending_due with (security_invoker = true) as
select v.placement_id, v.number, v.unit_code, p.client_ref, p.gender, p.started_on, p.ended_on, v.locked_on,
       v.locked_on + r.send_within_days as send_by,
       r.send_every_months,
       r.signature,
       s.first_on, s.last_on,
       not exists (select from plan.version n where n.placement_id = v.placement_id and n.number > v.number) as is_newest
from plan.version v
join placement.placement p on p.placement_id = v.placement_id
cross join lateral plan.stay_rule_on(v.unit_code, p.municipality_code, v.locked_on) r
left join lateral (
    select min(s.sent_on) first_on, max(s.sent_on) last_on from plan.sending s
    where s.placement_id = v.placement_id and s.version = v.number and not s.struck
) s on true;
grant select on plan.sending_due to app, job, record_reader;

-- By when the plan must be updated after each order of nurse or rehab that counts, and when it was.
create view plan.order_due with (security_invoker = true) as
select o.order_id, o.placement_id, o.unit_code, p.client_ref, p.gender, p.started_on, p.ended_on, o.ordered_on,
       o.ordered_on + r.update_within_days as update_by,
       (select min(v.locked_on) from plan.version v
        where v.placement_id = o.placement_id and v.locked_on >= o.ordered_on) as updated_on
from plan.care_order o
join placement.placement p on p.placement_id = o.placement_id
cross join lateral plan.stay_rule_on(o.unit_code, p.municipality_code, o.ordered_on) r
where not o.struck;
grant select on plan.order_due to app, job, record_reader;

-- All that is to be done about the plans of ongoing stays on a day, and by when.
create function plan.duty_on(day date)
    returns table (placement_id text, unit_code text, client_ref text, kind text, due_on date)
    language sql stable as
$$
    select s.placement_id, s.unit_code, s.client_ref, 'establish', s.establish_by
    from plan.standing_on(day) s where s.ongoing and s.plan_id is null
    union all
    select s.placement_id, s.unit_code, s.client_ref, 'follow_up', s.due_on
    from plan.standing_on(day) s where s.ongoing and s.plan_id is not null
    union all
    select d.placement_id, d.unit_code, d.client_ref, 'send', d.send_by
    from plan.sending_due d
    where d.is_newest and d.first_on is null and d.locked_on <= day and (d.ended_on is null or d.ended_on >= day)
    union all
    select d.placement_id, d.unit_code, d.client_ref, 'send_again',
           (d.last_on + make_interval(months => d.send_every_months))::date
    from plan.sending_due d
    where d.is_newest and d.last_on is not null and d.locked_on <= day and (d.ended_on is null or d.ended_on >= day)
    union all
    select d.placement_id, d.unit_code, d.client_ref, 'update', d.update_by
    from plan.order_due d
    where d.updated_on is null and d.ordered_on <= day and (d.ended_on is null or d.ended_on >= day)
$$;
grant execute on function plan.duty_on(date) to app, job, record_reader;
