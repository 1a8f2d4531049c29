create schema deviation;
grant usage on schema deviation to app, job, record_reader;

-- What is on record about a home: a deviation (avvikelse), or an inspection (tillsyn). Nothing says whom it was about. One
-- registered here, not imported, says by whom and when. One made wrongly is struck, stays to be seen and counts no more.
create table deviation.entry (
    entry_id      text    primary key,
    kind          text    not null check (kind in ('deviation', 'inspection')),
    unit_code     text    not null,
    occurred_on   date    not null,
    category      text    check (category in ('violence', 'medication', 'running_away', 'restriction', 'self_harm',
                                              'documentation', 'staffing', 'other')),
    severity      text    check (severity in ('minor', 'moderate', 'serious')),
    inspector     text    check (inspector in ('ivo', 'municipality', 'internal')),
    remarks       int     check (remarks >= 0),
    -- Lex Sarah, or a report to the inspectorate
    reported_on   date    check (reported_on >= occurred_on),
    measures      text    not null default '' check (length(measures) <= 2000),
    -- the measures were taken, or all remarks are settled
    closed_on     date    check (closed_on >= occurred_on),
    -- who last told here what was done, and how often that was changed
    handled_by    text,
    handled_at    timestamptz,
    version       int     not null default 0 check (version >= 0),
    recorded_by   text,
    recorded_at   timestamptz,
    struck_reason text    check (struck_reason <> ''),
    struck_by     text,
    struck_at     timestamptz,
    struck        boolean not null generated always as (struck_reason is not null) stored,
    check ((kind = 'deviation') = (category is not null)),
    check ((kind = 'deviation') = (severity is not null)),
    check ((kind = 'inspection') = (inspector is not null)),
    check ((kind = 'inspection') = (remarks is not null)),
    check (kind = 'deviation' or reported_on is null),
    check (remarks > 0 or closed_on is null),
    check ((recorded_by is null) = (recorded_at is null)),
    check ((handled_by is null) = (handled_at is null)),
    check ((struck_reason is null) = (struck_by is null)),
    check ((struck_reason is null) = (struck_at is null))
);
create index on deviation.entry (unit_code, category, occurred_on);
create index on deviation.entry (occurred_on);

alter table deviation.entry enable row level security;
alter table deviation.entry force row level security;
create policy within_scope on deviation.entry to app
    using ((select organisation.everything_in_scope()) or unit_code in (select unnest(organisation.codes_in_scope())));
create policy for_indicators on deviation.entry for select to record_reader using (true);

-- Nothing is ever deleted. Files change what they told; what was struck stays so.
grant select, insert, update on deviation.entry to app, job;
-- Indicators read days and codes, and no words.
grant select (entry_id, kind, unit_code, occurred_on, category, severity, remarks, struck) on deviation.entry
    to record_reader;

-- The deviations that count, each with the latest one that it repeats: the same home has had one of the same category
-- within the 12 months before. Calendar months are added to the earlier day, and the day that they lead to counts; two of
-- one day do not repeat each other. Entry.Deviation.repeats says the same.
create view deviation.counted with (security_invoker = true) as
select e.entry_id, e.unit_code, e.occurred_on, e.category, e.severity,
       earlier.entry_id as repeats, earlier.occurred_on as repeats_day
from deviation.entry e
left join lateral (
    select b.entry_id, b.occurred_on
    from deviation.entry b
    where b.kind = 'deviation' and not b.struck and b.unit_code = e.unit_code and b.category = e.category
      and b.occurred_on < e.occurred_on and b.occurred_on + interval '12 months' >= e.occurred_on
    order by b.occurred_on desc, b.entry_id limit 1
) earlier on true
where e.kind = 'deviation' and not e.struck;
grant select on deviation.counted to app, job, record_reader;
