create schema placement;
grant usage on schema placement to app, job, record_reader;

-- A pseudonymous client's stay at a home, first and last day included. The key comes from the case system.
create table placement.placement (
    placement_id      text primary key,
    unit_code         text not null,
    client_ref        text not null,
    birth_year        int,
    gender            text not null check (gender in ('K', 'M', 'X')),
    started_on        date not null,
    ended_on          date,
    legal_basis       text,
    municipality_code text,
    check (ended_on >= started_on),
    unique (placement_id, unit_code)
);
create index on placement.placement (unit_code, started_on);

alter table placement.placement enable row level security;
alter table placement.placement force row level security;
create policy within_scope on placement.placement to app
    using (organisation.everything_in_scope() or unit_code = any ((select organisation.codes_in_scope())::text[]));
create policy for_indicators on placement.placement for select to record_reader using (true);

grant select, insert, update, delete on placement.placement to app, job;
grant select on placement.placement to record_reader;
