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

-- Who may answer for plans at a home on a day: contact persons and home managers who can sign in, at the home or above it.
create function plan.staff_of(home text, day date)
    returns table (username text, display_name text)
    language sql stable as
$$
    with recursive today as (
        select distinct on (n.code) n.code, n.parent_code from organisation.node n
        order by n.code, n.valid_from <= day desc, n.valid_from desc
    ), above as (
        select t.code, t.parent_code from today t where t.code = home
        union
        select t.code, t.parent_code from today t join above a on t.code = a.parent_code
    )
    select p.username, p.display_name from access.person p
    where p.enabled and p.role in ('contact_person', 'home_manager')
      and exists (select from access.person_node n join above a on a.code = n.node_code where n.username = p.username)
$$;
grant execute on function plan.staff_of(text, date) to app, job;

-- The plans that somebody answers for on a day, each once: as contact person (kontaktperson), in the place of a contact
-- person who is away, or as deputy; none at a home where the person has no business any more.
create function plan.answered_by(person text, day date)
    returns table (placement_id text, answers_as text)
    language sql stable as
$$
    select placement_id, min(answers_as) from (
        select c.placement_id, c.unit_code, 'contact' answers_as from plan.contact c where c.contact = person
        union all
        select c.placement_id, c.unit_code, 'deputy' from plan.contact c where c.deputy = person
        union all
        select c.placement_id, c.unit_code, 'substitute'
        from plan.substitution s join plan.contact c on c.contact = s.absent
        where s.substitute = person and day between s.from_on and s.until_on
    ) answering
    where exists (select from plan.staff_of(unit_code, day) s where s.username = person)
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
