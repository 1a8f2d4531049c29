create schema survey;
grant usage on schema survey to app, job, survey_writer, indicator_reader;

-- A published questionnaire. A version never changes once it is here; the hash proves it.
create table survey.template (
    template     text not null,
    version      int  not null,
    content_hash text not null,
    content      text not null,
    primary key (template, version)
);

-- How many youths of a home were invited in a quarter: the denominator of the response rate.
create table survey.round (
    unit_code text not null,
    quarter   text not null check (quarter ~ '^\d{4}-Q[1-4]$'),
    invited   int  not null check (invited >= 0),
    primary key (unit_code, quarter)
);

-- A home's round while it is answered on the tablet.
create table survey.collection (
    collection       uuid primary key,
    unit_code        text not null,
    quarter          text not null check (quarter ~ '^\d{4}-Q[1-4]$'),
    template         text not null,
    template_version int  not null,
    state            text not null check (state in ('open', 'closed', 'released')),
    unique (unit_code, quarter),
    foreign key (template, template_version) references survey.template
);

-- One row a code. The id is a keyed hash of the code; the answers are sealed by a key that is not in the database.
create table survey.sealed (
    collection       uuid  not null,
    id               bytea not null,
    unit_code        text  not null,
    template         text  not null,
    template_version int   not null,
    state            text  not null check (state in ('handed_out', 'declined', 'begun', 'submitted', 'withdrawn')),
    sealed           bytea,
    last_request     bytea,
    primary key (collection, id)
) partition by list (collection);
-- A code is looked up without knowing whose it is.
create index sealed_id on survey.sealed (id);

-- One answered questionnaire, one byte a question in the template's order. No time finer than the quarter, no order.
create table survey.response (
    quarter          text  not null,
    unit_code        text  not null,
    template         text  not null,
    template_version int   not null,
    answers          bytea not null,
    import_key       bytea
) partition by list (quarter);
create unique index response_import_key on survey.response (quarter, import_key);
create index response_home on survey.response (quarter, unit_code);

create function survey.open_partition(asked uuid) returns void
    language plpgsql security definer set search_path = '' as
$$
begin
    execute format('create table survey.%I partition of survey.sealed for values in (%L)', 'sealed_' || replace(asked::text, '-', ''), asked);
end
$$;

create function survey.drop_partition(asked uuid) returns void
    language plpgsql security definer set search_path = '' as
$$
begin
    execute format('drop table if exists survey.%I', 'sealed_' || replace(asked::text, '-', ''));
end
$$;

create function survey.make_room_for(asked text) returns void
    language plpgsql security definer set search_path = '' as
$$
begin
    if asked !~ '^\d{4}-Q[1-4]$' then
        raise exception 'not a quarter: %', asked;
    end if;
    perform pg_advisory_xact_lock(hashtext('survey.response'));
    execute format('create table if not exists survey.%I partition of survey.response for values in (%L)',
                   'response_' || lower(replace(asked, '-', '_')), asked);
end
$$;
revoke execute on function survey.open_partition(uuid), survey.drop_partition(uuid), survey.make_room_for(text) from public;
grant execute on function survey.open_partition(uuid), survey.drop_partition(uuid), survey.make_room_for(text) to app, job;

alter table survey.round enable row level security;
alter table survey.round force row level security;
create policy within_scope on survey.round to app
    using (organisation.everything_in_scope() or unit_code = any ((select organisation.codes_in_scope())::text[]));
create policy for_indicators on survey.round for select to indicator_reader using (true);

alter table survey.collection enable row level security;
alter table survey.collection force row level security;
create policy within_scope on survey.collection to app
    using (organisation.everything_in_scope() or unit_code = any ((select organisation.codes_in_scope())::text[]));

alter table survey.sealed enable row level security;
alter table survey.sealed force row level security;
create policy within_scope on survey.sealed to app
    using (organisation.everything_in_scope() or unit_code = any ((select organisation.codes_in_scope())::text[]));
create policy for_answering on survey.sealed to survey_writer using (true);

-- No person reads answers, whatever their nodes: only jobs do.
alter table survey.response enable row level security;
alter table survey.response force row level security;
create policy for_jobs on survey.response to app using (organisation.everything_in_scope());
create policy for_indicators on survey.response for select to indicator_reader using (true);

grant select, insert, update, delete on survey.template, survey.round, survey.collection, survey.response to app, job;
grant select on survey.sealed to app, job;
grant select, insert, update on survey.sealed to survey_writer;
grant select on survey.round, survey.template to indicator_reader;
grant select (quarter, unit_code, template, template_version, answers) on survey.response to indicator_reader;
