-- A home can run several questionnaires in a quarter, each for the whole of it, for some days, or for a sample.
alter table survey.collection
    add kind text not null default 'whole_quarter'
        check (kind in ('whole_quarter', 'period', 'birth_days', 'even_weeks', 'placed_in_quarter')),
    add first_day date,
    add last_day date,
    add invited int not null default 0 check (invited >= 0),
    add numbers int not null default 0;
-- The owner, too, sees nothing of these tables by itself.
alter table survey.collection no force row level security;
alter table survey.round no force row level security;
update survey.collection c
set first_day = organisation.first_day(quarter), last_day = organisation.last_day(quarter),
    invited = coalesce((select invited from survey.round r where r.unit_code = c.unit_code and r.quarter = c.quarter), 0);
alter table survey.round force row level security;
alter table survey.collection force row level security;
alter table survey.collection
    alter first_day set not null,
    alter last_day set not null,
    alter kind drop default,
    alter invited drop default,
    add check (first_day <= last_day
               and first_day >= organisation.first_day(quarter) and last_day <= organisation.last_day(quarter)),
    drop constraint collection_unit_code_quarter_key,
    add unique (unit_code, quarter, template);

-- The slip is a keyed hash of the number that stands on it, so that nobody reads from here which number a row has. A code
-- of a round with days of its own opens nothing outside them.
alter table survey.sealed add slip bytea, add opens_on date, add closes_on date;

-- What staff did with the numbered slips of a round. Whether one was used is nowhere here.
create table survey.slip (
    collection uuid    not null references survey.collection on delete cascade,
    number     int     not null check (number > 0),
    standing   text    not null check (standing in ('printed', 'handed_out', 'withdrawn', 'replaced')),
    is_given   boolean not null,
    primary key (collection, number)
);

-- From how many on had handed in, at the first look of a day: what is shown all that day.
create table survey.shown_progress (
    collection uuid not null references survey.collection on delete cascade,
    day        date not null,
    at_least   int  not null check (at_least >= 0),
    primary key (collection, day)
);

alter table survey.slip enable row level security;
alter table survey.slip force row level security;
create policy within_scope on survey.slip to app
    using (exists (select from survey.collection c where c.collection = slip.collection));
alter table survey.shown_progress enable row level security;
alter table survey.shown_progress force row level security;
create policy within_scope on survey.shown_progress to app
    using (exists (select from survey.collection c where c.collection = shown_progress.collection));

grant select, insert, update, delete on survey.slip, survey.shown_progress to app, job;
