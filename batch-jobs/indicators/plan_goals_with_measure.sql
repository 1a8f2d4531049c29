select p.unit_code as home,
       p.gender,
       goal <= newest.goals_with_measure as hit,
       p.placement_id as reference
from placement.placement p
cross join lateral (
    select n.goals, n.goals_with_measure
    from plan.version n
    where n.placement_id = p.placement_id and n.locked_on <= :on_day
    order by n.number desc limit 1
) newest
cross join generate_series(1, newest.goals) goal
where p.started_on <= :on_day and (p.ended_on is null or p.ended_on >= :on_day)
