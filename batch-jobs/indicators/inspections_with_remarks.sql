select i.unit_code as home,
       i.occurred_on as day,
       'X' as gender,
       i.remarks > 0 as hit
from deviation.entry i
where i.kind = 'inspection' and not i.struck
