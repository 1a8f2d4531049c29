select s.unit_code as home,
       s.gender,
       s.counts_as_followed_up as hit,
       s.placement_id as reference
from plan.standing_on(:on_day) s
where s.counts_as_followed_up is not null
