select d.unit_code as home,
       d.occurred_on as day,
       'X' as gender,
       d.severity = 'serious' as hit
from deviation.entry d
where d.kind = 'deviation' and not d.struck
