-- Changes of the fewest people that may be told of: what one proposes, and what another decides. Rows are only ever added.
-- A change holds for quarters from one on that had not been released; the ledger keeps what each was released with.
create table release.threshold_proposal (
    proposal      uuid primary key,
    audience      text        not null check (audience in ('inside', 'open')),
    people_before int         not null,
    people        int         not null check (people between 3 and 50 and people <> people_before),
    valid_from    text        not null check (valid_from ~ '^\d{4}-Q[1-4]$'),
    reason        text        not null check (length(trim(reason)) > 0),
    proposed_by   text        not null,
    proposed_name text        not null,
    proposed_at   timestamptz not null,
    unique (proposal, proposed_by)
);

create table release.threshold_decision (
    proposal     uuid primary key,
    proposed_by  text        not null,
    outcome      text        not null check (outcome in ('approved', 'rejected', 'withdrawn')),
    reason       text,
    decided_by   text        not null,
    decided_name text        not null,
    decided_at   timestamptz not null,
    foreign key (proposal, proposed_by) references release.threshold_proposal (proposal, proposed_by),
    check (outcome <> 'rejected' or length(trim(coalesce(reason, ''))) > 0),
    constraint decided_by_another check (outcome = 'withdrawn' or lower(decided_by) <> lower(proposed_by)),
    constraint withdrawn_by_its_proposer check (outcome <> 'withdrawn' or lower(decided_by) = lower(proposed_by))
);

-- That somebody asked what another grouping would give back. The answer is counts, and nothing of it is kept.
create table release.what_if (
    asked_at  timestamptz not null,
    asked_by  text        not null,
    indicator text        not null,
    period    text        not null,
    grouping  text        not null
);

alter table release.threshold_proposal enable row level security;
alter table release.threshold_proposal force row level security;
alter table release.threshold_decision enable row level security;
alter table release.threshold_decision force row level security;
alter table release.what_if enable row level security;
alter table release.what_if force row level security;
create policy of_the_whole on release.threshold_proposal to app using ((select organisation.whole_tree_in_scope()));
create policy of_the_whole on release.threshold_decision to app using ((select organisation.whole_tree_in_scope()));
create policy of_the_whole on release.what_if to app using ((select organisation.whole_tree_in_scope()));

-- Who is set over the whole tree may read why a figure is withheld, and ask of the ledger what else could be shown.
create policy read_of_the_whole on release.reason for select to app using ((select organisation.whole_tree_in_scope()));
create policy read_of_the_whole on release.quarter_ledger for select to app using ((select organisation.whole_tree_in_scope()));
create policy read_of_the_whole on release.year_ledger for select to app using ((select organisation.whole_tree_in_scope()));

grant select, insert on release.threshold_proposal, release.threshold_decision, release.what_if to app;
grant select on release.threshold_proposal, release.threshold_decision to job;
