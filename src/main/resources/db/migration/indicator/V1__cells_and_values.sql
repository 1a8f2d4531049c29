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

-- Counts of a home in a quarter, a row with a column a gender (K, M, X; indicators without gender stand at X): first the
-- numerators of the set's indicators, then the denominators. Null where nothing was counted. A row a gender would be three
-- times as many to find, write and index. Asking for each of millions of rows whether its set is there takes longer than the
-- row: who writes rows enters the set in the same transaction, and nobody may take one away.
create table indicator.home_counts (
    quarter        text   not null,
    unit_code      text   not null,
    definition_set bigint not null,
    k              int[],
    m              int[],
    x              int[],
    primary key (quarter, unit_code)
);

-- The same rolled up: a node and a period (2022-Q1, 2022, 2022-Q1/4), also for everyone (T).
create table indicator.node_counts (
    period         text   not null,
    node           text   not null,
    definition_set bigint not null,
    t              int[]  not null,
    k              int[],
    m              int[],
    x              int[],
    primary key (period, node)
);

-- Computed, not released: only jobs read these.
alter table indicator.home_counts enable row level security;
alter table indicator.home_counts force row level security;
create policy for_jobs on indicator.home_counts to app using ((select organisation.everything_in_scope()));
alter table indicator.node_counts enable row level security;
alter table indicator.node_counts force row level security;
create policy for_jobs on indicator.node_counts to app using ((select organisation.everything_in_scope()));

-- A row a gender, as counts are told of.
create view indicator.cell with (security_invoker = true) as
select c.unit_code, c.quarter, g.gender, c.definition_set,
       g.counts[:cardinality(g.counts) / 2]::bigint[] as numerators,
       g.counts[cardinality(g.counts) / 2 + 1:]::bigint[] as denominators
from indicator.home_counts c
cross join lateral (values ('K', c.k), ('M', c.m), ('X', c.x)) g (gender, counts)
where g.counts is not null;

create view indicator.node_value with (security_invoker = true) as
select c.node, c.period, g.gender, c.definition_set,
       g.counts[:cardinality(g.counts) / 2]::bigint[] as numerators,
       g.counts[cardinality(g.counts) / 2 + 1:]::bigint[] as denominators
from indicator.node_counts c
cross join lateral (values ('T', c.t), ('K', c.k), ('M', c.m), ('X', c.x)) g (gender, counts)
where g.counts is not null;

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

grant select, insert, update, delete on indicator.definition_set, indicator.computed_quarter, indicator.home_counts,
    indicator.node_counts to app, job;
grant select on indicator.cell, indicator.node_value to app, job;
grant select on indicator.value to job;
