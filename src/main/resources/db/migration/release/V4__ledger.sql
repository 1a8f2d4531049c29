-- What everyone sees: open figures, in the form of those inside the organisation. A place where one is withheld has no number.
create table release.open_figure (
    indicator   text not null,
    period      text not null check (period ~ '^\d{4}(-Q[1-4])?$'),
    node        text not null,
    gender      text not null check (gender in ('T', 'K', 'M')),
    status      text not null check (status in ('released', 'withheld', 'mostly_positive', 'mostly_negative')),
    numerator   bigint,
    denominator bigint,
    primary key (indicator, period, node, gender),
    check ((status = 'released') = (numerator is not null and denominator is not null))
);
create index on release.open_figure (period);

-- Why a figure is no figure. Telling the reasons apart tells something, so only those who see everything may read it.
create table release.reason (
    audience  text not null check (audience in ('inside', 'open')),
    indicator text not null,
    period    text not null,
    node      text not null,
    gender    text not null check (gender in ('T', 'K', 'M')),
    reason    text not null check (reason in ('too_few', 'certain_answer', 'protects_a_neighbour', 'earlier_release')),
    primary key (audience, period, indicator, node, gender)
);

-- The ledger: what of a quarter's answers was counted for a release and where it was shown. Rows are only ever added. Nodes
-- stand before those below them; of a home the counts are met and answered of women, men and everyone, elsewhere zeros.
create table release.quarter_ledger (
    indicator  text        not null,
    period     text        not null check (period ~ '^\d{4}-Q[1-4]$'),
    vintage    int         not null check (vintage >= 0),
    decided_at timestamptz not null,
    threshold_inside int   not null,
    threshold_open   int   not null,
    nodes      text[]      not null,
    parents    int[]       not null,
    counts     bigint[]    not null,
    shown      text[]      not null,
    shown_open text[],
    primary key (indicator, period, vintage),
    check (cardinality(parents) = cardinality(nodes) and cardinality(counts) = 6 * cardinality(nodes))
);

-- What was shown of a year, of which vintage of each of its quarters: as places in the list of those of the audience.
create table release.year_ledger (
    audience   text        not null check (audience in ('inside', 'open')),
    indicator  text        not null,
    period     text        not null check (period ~ '^\d{4}$'),
    number     int         not null,
    decided_at timestamptz not null,
    vintages   int[]       not null check (cardinality(vintages) = 4),
    shown      text[]      not null,
    primary key (audience, indicator, period, number)
);

alter table release.reason enable row level security;
alter table release.reason force row level security;
alter table release.quarter_ledger enable row level security;
alter table release.quarter_ledger force row level security;
alter table release.year_ledger enable row level security;
alter table release.year_ledger force row level security;
create policy of_everything on release.reason to app using (organisation.everything_in_scope());
create policy of_everything on release.quarter_ledger to app using (organisation.everything_in_scope());
create policy of_everything on release.year_ledger to app using (organisation.everything_in_scope());

grant select, insert, update, delete on release.open_figure, release.reason to app, job;
grant select, insert on release.quarter_ledger, release.year_ledger to app, job;
