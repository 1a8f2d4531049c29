-- All deadlines of an operation profile; what they mean is told in operation-profiles.yaml, which fills them at each start.
alter table organisation.operation_profile
    add follow_up_times   int  not null default 1 check (follow_up_times > 0),
    add send_within_days  int  not null default 14 check (send_within_days >= 0),
    add send_every_months int  not null default 12 check (send_every_months > 0),
    add update_within_days int not null default 14 check (update_within_days >= 0),
    add signature         text not null default 'optional' check (signature in ('none', 'optional', 'required'));
