-- What is shown of the quality index, a node and a quarter: all of it, or that it is withheld, or which part is missing and
-- why. Nothing withheld has a number.
create table release.quality_index (
    node           text not null,
    period         text not null check (period ~ '^\d{4}-Q[1-4]$'),
    version        int  not null references index.version,
    status         text not null check (status in ('released', 'withheld', 'missing')),
    missing_part   text,
    missing_reason text,
    numerators     bigint[],
    denominators   bigint[],
    value          numeric(4, 1),
    low            numeric(4, 1),
    high           numeric(4, 1),
    geometric      numeric(4, 1),
    contributions  numeric(4, 1)[],
    without        numeric(4, 1)[],
    place          int,
    best           int,
    worst          int,
    homes          int,
    primary key (node, period),
    check ((status = 'released') = (num_nulls(numerators, denominators, value, low, high, geometric, contributions, without) = 0)),
    check (status = 'released'
        or num_nonnulls(numerators, denominators, value, low, high, geometric, contributions, without, place, best, worst, homes) = 0),
    check ((status = 'missing') = (num_nonnulls(missing_part, missing_reason) = 2)),
    check (num_nulls(place, best, worst, homes) in (0, 4))
);

alter table release.quality_index enable row level security;
alter table release.quality_index force row level security;
create policy within_scope on release.quality_index to app
    using (organisation.everything_in_scope() or node = any ((select organisation.codes_in_scope())::text[]));

grant select, insert, update, delete on release.quality_index to app, job;
