package se.lyhord.intake.store;

import static se.lyhord.intake.store.Rule.uniqueKey;

import java.util.List;
import se.lyhord.intake.Reason;

/** What is asked of staged rows of the organisation; {@code merged} is the tree as it would be with them. */
final class OrganisationRules {

    private OrganisationRules() {}

    private static final String MERGED = """
            with recursive merged as (
                select line, code, kind, parent_code, valid_from, valid_to from intake.organisation
                union all
                select null, n.code, n.kind, n.parent_code, n.valid_from, n.valid_to from organisation.node n
                where not exists (select from intake.organisation s where s.code = n.code and s.valid_from = n.valid_from)
            )
            """;

    private static final Rule KNOWN_PARENT = new Rule(Reason.UNKNOWN_PARENT, "parent_code", MERGED + """
                    select s.line, s.parent_code as value, '' as detail from intake.organisation s
                    where s.parent_code is not null
                      and not exists (select from merged m where m.code = s.parent_code)""");

    static final List<Rule> ALL = List.of(
            uniqueKey("organisation", "code", "valid_from"),
            new Rule(
                    Reason.ENDS_BEFORE_START,
                    "valid_to",
                    "select line, valid_to::text as value, '' as detail from intake.organisation where valid_to < valid_from"),
            new Rule(
                    Reason.UNIT_WITHOUT_PROFILE,
                    "profile",
                    "select line, '' as value, '' as detail from intake.organisation where kind = 'unit' and profile is null"),
            new Rule(Reason.UNKNOWN_PROFILE, "profile", """
                    select line, profile as value,
                           (select string_agg(distinct o.profile, ', ') from organisation.operation_profile o) as detail
                    from intake.organisation s
                    where profile is not null
                      and not exists (select from organisation.operation_profile o where o.profile = s.profile)"""),
            new Rule(Reason.OVERLAP, "valid_from", MERGED + """
                            select distinct on (s.line) s.line, s.valid_from::text as value, m.valid_from::text as detail
                            from intake.organisation s
                            join merged m on m.code = s.code and m.valid_from <> s.valid_from
                             and m.valid_from <= coalesce(s.valid_to, 'infinity')
                             and s.valid_from <= coalesce(m.valid_to, 'infinity')
                            where m.line is null or m.line < s.line
                            order by s.line, m.valid_from"""),
            KNOWN_PARENT,
            new Rule(Reason.PARENT_IS_UNIT, "parent_code", MERGED + """
                            select distinct on (s.line) s.line, s.parent_code as value, '' as detail
                            from intake.organisation s join merged m on m.code = s.parent_code and m.kind = 'unit'
                             and daterange(m.valid_from, m.valid_to, '[]') && daterange(s.valid_from, s.valid_to, '[]')
                            order by s.line"""),
            new Rule(Reason.UNIT_WITH_NODE_BELOW, "kind", MERGED + """
                            select s.line, s.kind as value, c.code || ', ' || c.valid_from as detail
                            from intake.organisation s join merged c on c.line is null and c.parent_code = s.code
                             and daterange(c.valid_from, c.valid_to, '[]') && daterange(s.valid_from, s.valid_to, '[]')
                            where s.kind = 'unit'"""),
            new Rule(Reason.CIRCLE, "parent_code", MERGED + """
                            , walk as (
                                select s.line, s.code as start, s.parent_code as above, s.valid_from as since,
                                       coalesce(s.valid_to, 'infinity') as until, 1 as steps
                                from intake.organisation s where s.parent_code is not null
                                union all
                                select w.line, w.start, m.parent_code, greatest(w.since, m.valid_from),
                                       least(w.until, coalesce(m.valid_to, 'infinity')), w.steps + 1
                                from walk w
                                join merged m on m.code = w.above and m.parent_code is not null
                                 and m.valid_from <= w.until and w.since <= coalesce(m.valid_to, 'infinity')
                                where w.above <> w.start and w.steps < 50
                            )
                            select w.line, s.parent_code as value, '' as detail
                            from walk w join intake.organisation s on s.line = w.line
                            where w.above = w.start order by w.line limit 1"""),
            new Rule(Reason.PARENT_NOT_VALID, "parent_code", MERGED + """
                            select s.line, s.parent_code as value, '' as detail
                            from intake.organisation s
                            where s.parent_code is not null
                              and not daterange(s.valid_from, s.valid_to, '[]') <@ (
                                select range_agg(daterange(m.valid_from, m.valid_to, '[]'))
                                from merged m where m.code = s.parent_code)"""),
            new Rule(Reason.STRANDS_NODE, "valid_to", MERGED + """
                            select s.line, s.valid_to::text as value, c.code || ', ' || c.valid_from as detail
                            from intake.organisation s
                            join organisation.node o on o.code = s.code and o.valid_from = s.valid_from
                            join merged c on c.line is null and c.parent_code = s.code
                             and daterange(c.valid_from, c.valid_to, '[]') && daterange(o.valid_from, o.valid_to, '[]')
                            where not daterange(c.valid_from, c.valid_to, '[]') <@ (
                                select range_agg(daterange(m.valid_from, m.valid_to, '[]'))
                                from merged m where m.code = s.code)"""),
            new Rule(Reason.STRANDS_PLACEMENT, "valid_to", MERGED + """
                            select s.line, s.valid_to::text as value, p.placement_id || ', ' || p.started_on as detail
                            from intake.organisation s
                            join organisation.node o on o.code = s.code and o.valid_from = s.valid_from
                            join placement.placement p on p.unit_code = o.code
                             and p.started_on between o.valid_from and coalesce(o.valid_to, 'infinity')
                            where not exists (
                                select from merged m
                                where m.code = p.unit_code and m.kind = 'unit' and m.valid_from <= p.started_on
                                  and coalesce(m.valid_to, 'infinity') >= p.started_on)"""),
            new Rule(Reason.STRANDS_QUARTER, "valid_to", MERGED + """
                            , used as (
                                select unit_code, quarter from survey.round
                                union select unit_code, quarter from survey.response
                            )
                            select s.line, s.valid_to::text as value, u.quarter as detail
                            from intake.organisation s
                            join organisation.node o on o.code = s.code and o.valid_from = s.valid_from
                            join used u on u.unit_code = o.code
                             and o.valid_from <= organisation.last_day(u.quarter)
                             and coalesce(o.valid_to, 'infinity') >= organisation.first_day(u.quarter)
                            where not exists (
                                select from merged m
                                where m.code = u.unit_code and m.kind = 'unit'
                                  and m.valid_from <= organisation.last_day(u.quarter)
                                  and coalesce(m.valid_to, 'infinity') >= organisation.first_day(u.quarter))"""),
            new Rule(Reason.STRANDS_DEVIATION, "valid_to", MERGED + """
                            select s.line, s.valid_to::text as value, e.entry_id || ', ' || e.occurred_on as detail
                            from intake.organisation s
                            join organisation.node o on o.code = s.code and o.valid_from = s.valid_from
                            join deviation.entry e on e.unit_code = o.code
                             and e.occurred_on between o.valid_from and coalesce(o.valid_to, 'infinity')
                            where not exists (
                                select from merged m
                                where m.code = e.unit_code and m.kind = 'unit' and m.valid_from <= e.occurred_on
                                  and coalesce(m.valid_to, 'infinity') >= e.occurred_on)"""));
}
