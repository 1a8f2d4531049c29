-- Every invited has one place. A withdrawn number passes its place on to a new one.
alter table survey.slip drop constraint slip_standing_check;
alter table survey.slip add constraint slip_standing_check
    check (standing in ('printed', 'handed_out', 'withdrawn', 'passed_on', 'replaced'));
