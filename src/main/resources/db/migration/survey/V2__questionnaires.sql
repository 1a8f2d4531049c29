alter table survey.template add asks text not null default 'residents' check (asks in ('residents', 'relatives'));

-- A translation of a questionnaire's version. Like that it never changes once it is here.
create table survey.pack (
    template         text not null,
    template_version int  not null,
    language         text not null,
    version          int  not null,
    content_hash     text not null,
    content          text not null,
    primary key (template, template_version, language, version)
);

-- Pictures and recordings of a version, as they were when it was taken up.
create table survey.media (
    template         text  not null,
    template_version int   not null,
    file             text  not null,
    content          bytea not null,
    primary key (template, template_version, file)
);

-- What was written in free text, in no order and without the answers beside it.
create table survey.free_text (
    quarter          text not null check (quarter ~ '^\d{4}-Q[1-4]$'),
    unit_code        text not null,
    template         text not null,
    template_version int  not null,
    question         text not null,
    content          text not null
);
create index on survey.free_text (quarter, unit_code);

-- The languages that at least five used to answer a round, as versions of translations (0: of the questionnaire itself).
create table survey.shown_language (
    quarter          text not null check (quarter ~ '^\d{4}-Q[1-4]$'),
    unit_code        text not null,
    template         text not null,
    template_version int  not null,
    language         text not null,
    pack_version     int  not null,
    primary key (quarter, unit_code, template, template_version, language, pack_version)
);

-- No person reads what was written, or in which language, whatever their nodes: only jobs do.
alter table survey.free_text enable row level security;
alter table survey.free_text force row level security;
create policy for_jobs on survey.free_text to app using (organisation.everything_in_scope());
alter table survey.shown_language enable row level security;
alter table survey.shown_language force row level security;
create policy for_jobs on survey.shown_language to app using (organisation.everything_in_scope());

grant select, insert on survey.pack, survey.media, survey.free_text, survey.shown_language to app, job;
grant delete on survey.free_text, survey.shown_language to app, job;
