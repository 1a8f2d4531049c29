-- The codes of a scope are hashed once a query. An array of 200 homes would be gone through from its start for each row.
alter policy within_scope on placement.placement
    using ((select organisation.everything_in_scope()) or unit_code in (select unnest(organisation.codes_in_scope())));
