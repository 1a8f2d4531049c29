create schema indicator;
grant usage on schema indicator to app, job;

-- The indicators that a set of values was computed with, in the order of the arrays below.
create table indicator.definition_set (
    definition_set bigint generated always as identity primary key,
    content_hash   text   not null unique,
    indicators     text[] not null
);

create table indicator.computed_quarter (
    quarter        text primary key,
    definition_set bigint not null references indicator.definition_set
);

-- Counts a home, quarter and gender (K, M, X; indicators without gender stand at X).
create table indicator.cell (
    unit_code      text     not null,
    quarter        text     not null,
    gender         text     not null check (gender in ('K', 'M', 'X')),
    definition_set bigint   not null references indicator.definition_set,
    numerators     bigint[] not null,
    denominators   bigint[] not null,
    primary key (unit_code, quarter, gender)
);

-- The same rolled up: a node, a period (2022-Q1, 2022, 2022-Q1/4) and a gender (T everyone, K, M, X).
create table indicator.node_value (
    node           text     not null,
    period         text     not null,
    gender         text     not null check (gender in ('T', 'K', 'M', 'X')),
    definition_set bigint   not null references indicator.definition_set,
    numerators     bigint[] not null,
    denominators   bigint[] not null,
    primary key (node, period, gender)
);

-- Computed, not released: only jobs read these.
alter table indicator.cell enable row level security;
alter table indicator.cell force row level security;
create policy for_jobs on indicator.cell to app using (organisation.everything_in_scope());
alter table indicator.node_value enable row level security;
alter table indicator.node_value force row level security;
create policy for_jobs on indicator.node_value to app using (organisation.everything_in_scope());

-- Every computed value, for checks and administrators.
create view indicator.value with (security_invoker = true) as
select d.indicators[i] as indicator, v.node, v.period, v.gender,
       v.numerators[i] as numerator, v.denominators[i] as denominator
from indicator.node_value v
join indicator.definition_set d using (definition_set)
cross join lateral generate_subscripts(d.indicators, 1) i
where v.gender <> 'X' and v.denominators[i] > 0;

grant select, insert, update, delete on indicator.definition_set, indicator.computed_quarter, indicator.cell, indicator.node_value to app, job;
grant select on indicator.value to job;
