select r.unit_code as home,
       organisation.last_day(r.quarter) as day,
       'X' as gender,
       (select count(*) from survey.response a join survey.template t using (template_key)
        where a.quarter = r.quarter and a.unit_code = r.unit_code and t.asks = 'residents') as numerator,
       r.invited as denominator
from survey.round r
where r.invited > 0
