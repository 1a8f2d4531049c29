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
-- numerators of the set's indicators, then the denominators, all in as many bytes each as the first byte tells (1, 2 or 4;
-- the highest first). Null where nothing was counted. A row a gender would be three times as many to write and index, and
-- arrays four times the bytes, each number of which PostgreSQL takes in by a call. Asking for each of millions of rows
-- whether its set is there takes longer than the row: who writes rows enters the set in the same transaction, and nobody
-- may take one away.
create table indicator.home_counts (
    quarter        text   not null,
    unit_code      text   not null,
    definition_set bigint not null,
    k              bytea,
    m              bytea,
    x              bytea,
    primary key (quarter, unit_code)
);

-- The same rolled up: a node and a period (2022-Q1, 2022, 2022-Q1/4), also for everyone (T).
create table indicator.node_counts (
    period         text   not null,
    node           text   not null,
    definition_set bigint not null,
    t              bytea  not null,
    k              bytea,
    m              bytea,
    x              bytea,
    primary key (period, node)
);

-- A run stores forty quarters between two looks of autovacuum: by what was there at the first, each of two quarters would be
-- half of a table, and every later one be looked for through all of it.
alter table indicator.home_counts alter quarter set statistics 0;
alter table indicator.node_counts alter period set statistics 0;

-- Computed, not released: only jobs read these.
alter table indicator.home_counts enable row level security;
alter table indicator.home_counts force row level security;
create policy for_jobs on indicator.home_counts to app using ((select organisation.everything_in_scope()));
alter table indicator.node_counts enable row level security;
alter table indicator.node_counts force row level security;
create policy for_jobs on indicator.node_counts to app using ((select organisation.everything_in_scope()));

create function indicator.unpacked(counts bytea) returns table (numerators bigint[], denominators bigint[])
    language sql immutable parallel safe as
$$
    select array_agg(c.count order by c.i) filter (where c.i < c.indicators),
           array_agg(c.count order by c.i) filter (where c.i >= c.indicators)
    from (
        select i, (length(counts) - 1) / get_byte(counts, 0) / 2 as indicators,
               case get_byte(counts, 0)
                   when 1 then get_byte(counts, 1 + i)
                   when 2 then get_byte(counts, 1 + 2 * i) * 256 + get_byte(counts, 2 + 2 * i)
                   else ('x' || encode(substring(counts from 2 + 4 * i for 4), 'hex'))::bit(32)::int
               end::bigint as count
        from generate_series(0, (length(counts) - 1) / get_byte(counts, 0) - 1) i
    ) c
$$;

-- A row a gender, as counts are told of.
create view indicator.cell with (security_invoker = true) as
select c.unit_code, c.quarter, g.gender, c.definition_set, n.numerators, n.denominators
from indicator.home_counts c
cross join lateral (values ('K', c.k), ('M', c.m), ('X', c.x)) g (gender, counts)
cross join lateral indicator.unpacked(g.counts) n
where g.counts is not null;

create view indicator.node_value with (security_invoker = true) as
select c.node, c.period, g.gender, c.definition_set, n.numerators, n.denominators
from indicator.node_counts c
cross join lateral (values ('T', c.t), ('K', c.k), ('M', c.m), ('X', c.x)) g (gender, counts)
cross join lateral indicator.unpacked(g.counts) n
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
