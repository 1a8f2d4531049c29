select p.unit_code as home,
       p.gender,
       newest.participation = 'nej' as hit,
       p.placement_id as reference
from placement.placement p
cross join lateral (
    select n.participation
    from plan.version n
    where n.placement_id = p.placement_id and n.locked_on <= :on_day
    order by n.number desc limit 1
) newest
where p.started_on <= :on_day and (p.ended_on is null or p.ended_on >= :on_day)
  and newest.participation is not null
