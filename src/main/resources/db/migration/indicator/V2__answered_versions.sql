-- Which versions of questionnaires were answered in a quarter, anywhere in the organisation: where a series breaks. It
-- says nothing of who or how many, so whoever sees the series may see it.
create table indicator.answered_version (
    quarter          text not null,
    template         text not null,
    template_version int  not null,
    primary key (template, quarter, template_version)
);
grant select, insert, delete on indicator.answered_version to app, job;
