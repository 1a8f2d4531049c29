-- What was written since the last run: records of a home (unit_code), the tree alone (''), or rules of all homes ('*'). It
-- may change every quarter from from_quarter on, or up to to_quarter. Triggers write it in the transaction of the change.
-- Rows are only added here, so that no writer waits for another.
create table indicator.touched (
    unit_code    text not null,
    from_quarter text not null,
    to_quarter   text
);

-- What a run has to count anew: a home of a computed quarter, all homes ('*'), or none but the sums of the quarter ('').
-- A quarter's rows stay until its figures have been decided, so that a run that dies leaves them to the next.
create table indicator.stale (
    quarter   text not null,
    unit_code text not null,
    primary key (quarter, unit_code)
);

-- Whoever writes a record leaves a row here; what others left only jobs read. Not forced: where a change cascades, it is
-- the owner who leaves it.
alter table indicator.touched enable row level security;
create policy anybody_writes on indicator.touched for insert to app with check (true);
create policy for_jobs on indicator.touched to app using (organisation.everything_in_scope());
grant select, insert, update, delete on indicator.touched, indicator.stale to app, job;

-- The trigger's argument is the query over the changed rows that tells what they touch.
create function indicator.touch() returns trigger language plpgsql as
$$
begin
    execute 'insert into indicator.touched (unit_code, from_quarter, to_quarter) ' || tg_argv[0];
    return null;
end
$$;

create function indicator.touch_everything() returns trigger language plpgsql as
$$ begin insert into indicator.touched values ('*', '1000-Q1', null); return null; end $$;

-- Watches a table for single rows: "changed" in the query is the rows as they were before, and again as they are after.
create procedure indicator.watch(source regclass, query text) language plpgsql as
$$
begin
    execute format('create trigger touch_inserted after insert on %s referencing new table as changed for each statement execute function indicator.touch(%L)', source, query);
    execute format('create trigger touch_deleted after delete on %s referencing old table as changed for each statement execute function indicator.touch(%L)', source, query);
    execute format('create trigger touch_before after update on %s referencing old table as changed for each statement execute function indicator.touch(%L)', source, query);
    execute format('create trigger touch_after after update on %s referencing new table as changed for each statement execute function indicator.touch(%L)', source, query);
    execute format('create trigger touch_truncated after truncate on %s for each statement execute function indicator.touch_everything()', source);
end
$$;

-- The same, where an update that leaves a row as it was, or sets its last day alone, is told from any other.
create procedure indicator.watch_rules(source regclass, query text, updated text) language plpgsql as
$$
begin
    execute format('create trigger touch_inserted after insert on %s referencing new table as changed for each statement execute function indicator.touch(%L)', source, query);
    execute format('create trigger touch_deleted after delete on %s referencing old table as changed for each statement execute function indicator.touch(%L)', source, query);
    execute format('create trigger touch_updated after update on %s referencing old table as before new table as after for each statement execute function indicator.touch(%L)', source, updated);
    execute format('create trigger touch_truncated after truncate on %s for each statement execute function indicator.touch_everything()', source);
end
$$;

-- Every table that indicator_reader may read, but survey.template, whose rows never change.
-- What belongs to a stay may change its home's quarters from the stay's first day on: an indicator may count it then.
call indicator.watch('placement.placement', $q$
    select unit_code, organisation.quarter_of(min(started_on)), null from changed group by unit_code$q$);
call indicator.watch('plan.plan', $q$
    select c.unit_code, organisation.quarter_of(min(least(p.started_on, c.established_on))), null
    from changed c left join placement.placement p using (placement_id) group by c.unit_code$q$);
call indicator.watch('plan.follow_up', $q$
    select c.unit_code, organisation.quarter_of(min(least(p.started_on, c.held_on))), null
    from changed c left join plan.plan g using (plan_id)
    left join placement.placement p on p.placement_id = g.placement_id group by c.unit_code$q$);
call indicator.watch('plan.correction', $q$
    select c.unit_code, organisation.quarter_of(min(least(p.started_on, c.corrected_at::date))), null
    from changed c left join plan.follow_up f using (follow_up_id) left join plan.plan g using (plan_id)
    left join placement.placement p on p.placement_id = g.placement_id group by c.unit_code$q$);
call indicator.watch('plan.version', $q$
    select c.unit_code, organisation.quarter_of(min(least(p.started_on, c.locked_on))), null
    from changed c left join placement.placement p using (placement_id) group by c.unit_code$q$);
call indicator.watch('plan.sending', $q$
    select c.unit_code, organisation.quarter_of(min(least(p.started_on, c.sent_on))), null
    from changed c left join placement.placement p using (placement_id) group by c.unit_code$q$);
call indicator.watch('plan.care_order', $q$
    select c.unit_code, organisation.quarter_of(min(least(p.started_on, c.ordered_on))), null
    from changed c left join placement.placement p using (placement_id) group by c.unit_code$q$);
call indicator.watch('deviation.entry', $q$
    select unit_code, organisation.quarter_of(min(occurred_on)), null from changed group by unit_code
    union all
    -- From the first deviation of all on, homes without one are counted too.
    select '*', organisation.quarter_of(min(occurred_on)), null from changed
    where kind = 'deviation' and occurred_on <= coalesce(
        (select min(d.occurred_on) from deviation.entry d where d.kind = 'deviation' and not d.struck), 'infinity')
    having count(*) > 0$q$);
call indicator.watch('survey.round', 'select unit_code, quarter, quarter from changed');
call indicator.watch('survey.response', 'select distinct unit_code, quarter, quarter from changed');

-- A home's row of the tree changes its own counts and all sums above; another node's the sums alone.
call indicator.watch_rules('organisation.node', $q$
    select case kind when 'unit' then code else '' end, organisation.quarter_of(min(valid_from)), null
    from changed group by kind, code$q$, $q$
    select case kind when 'unit' then code else '' end, organisation.quarter_of(min(day)), null
    from (
        select side.code, side.kind,
               case when (b.kind, b.parent_code, b.profile) is not distinct from (a.kind, a.parent_code, a.profile)
                    then least(b.valid_to, a.valid_to) else side.valid_from end as day
        from before b full join after a on a.code = b.code and a.valid_from = b.valid_from
        cross join lateral (
            values (b.code, b.kind, b.valid_from), (a.code, a.kind, a.valid_from)
        ) side (code, kind, valid_from)
        where side.code is not null
          and (b.code, b.kind, b.parent_code, b.profile, b.valid_to)
              is distinct from (a.code, a.kind, a.parent_code, a.profile, a.valid_to)
    ) changed group by kind, code$q$);
call indicator.watch_rules('organisation.operation_profile', $q$
    select '*', organisation.quarter_of(min(valid_from)), null from changed having count(*) > 0$q$, $q$
    select '*', organisation.quarter_of(min(valid_from)), null
    from (
        (select * from before except select * from after) union all (select * from after except select * from before)
    ) changed having count(*) > 0$q$);
call indicator.watch_rules('plan.municipality_rule', $q$
    select '*', organisation.quarter_of(min(valid_from)), null from changed having count(*) > 0$q$, $q$
    select '*', organisation.quarter_of(min(valid_from)), null
    from (
        (select * from before except select * from after) union all (select * from after except select * from before)
    ) changed having count(*) > 0$q$);

-- Whether what is stored of a quarter is what counting it now would come to. Who may not see what was touched may know it.
create function indicator.is_settled(asked text) returns boolean
    language sql stable security definer set search_path = '' as
$$
    select not exists (select from indicator.stale s where s.quarter = asked)
       and not exists (select from indicator.touched t
                       where t.from_quarter <= asked and (t.to_quarter is null or t.to_quarter >= asked))
$$;

-- Quarters that were computed before nobody watched are counted anew.
insert into indicator.stale select quarter, '*' from indicator.computed_quarter;

-- Counts refer to sets without a foreign key.
revoke delete, update on indicator.definition_set from app, job;

-- A run that computed values, and the version of the code that did.
create table indicator.run (
    run          bigint generated always as identity primary key,
    started_at   timestamptz not null,
    code_version text        not null
);

-- How many rows each table had that SQL indicators read when a run began, and their fingerprint: the sum of a 64-bit hash
-- of each row, so that the order does not matter.
create table indicator.run_input (
    run         bigint not null references indicator.run,
    source      text   not null,
    rows        bigint not null,
    fingerprint text   not null,
    primary key (run, source)
);

-- Which run counted a quarter: first in full (unit_codes null), later some homes anew; how many responses it read. No
-- fingerprint of these is kept: the difference between two would be that of one late answer, and could be undone.
create table indicator.quarter_count (
    quarter     text   not null,
    run         bigint not null references indicator.run,
    unit_codes  text[],
    responses   bigint not null,
    primary key (quarter, run)
);
alter table indicator.computed_quarter add cells_hash text;

grant select, insert, update, delete on indicator.run, indicator.run_input, indicator.quarter_count to app, job;
