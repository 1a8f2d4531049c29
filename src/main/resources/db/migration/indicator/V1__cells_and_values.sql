create schema indicator;
grant usage on schema indicator to app, job;

-- The indicators that a set of values was computed with, in the order of the arrays below, and the content that each
-- definition had then.
create table indicator.definition_set (
    definition_set bigint generated always as identity primary key,
    content_hash   text   not null unique,
    indicators     text[] not null,
    kinds          text[] not null,
    hashes         text[] not null
);

-- Quarters whose values are rolled up; years and rolling periods are made of these alone.
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
    primary key (quarter, unit_code, gender)
);

-- The same rolled up: a node, a period (2022-Q1, 2022, 2022-Q1/4) and a gender (T everyone, K, M, X).
create table indicator.node_value (
    node           text     not null,
    period         text     not null,
    gender         text     not null check (gender in ('T', 'K', 'M', 'X')),
    definition_set bigint   not null references indicator.definition_set,
    numerators     bigint[] not null,
    denominators   bigint[] not null,
    primary key (period, node, gender)
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

-- The tree of a quarter with each node's depth, 0 at the top; a node whose parent is not in the tree is at the top.
create function indicator.levels_of(asked text) returns table (code text, parent_code text, depth int)
    language sql stable as
$$
    with recursive tree as (
        select t.code, t.parent_code from organisation.tree_of(asked) t
    ), levels as (
        select t.code, t.parent_code, 0 as depth from tree t
        where t.parent_code is null or t.parent_code not in (select code from tree)
        union all
        select t.code, t.parent_code, l.depth + 1 from tree t join levels l on t.parent_code = l.code
    )
    select * from levels
$$;

grant select, insert, update, delete on indicator.definition_set, indicator.computed_quarter, indicator.cell, indicator.node_value to app, job;
grant select on indicator.value to job;
