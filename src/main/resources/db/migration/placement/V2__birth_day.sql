-- The day of the month of a client's birth alone, for samples by birth day; nothing where it is not known.
alter table placement.placement add birth_day smallint check (birth_day between 1 and 31);

-- Indicators have no use for it.
revoke select on placement.placement from record_reader;
grant select (placement_id, unit_code, client_ref, birth_year, gender, started_on, ended_on, legal_basis, municipality_code)
    on placement.placement to record_reader;
