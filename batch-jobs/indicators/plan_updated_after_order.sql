select d.unit_code as home,
       d.update_by as day,
       d.gender,
       coalesce(d.updated_on <= d.update_by, false) as hit,
       d.placement_id as reference
from plan.order_due d
where d.ended_on is null or d.ended_on >= d.update_by
