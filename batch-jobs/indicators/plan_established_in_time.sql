select d.unit_code as home,
       d.establish_by as day,
       d.gender,
       coalesce(g.established_on <= d.establish_by, false) as hit,
       d.placement_id as reference
from plan.deadline d
left join plan.plan g on g.placement_id = d.placement_id
where d.ongoing_on_deadline
