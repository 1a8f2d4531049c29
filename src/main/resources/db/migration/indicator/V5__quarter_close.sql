-- A quarter that somebody has checked, and that waits for a second person: what the certificate will say, as JSON.
create table indicator.close_preparation (
    quarter     text primary key,
    prepared_by text        not null,
    prepared_at timestamptz not null,
    content     text        not null
);

-- A closed quarter (kvartalsbokslut): revision 0, and those that late data made. Rows are added, never changed.
create table indicator.quarter_close (
    quarter      text        not null,
    revision     int         not null check (revision >= 0),
    prepared_by  text        not null,
    approved_by  text        not null,
    approved_at  timestamptz not null,
    content      text        not null,
    content_hash text        not null,
    primary key (quarter, revision),
    check (lower(trim(prepared_by)) <> lower(trim(approved_by)))
);

-- What was frozen: the homes' cells, the tree they were added up, and the values that came out.
create table indicator.frozen_cell (
    quarter        text     not null,
    revision       int      not null,
    unit_code      text     not null,
    gender         text     not null,
    definition_set bigint   not null references indicator.definition_set,
    numerators     bigint[] not null,
    denominators   bigint[] not null,
    primary key (quarter, revision, unit_code, gender),
    foreign key (quarter, revision) references indicator.quarter_close
);
create table indicator.frozen_node (
    quarter     text not null,
    revision    int  not null,
    code        text not null,
    parent_code text,
    primary key (quarter, revision, code),
    foreign key (quarter, revision) references indicator.quarter_close
);
create table indicator.frozen_value (
    quarter        text     not null,
    revision       int      not null,
    node           text     not null,
    gender         text     not null,
    definition_set bigint   not null references indicator.definition_set,
    numerators     bigint[] not null,
    denominators   bigint[] not null,
    primary key (quarter, revision, node, gender),
    foreign key (quarter, revision) references indicator.quarter_close
);

-- Records that a closed quarter was counted from and that were erased by law afterwards: its figures stay, and cannot be
-- counted again from the records. Nothing says whose they were.
create table indicator.erasure (
    quarter  text        not null,
    noted_at timestamptz not null,
    noted_by text        not null,
    reason   text        not null check (reason <> ''),
    primary key (quarter, noted_at)
);

-- What holding a close to its frozen counts and to today's records came to, each time it was done: the certificate.
create table indicator.certificate (
    certificate bigint generated always as identity primary key,
    quarter     text        not null,
    revision    int         not null,
    checked_at  timestamptz not null,
    content     text        not null,
    foreign key (quarter, revision) references indicator.quarter_close
);
create index on indicator.certificate (quarter, revision, certificate);

-- What goes into every hash of a quarter besides the rows, so that nobody who knows most of them finds out the rest.
create table indicator.close_salt (
    quarter text primary key,
    salt    text not null default gen_random_uuid()::text || gen_random_uuid()::text
);

-- Revisions that are frozen and not seen by anybody yet; taken away when all of it is published.
create table indicator.unpublished_revision (quarter text primary key);

do $$
declare it text;
begin
    foreach it in array array['close_preparation', 'quarter_close', 'frozen_cell', 'frozen_value', 'erasure',
                              'certificate', 'close_salt', 'unpublished_revision'] loop
        execute format('alter table indicator.%I enable row level security', it);
        execute format('alter table indicator.%I force row level security', it);
        execute format('create policy for_jobs on indicator.%I to app using (organisation.everything_in_scope())', it);
    end loop;
    -- They tell of every home, so they are read by those alone whose nodes take in the whole tree.
    foreach it in array array['close_preparation', 'quarter_close', 'erasure', 'certificate', 'unpublished_revision'] loop
        execute format('create policy for_all_of_it on indicator.%I for select to app '
                       'using (organisation.whole_tree_in_scope())', it);
    end loop;
end $$;
grant select, insert, update, delete on indicator.close_preparation, indicator.unpublished_revision to app, job;
grant select, insert on indicator.quarter_close, indicator.frozen_cell, indicator.frozen_node, indicator.frozen_value,
    indicator.erasure, indicator.certificate, indicator.close_salt to app, job;
