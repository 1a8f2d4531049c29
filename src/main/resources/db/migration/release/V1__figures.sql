create schema release;
grant usage on schema release to app, job;

-- What is shown: released figures and the places where one is withheld. Nothing withheld has a number.
create table release.figure (
    indicator   text not null,
    period      text not null,
    node        text not null,
    gender      text not null check (gender in ('T', 'K', 'M')),
    status      text not null check (status in ('released', 'withheld', 'mostly_positive', 'mostly_negative')),
    numerator   bigint,
    denominator bigint,
    primary key (indicator, period, node, gender),
    check ((status = 'released') = (numerator is not null and denominator is not null))
);
create index on release.figure (node, indicator);

alter table release.figure enable row level security;
alter table release.figure force row level security;
create policy within_scope on release.figure to app
    using (organisation.everything_in_scope() or node = any ((select organisation.codes_in_scope())::text[]));

grant select, insert, update, delete on release.figure to app, job;
