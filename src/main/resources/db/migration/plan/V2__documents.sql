-- A form of the plan in a version, as it was taken up from its file; it never changes.
create table plan.form (
    form         text not null,
    version      int  not null check (version > 0),
    content_hash text not null,
    content      text not null,
    primary key (form, version)
);
grant select, insert on plan.form to app, job;

-- The next version of a stay's plan while it is written: a person writes, and the row version tells two writers apart.
create table plan.draft (
    placement_id text        primary key,
    unit_code    text        not null,
    form         text        not null,
    form_version int         not null,
    content      text        not null,
    reason       text,
    agreed_with  text,
    row_version  int         not null check (row_version > 0),
    changed_by   text        not null,
    changed_at   timestamptz not null,
    check ((reason is null) = (agreed_with is null)),
    foreign key (form, form_version) references plan.form (form, version),
    foreign key (placement_id, unit_code) references placement.placement (placement_id, unit_code) on update cascade
);

-- The row version at which the last draft of a stay ended. The next draft counts on from it, so that a page that was
-- opened on an earlier draft never takes the next one for it.
create table plan.draft_end (
    placement_id text primary key,
    unit_code    text not null,
    row_version  int  not null,
    foreign key (placement_id, unit_code) references placement.placement (placement_id, unit_code) on update cascade
);

-- A plan as it was established (upprättad handling). Rows are added, never changed: no role may. The last columns say of
-- its content what indicators count, since they may not read the words.
create table plan.version (
    placement_id       text        not null,
    number             int         not null check (number > 0),
    unit_code          text        not null,
    form               text        not null,
    form_version       int         not null,
    content            text        not null,
    content_hash       text        not null,
    reason             text,
    agreed_with        text,
    locked_by          text        not null,
    locked_at          timestamptz not null,
    locked_on          date        not null,
    elements_told      int         not null check (elements_told between 0 and 7),
    participation      text        check (participation in ('ja', 'delvis', 'nej')),
    views_recorded     boolean     not null,
    goals              int         not null check (goals >= 0),
    goals_with_measure int         not null check (goals_with_measure between 0 and goals),
    primary key (placement_id, number),
    check ((number = 1) = (reason is null) and (reason is null) = (agreed_with is null)),
    foreign key (form, form_version) references plan.form (form, version),
    foreign key (placement_id, unit_code) references placement.placement (placement_id, unit_code) on update cascade
);

alter table plan.draft enable row level security;
alter table plan.draft force row level security;
create policy within_scope on plan.draft to app
    using (organisation.everything_in_scope() or unit_code = any ((select organisation.codes_in_scope())::text[]));
alter table plan.draft_end enable row level security;
alter table plan.draft_end force row level security;
create policy within_scope on plan.draft_end to app
    using (organisation.everything_in_scope() or unit_code = any ((select organisation.codes_in_scope())::text[]));
alter table plan.version enable row level security;
alter table plan.version force row level security;
create policy within_scope on plan.version to app
    using (organisation.everything_in_scope() or unit_code = any ((select organisation.codes_in_scope())::text[]));
create policy for_indicators on plan.version for select to record_reader using (true);

grant select, insert, update, delete on plan.draft, plan.draft_end to app;
grant select, insert on plan.version to app;
grant select (placement_id, number, unit_code, locked_on, elements_told, participation, views_recorded, goals,
              goals_with_measure) on plan.version to record_reader;
