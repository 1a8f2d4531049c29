create schema organisation;
grant usage on schema organisation to app, job, survey_writer, record_reader;

-- One place in the organisation tree, from valid_from to valid_to, both days included. A code that moves has more rows.
create table organisation.node (
    code        text not null,
    name        text not null,
    kind        text not null check (kind in ('organisation', 'division', 'region', 'unit')),
    parent_code text,
    profile     text,
    valid_from  date not null,
    valid_to    date,
    primary key (code, valid_from),
    check (valid_to >= valid_from),
    check (kind <> 'unit' or profile is not null)
);

-- Deadlines of an operation profile, with validity in time (both days included).
create table organisation.operation_profile (
    profile                 text not null,
    valid_from              date not null,
    valid_to                date,
    establish_within_days   int  not null check (establish_within_days >= 0),
    follow_up_within_months int  not null check (follow_up_within_months > 0),
    primary key (profile, valid_from)
);

grant select, insert, update, delete on organisation.node, organisation.operation_profile to app, job;
grant select on organisation.node, organisation.operation_profile to record_reader;

create function organisation.first_day(quarter text) returns date
    language sql immutable strict parallel safe as
$$ select make_date(left(quarter, 4)::int, 3 * right(quarter, 1)::int - 2, 1) $$;

create function organisation.last_day(quarter text) returns date
    language sql immutable strict parallel safe as
$$ select (make_date(left(quarter, 4)::int, 3 * right(quarter, 1)::int - 2, 1) + interval '3 months')::date - 1 $$;

create function organisation.quarter_of(day date) returns text
    language sql immutable strict parallel safe as
$$ select extract(year from day)::int || '-Q' || extract(quarter from day)::int $$;

-- The tree that a quarter's values follow: each code's row on the quarter's last day, else its last row in the quarter.
create function organisation.tree_of(asked text)
    returns table (code text, name text, kind text, parent_code text, profile text)
    language sql stable as
$$
    select distinct on (n.code) n.code, n.name, n.kind, n.parent_code, n.profile
    from organisation.node n
    where n.valid_from <= organisation.last_day(asked)
      and (n.valid_to is null or n.valid_to >= organisation.first_day(asked))
    order by n.code, n.valid_from desc
$$;

-- Codes of the nodes named in the transaction's scope and of all below them, in the tree of the transaction's day.
-- A home that has closed stays under its last parent. The setting is made by the application for each transaction.
create function organisation.codes_in_scope() returns text[]
    language sql stable security definer set search_path = '' as
$$
    with recursive today as (
        select distinct on (n.code) n.code, n.parent_code
        from organisation.node n
        order by n.code,
                 n.valid_from <= nullif(current_setting('lyhord.today', true), '')::date desc,
                 n.valid_from desc
    ), inside as (
        select t.code from today t
        where t.code = any (string_to_array(nullif(current_setting('lyhord.nodes', true), ''), ','))
        union
        select t.code from today t join inside i on t.parent_code = i.code
    )
    select coalesce(array_agg(code), '{}') from inside
$$;

-- True for jobs, which work on the whole organisation; never for a person.
create function organisation.everything_in_scope() returns boolean
    language sql stable as
$$ select coalesce(current_setting('lyhord.nodes', true) = '*', false) $$;

-- True for jobs, and for a person whose nodes take in the whole tree.
create function organisation.whole_tree_in_scope() returns boolean
    language sql stable as
$$
    select organisation.everything_in_scope()
        or cardinality(organisation.codes_in_scope()) > 0
           and not exists (select from organisation.node
                           where parent_code is null and code <> all (organisation.codes_in_scope()))
$$;

grant execute on function organisation.codes_in_scope(), organisation.everything_in_scope(),
    organisation.whole_tree_in_scope() to app, job;
