-- A tablet that belongs to a home. It proves itself by a secret that it alone has; here is the secret's hash. Nothing
-- says when, where or by what machine a tablet was used.
create table survey.tablet (
    id            uuid primary key,
    unit_code     text not null,
    name          text not null check (length(name) between 1 and 60),
    binding_hash  bytea unique,
    binding_until timestamptz,
    token_hash    bytea unique,
    bound_on      date,
    withdrawn_on  date,
    check ((binding_hash is null) = (binding_until is null)),
    check (token_hash is null or bound_on is not null),
    check (withdrawn_on is null or (token_hash is null and binding_hash is null))
);
create index on survey.tablet (unit_code);

alter table survey.tablet enable row level security;
alter table survey.tablet force row level security;
create policy within_scope on survey.tablet to app
    using (organisation.everything_in_scope() or unit_code = any ((select organisation.codes_in_scope())::text[]));

-- A tablet, on which nobody is signed in, proves its home and uses a binding code; it reads no name and adds no tablet.
create policy for_answering on survey.tablet for select to survey_writer using (true);
create policy for_binding on survey.tablet for update to survey_writer using (true);

grant select, insert, update, delete on survey.tablet to app;
grant select (unit_code, token_hash, binding_hash, binding_until, withdrawn_on),
      update (token_hash, bound_on, binding_hash, binding_until) on survey.tablet to survey_writer;
