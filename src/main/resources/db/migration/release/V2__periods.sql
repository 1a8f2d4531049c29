-- A period is a quarter 2022-Q1, a year 2022, or four quarters up to one, 2022-Q1/4.
alter table release.figure add check (period ~ '^\d{4}(-Q[1-4](/4)?)?$');

-- The function below runs as the owner, who sees what is decided for everyone.
create policy of_everyone on release.figure for select to owner using (gender = 'T');

-- Where a home's own quarter is withheld, its people see instead what is shown of the nodes above it, nearest first: the
-- quarter, and the latest four quarters that end in it or at most three before. Only released figures for everyone.
create function release.above(asked_indicator text, asked_node text, asked_quarter text)
    returns table (node text, name text, period text, numerator bigint, denominator bigint)
    language sql stable security definer set search_path = '' as
$$
    with recursive tree as materialized (
        select t.code, t.name, t.parent_code from organisation.tree_of(asked_quarter) t
    ), above as (
        select t.parent_code as code, 1 as distance
        from tree t
        where t.code = asked_node
          and (organisation.everything_in_scope() or t.code = any (organisation.codes_in_scope()))
          and exists (select from release.figure f
                      where f.indicator = asked_indicator and f.node = asked_node and f.period = asked_quarter
                        and f.gender = 'T' and f.status <> 'released')
        union all
        select t.parent_code, a.distance + 1 from tree t join above a on t.code = a.code
    ), periods as (
        select asked_quarter as period, 0 as place
        union all
        select form, 2 * back + kind
        from (select back, organisation.quarter_of(
                         (organisation.first_day(asked_quarter) - make_interval(months => 3 * back))::date) as last
              from generate_series(0, 3) back) ends,
             lateral (values (last || '/4', 1),
                             (case when last like '%Q4' then left(last, 4) end, 2)) forms (form, kind)
        where form is not null
    )
    select f.node, t.name, f.period, f.numerator, f.denominator
    from above a
    join tree t on t.code = a.code
    join release.figure f on f.node = a.code
    join periods p on p.period = f.period
    where f.indicator = asked_indicator and f.gender = 'T' and f.status = 'released'
    order by a.distance, p.place
$$;
revoke execute on function release.above(text, text, text) from public;
grant execute on function release.above(text, text, text) to app, job;
