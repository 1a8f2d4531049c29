create unlogged table intake.deviations (
    line bigint primary key, deviation_id text, kind text, unit_code text, occurred_on date, category text, severity text,
    reported_on date, inspector text, remarks int, closed_on date
);
grant select, insert, update, delete, truncate on intake.deviations to app, job;
