-- 0 stands for a file that does not have the column: what is stored then stays.
alter table intake.placements add birth_day smallint;
