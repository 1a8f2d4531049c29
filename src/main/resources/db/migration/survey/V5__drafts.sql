-- The next version of a questionnaire while it is being written; a row version tells two writers apart.
create table survey.template_draft (
    id          uuid primary key,
    template    text not null,
    based_on    int  not null check (based_on >= 0),
    content     text not null,
    row_version int  not null,
    changed_by  text not null,
    changed_on  date not null
);
create index on survey.template_draft (template);

-- Questionnaires are nobody's home's: who may write them the services say, as for survey.template.
grant select, insert, update, delete on survey.template_draft to app;
