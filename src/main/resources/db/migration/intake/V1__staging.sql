create schema intake;
grant usage on schema intake to app, job;

-- Rows of one file on their way in: typed, each with its line. Filled and truncated within one transaction, so nothing of a
-- file stays here, the day of an answer least of all.
create unlogged table intake.organisation (
    line bigint primary key, code text, name text, kind text, parent_code text, profile text, valid_from date, valid_to date
);
create unlogged table intake.placements (
    line bigint primary key, placement_id text, unit_code text, client_ref text, birth_year int, gender text,
    started_on date, ended_on date, legal_basis text, municipality_code text
);
create unlogged table intake.plans (
    line bigint primary key, plan_id text, placement_id text, established_on date, client_participated boolean,
    client_views_recorded boolean, sent_to_municipality_on date
);
create unlogged table intake.followups (
    line bigint primary key, followup_id text, plan_id text, held_on date, plan_revised boolean
);
create unlogged table intake.rounds (
    line bigint primary key, unit_code text, quarter text, invited int
);
create unlogged table intake.responses (
    line bigint primary key, import_key bytea, template text, template_version int, unit_code text, submitted_on date,
    answers bytea
);

grant select, insert, update, delete, truncate on all tables in schema intake to app, job;
