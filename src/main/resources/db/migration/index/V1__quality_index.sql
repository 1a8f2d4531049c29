create schema index;
grant usage on schema index to app, job;

-- The versions that values were computed with, as they were written. Nothing in them is of a person.
create table index.version (
    version      int  primary key,
    baseline     text not null,
    content_hash text not null unique,
    content      text not null
);

-- The index of a node in a quarter (2022-Q1) by a version, with the counts of the parts in the order of the version's file
-- and what each contributes; or the first part that is missing and why.
create table index.node_value (
    node           text           not null,
    period         text           not null,
    version        int            not null references index.version,
    numerators     bigint[]       not null,
    denominators   bigint[]       not null,
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
    missing_part   text,
    missing_reason text check (missing_reason in ('NOT_COMPUTED', 'NO_DATA')),
    primary key (period, node, version),
    check ((value is null) = (missing_part is not null and missing_reason is not null)),
    check ((value is null) = (low is null or high is null or geometric is null or contributions is null or without is null)),
    check ((place is null) = (best is null or worst is null or homes is null)),
    check (place is null or value is not null)
);

-- Computed, not released: only jobs read these.
alter table index.node_value enable row level security;
alter table index.node_value force row level security;
create policy for_jobs on index.node_value to app using (organisation.everything_in_scope());

grant select, insert on index.version to app, job;
grant select, insert, update, delete on index.node_value to app, job;
