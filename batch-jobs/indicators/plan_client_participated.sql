select g.unit_code as home,
       g.established_on as day,
       p.gender,
       g.client_participated and g.client_views_recorded as hit,
       p.placement_id as reference
from plan.plan g
join placement.placement p on p.placement_id = g.placement_id
