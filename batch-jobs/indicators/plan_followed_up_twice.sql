select p.unit_code as home,
       p.gender,
       (
           select count(*) from plan.held f
           where f.plan_id = g.plan_id
             and f.held_on <= :on_day
             and (f.held_on + interval '12 months')::date >= :on_day
       ) >= 2 as hit,
       p.placement_id as reference
from plan.plan g
join placement.placement p on p.placement_id = g.placement_id
where p.started_on <= :on_day and (p.ended_on is null or p.ended_on >= :on_day)
  and (g.established_on + interval '12 months')::date <= :on_day
