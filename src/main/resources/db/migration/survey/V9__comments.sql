-- What was written in one's own words, from its release to the day when others may read it. The key of a comment is drawn
-- by chance at the release; every list of comments has their order, so that none tells who came first.
-- Whoever reads is told first of what may tell of danger; nobody has looked through what was released before this.
alter table survey.free_text
    add comment uuid not null default gen_random_uuid() primary key,
    add tells_of_danger boolean not null default true;
alter table survey.free_text alter tells_of_danger drop default;

-- Of how many questionnaires of a home a question in words was asked: from so many its comments come.
create table survey.asked_in_words (
    quarter          text not null check (quarter ~ '^\d{4}-Q[1-4]$'),
    unit_code        text not null,
    template         text not null,
    template_version int  not null,
    question         text not null,
    asked            int  not null check (asked >= 0),
    primary key (quarter, unit_code, template, question)
);
-- How many were asked before this nobody knows any more: those comments are read, and shown to nobody else.
alter table survey.free_text no force row level security;
insert into survey.asked_in_words
select distinct quarter, unit_code, template, template_version, question, 0 from survey.free_text;
alter table survey.free_text force row level security;

-- What a reader has said of a comment. Stretches are hidden from one character to before another: from, to, from, to …
create table survey.comment_verdict (
    comment uuid primary key references survey.free_text on delete cascade,
    verdict text        not null check (verdict in ('share', 'withhold', 'danger')),
    hidden  int[]       not null,
    reason  text,
    said_by text        not null,
    said_at timestamptz not null,
    check ((verdict = 'withhold') = (reason is not null)),
    check (verdict = 'share' or hidden = '{}')
);

-- A comment that tells of danger. It is kept, with what was done, when its block is finished.
create table survey.danger (
    comment          uuid primary key,
    quarter          text        not null,
    unit_code        text        not null,
    template         text        not null,
    template_version int         not null,
    question         text        not null,
    content          text        not null,
    found_by         text        not null,
    found_at         timestamptz not null,
    closed_by        text,
    closed_at        timestamptz,
    check ((closed_by is null) = (closed_at is null))
);

create table survey.danger_act (
    comment uuid        not null references survey.danger on delete cascade,
    act     text        not null,
    note    text        not null check (length(note) <= 1000),
    done_by text        not null,
    done_at timestamptz not null
);
create index on survey.danger_act (comment);

-- What others may read: a text without what was hidden in it, under a key of its own, which leads back to nothing.
create table survey.shared_comment (
    comment          uuid primary key default gen_random_uuid(),
    quarter          text not null check (quarter ~ '^\d{4}-Q[1-4]$'),
    node             text not null,
    template         text not null,
    template_version int  not null,
    question         text not null,
    asked            int  not null check (asked >= 10),
    content          text not null
);
create index on survey.shared_comment (node, quarter);

-- True for a quality lead whose nodes take in the whole tree: nobody else reads a comment as it was written.
create function survey.reads_comments() returns boolean
    language sql stable as
$$
    select coalesce(current_setting('lyhord.role', true) = 'quality_lead', false) and organisation.whole_tree_in_scope()
$$;
grant execute on function survey.reads_comments() to app, job;

create policy for_readers on survey.free_text to app using ((select survey.reads_comments()));

alter table survey.asked_in_words enable row level security;
alter table survey.asked_in_words force row level security;
create policy for_jobs on survey.asked_in_words to app using (organisation.everything_in_scope());
create policy for_readers on survey.asked_in_words to app using ((select survey.reads_comments()));

alter table survey.comment_verdict enable row level security;
alter table survey.comment_verdict force row level security;
create policy for_readers on survey.comment_verdict to app using ((select survey.reads_comments()));

alter table survey.danger enable row level security;
alter table survey.danger force row level security;
create policy for_readers on survey.danger to app using ((select survey.reads_comments()));

alter table survey.danger_act enable row level security;
alter table survey.danger_act force row level security;
create policy for_readers on survey.danger_act to app using ((select survey.reads_comments()));

-- Readers alone share a comment or take it away again; managers read those of their nodes.
alter table survey.shared_comment enable row level security;
alter table survey.shared_comment force row level security;
create policy within_scope on survey.shared_comment for select to app
    using (organisation.everything_in_scope() or node = any ((select organisation.codes_in_scope())::text[]));
create policy shared_by_readers on survey.shared_comment for insert to app with check ((select survey.reads_comments()));
create policy taken_away_by_readers on survey.shared_comment for delete to app using ((select survey.reads_comments()));

grant select, insert, update, delete on survey.asked_in_words, survey.comment_verdict, survey.danger, survey.danger_act
    to app, job;
grant select, insert, delete on survey.shared_comment to app, job;
