create schema access;
grant usage on schema access to app, job;

-- A person who signs in. The role decides what a person may do, the nodes where (access.person_node).
create table access.person (
    username      text primary key,
    display_name  text    not null,
    password_hash text    not null,
    role          text    not null check (role in
        ('contact_person', 'home_manager', 'division_manager', 'quality_lead', 'administrator')),
    enabled       boolean not null default true,
    made_up       boolean not null default false
);

create table access.person_node (
    username  text not null references access.person on delete cascade,
    node_code text not null,
    primary key (username, node_code)
);

grant select, insert, update, delete on access.person, access.person_node to app, job;
