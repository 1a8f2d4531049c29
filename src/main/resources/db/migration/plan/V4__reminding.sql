-- Somebody does another's tasks for a while (semestervikarie), both days included.
create table plan.substitution (
    substitution_id text primary key,
    absent          text not null,
    substitute      text not null,
    from_on         date not null,
    until_on        date not null,
    made_by         text not null,
    check (until_on >= from_on),
    check (absent <> substitute)
);
create index on plan.substitution (absent);

-- The plans that somebody answers for on a day, each once: as contact person (kontaktperson), in the place of a contact
-- person who is away, or as deputy.
create function plan.answered_by(person text, day date)
    returns table (placement_id text, answers_as text)
    language sql stable as
$$
    select placement_id, min(answers_as) from (
        select c.placement_id, 'contact' answers_as from plan.contact c where c.contact = person
        union all
        select c.placement_id, 'deputy' from plan.contact c where c.deputy = person
        union all
        select c.placement_id, 'substitute'
        from plan.substitution s join plan.contact c on c.contact = s.absent
        where s.substitute = person and day between s.from_on and s.until_on
    ) answering
    group by placement_id
$$;
grant execute on function plan.answered_by(text, date) to app, job;

-- How somebody wants to be reminded: an address for mail, and a calendar known by the hash of its secret alone. The salt
-- never leaves the server; the names of the calendar's events are made with it.
create table plan.reminding (
    username      text primary key,
    mail          text,
    calendar_hash text unique,
    calendar_salt text,
    mailed_on     date,
    check ((calendar_hash is null) = (calendar_salt is null))
);

-- A manager has gone through the home's plans (egenkontroll). What it showed is kept with it, and never changes.
create table plan.self_check (
    check_id   text        primary key,
    unit_code  text        not null,
    checked_by text        not null,
    checked_at timestamptz not null,
    content    text        not null,
    note       text        not null
);
create index on plan.self_check (unit_code, checked_at);
alter table plan.self_check enable row level security;
alter table plan.self_check force row level security;
create policy within_scope on plan.self_check to app
    using (organisation.everything_in_scope() or unit_code = any ((select organisation.codes_in_scope())::text[]));

grant select, insert, delete on plan.substitution to app, job;
grant select, insert, update, delete on plan.reminding to app, job;
grant select, insert on plan.self_check to app;
grant select on plan.self_check to job;
