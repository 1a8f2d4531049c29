-- What was proposed in the browser: how an indicator is to be counted from now on. What is proposed does not change;
-- whether it is taken is decided once, by somebody who wrote no part of it. Nothing of it is ever deleted.
create table indicator.proposal (
    proposal      uuid primary key,
    base          text        not null,
    based_on      int         not null,
    is_new        boolean     not null,
    content       text        not null,
    writers       text[]      not null check (cardinality(writers) > 0),
    proposed_by   text        not null check (proposed_by = any (writers)),
    proposed_name text        not null,
    proposed_at   timestamptz not null,
    state         text        not null check (state in ('proposed', 'approved', 'rejected', 'withdrawn')),
    decided_by    text,
    decided_name  text,
    decided_at    timestamptz,
    reason        text,
    unique (proposal, state),
    check ((state = 'proposed') = (decided_by is null)),
    check ((decided_by is null) = (decided_name is null) and (decided_by is null) = (decided_at is null)),
    check (state <> 'rejected' or length(trim(coalesce(reason, ''))) > 0),
    constraint decided_by_another check (state not in ('approved', 'rejected') or decided_by <> all (writers)),
    constraint withdrawn_by_a_writer check (state <> 'withdrawn' or decided_by = any (writers))
);

alter table indicator.proposal enable row level security;
alter table indicator.proposal force row level security;
create policy read on indicator.proposal for select to app using (true);
create policy propose on indicator.proposal for insert to app with check (state = 'proposed');
create policy decide_once on indicator.proposal for update to app using (state = 'proposed') with check (state <> 'proposed');
grant select, insert on indicator.proposal to app;
grant update (state, decided_by, decided_name, decided_at, reason) on indicator.proposal to app;
grant select on indicator.proposal to job;

-- Every definition that this installation ever used. Rows are added and read, never changed or deleted. A shipped file
-- can be reworded under the same version, which is then two rows; what was written in the browser is approved.
create table indicator.definition (
    code           text        not null,
    version        int         not null check (version > 0),
    content_hash   text        not null,
    content        text        not null,
    sql            text        not null,
    origin         text        not null check (origin in ('shipped', 'folder', 'browser')),
    taken_up_at    timestamptz not null,
    proposal       uuid unique,
    proposal_state text check (proposal_state = 'approved'),
    primary key (code, version, content_hash),
    foreign key (proposal, proposal_state) references indicator.proposal (proposal, state),
    check ((origin = 'browser') = (proposal is not null)),
    check ((origin = 'browser') = (proposal_state is not null)),
    check (origin <> 'browser' or sql = '')
);
create unique index definition_approved_version on indicator.definition (code, version) where origin = 'browser';
grant select, insert on indicator.definition to app, job;

-- A proposal while it is being written; a row version tells two writers apart.
create table indicator.definition_draft (
    id          uuid primary key,
    base        text    not null,
    based_on    int     not null,
    is_new      boolean not null,
    content     text    not null,
    writers     text[]  not null,
    row_version int     not null,
    changed_by  text    not null,
    changed_on  date    not null
);
create index on indicator.definition_draft (base);

-- Definitions are nobody's home's: who may write them the services say, as for questionnaires.
grant select, insert, update, delete on indicator.definition_draft to app;
