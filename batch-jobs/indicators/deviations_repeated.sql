select d.unit_code as home,
       d.occurred_on as day,
       'X' as gender,
       d.repeats is not null as hit
from deviation.counted d
