create schema report;
grant usage on schema report to app, job;

-- What a home heard in a round's answers and what it did (Ni sa, vi gjorde). A figure is quoted by reference alone: which
-- indicator at which node in the notice's quarter. Its value is read where figures are released, each time it is shown.
create table report.notice (
    notice           uuid primary key,
    unit_code        text not null,
    quarter          text not null check (quarter ~ '^\d{4}-Q[1-4]$'),
    dimension        text check (dimension in ('safety', 'self_determination', 'participation')),
    heard            text not null check (length(heard) <= 300),
    done             text not null check (length(done) <= 600),
    heard_en         text not null check (length(heard_en) <= 300),
    done_en          text not null check (length(done_en) <= 600),
    quoted_indicator text,
    quoted_node      text,
    state            text not null check (state in ('draft', 'published', 'withdrawn')),
    published_on     date,
    version          int  not null check (version > 0),
    changed_by       text not null,
    changed_at       timestamptz not null,
    check ((quoted_indicator is null) = (quoted_node is null)),
    check ((state = 'draft') = (published_on is null)),
    check (state <> 'published' or (heard <> '' and done <> '')),
    check ((heard_en = '') = (done_en = '') or state <> 'published')
);
create index on report.notice (unit_code);

alter table report.notice enable row level security;
alter table report.notice force row level security;
create policy within_scope on report.notice to app
    using (organisation.everything_in_scope() or unit_code = any ((select organisation.codes_in_scope())::text[]));
-- The two functions below run as the owner, who sees published notices and nothing else.
create policy published on report.notice for select to owner using (state = 'published');

grant select, insert, update on report.notice to app, job;

-- For the tablet, where nobody is signed in and the transaction has no scope: what one home has published.
create function report.published_at(home text)
    returns table (notice uuid, unit_code text, quarter text, dimension text, heard text, done text, heard_en text,
                   done_en text, quoted_indicator text, quoted_node text, state text, published_on date, version int)
    language sql stable security definer set search_path = '' as
$$
    select n.notice, n.unit_code, n.quarter, n.dimension, n.heard, n.done, n.heard_en,
           n.done_en, n.quoted_indicator, n.quoted_node, n.state, n.published_on, n.version
    from report.notice n
    where n.unit_code = home and n.state = 'published'
    order by n.published_on desc, n.changed_at desc
$$;

-- What is quoted on a wall is no secret inside the house: released figures that a published notice quotes, and no others,
-- can be read without a scope.
create function report.quoted_figures() returns table (indicator text, period text, node text)
    language sql stable security definer set search_path = '' as
$$
    select n.quoted_indicator, n.quarter, n.quoted_node
    from report.notice n
    where n.state = 'published' and n.quoted_indicator is not null
$$;
revoke execute on function report.published_at(text), report.quoted_figures() from public;
grant execute on function report.published_at(text), report.quoted_figures() to app, job;

create policy quoted_in_a_notice on release.figure for select to app
    using (status = 'released' and gender = 'T'
           and (indicator, period, node) in (select q.indicator, q.period, q.node from report.quoted_figures() q));
