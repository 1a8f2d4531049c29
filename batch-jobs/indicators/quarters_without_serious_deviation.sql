with began as (
    select date_trunc('quarter', min(d.occurred_on))::date as first_day
    from deviation.entry d where d.kind = 'deviation' and not d.struck
), quarter as (
    -- a hundred years of quarters; whoever asks takes the one wanted
    select (b.first_day + make_interval(months => 3 * n))::date as first_day,
           (b.first_day + make_interval(months => 3 * n + 3))::date - 1 as last_day
    from began b cross join generate_series(0, 399) n
    where b.first_day is not null
)
select distinct
       h.code as home,
       q.last_day as day,
       'X' as gender,
       case when exists (
           select from deviation.entry d
           where d.unit_code = h.code and d.kind = 'deviation' and d.severity = 'serious' and not d.struck
             and d.occurred_on between q.first_day and q.last_day
       ) then 0 else 1 end as numerator,
       1 as denominator
from quarter q
join organisation.node h
  on h.kind = 'unit' and h.valid_from <= q.last_day and (h.valid_to is null or h.valid_to >= q.first_day)
