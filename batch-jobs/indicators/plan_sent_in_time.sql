select d.unit_code as home,
       d.send_by as day,
       d.gender,
       coalesce(d.first_on <= d.send_by, false) as hit,
       d.placement_id as reference
from plan.sending_due d
where (d.ended_on is null or d.ended_on >= d.send_by)
  and not exists (
      select from plan.version n
      where n.placement_id = d.placement_id and n.number > d.number and n.locked_on <= d.send_by
  )
