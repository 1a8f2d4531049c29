package se.lyhord.intake.store;

import static se.lyhord.intake.store.Rule.notOurKey;
import static se.lyhord.intake.store.Rule.uniqueKey;

import java.util.List;
import se.lyhord.intake.Reason;

/** What is asked of staged rows of deviations and inspections. */
final class DeviationRules {

    private DeviationRules() {}

    /** What a row would be stored with: a report or a closing noted here stays where the file says nothing of it. */
    private static final String MERGED = """
            from intake.deviations s join deviation.entry e on e.entry_id = s.deviation_id
            cross join lateral (
                select coalesce(s.reported_on, case when e.handled_by is not null then e.reported_on end) as reported_on,
                       coalesce(s.closed_on, case when e.handled_by is not null then e.closed_on end) as closed_on
            ) to_be
            """;

    static final List<Rule> ALL = List.of(
            uniqueKey("deviations", "deviation_id"),
            notOurKey("deviations", "deviation_id"),
            missing("category", "deviation"),
            missing("severity", "deviation"),
            missing("inspector", "inspection"),
            missing("remarks", "inspection"),
            onlyOf("inspection", "inspector", Reason.ONLY_OF_INSPECTIONS),
            onlyOf("inspection", "remarks", Reason.ONLY_OF_INSPECTIONS),
            onlyOf("deviation", "category", Reason.ONLY_OF_DEVIATIONS),
            onlyOf("deviation", "severity", Reason.ONLY_OF_DEVIATIONS),
            onlyOf("deviation", "reported_on", Reason.ONLY_OF_DEVIATIONS),
            new Rule(Reason.NO_UNIT, "unit_code", """
                    select line, unit_code as value, occurred_on::text as detail from intake.deviations s
                    where not exists (
                        select from organisation.node n
                        where n.code = s.unit_code and n.kind = 'unit' and n.valid_from <= s.occurred_on
                          and (n.valid_to is null or n.valid_to >= s.occurred_on))"""),
            new Rule(Reason.REPORTED_BEFORE, "reported_on", """
                    select line, reported_on::text as value, occurred_on::text as detail from intake.deviations
                    where reported_on < occurred_on"""),
            new Rule(Reason.CLOSED_BEFORE, "closed_on", """
                    select line, closed_on::text as value, occurred_on::text as detail from intake.deviations
                    where closed_on < occurred_on"""),
            new Rule(Reason.NOTHING_TO_SETTLE, "closed_on", """
                    select line, closed_on::text as value, '' as detail from intake.deviations
                    where remarks = 0 and closed_on is not null"""),
            new Rule(
                    Reason.STRUCK_HERE,
                    "deviation_id",
                    "select s.line, s.deviation_id as value, '' as detail " + MERGED + """
                    where e.struck
                      and (s.kind, s.unit_code, s.occurred_on, s.category, s.severity, s.inspector, s.remarks,
                           to_be.reported_on, to_be.closed_on)
                          is distinct from (e.kind, e.unit_code, e.occurred_on, e.category, e.severity, e.inspector,
                                            e.remarks, e.reported_on, e.closed_on)"""),
            new Rule(Reason.STRANDS_HANDLING, "deviation_id", """
                    select s.line, s.deviation_id as value,
                           concat_ws(', ', to_be.reported_on, to_be.closed_on) as detail
                    """ + MERGED + """
                    where to_be.reported_on < s.occurred_on or to_be.closed_on < s.occurred_on
                       or s.kind = 'inspection' and to_be.reported_on is not null
                       or s.remarks = 0 and to_be.closed_on is not null"""));

    private static Rule missing(String column, String kind) {
        return new Rule(
                Reason.MISSING,
                column,
                "select line, '' as value, '' as detail from intake.deviations where kind = '%s' and %s is null"
                        .formatted(kind, column));
    }

    private static Rule onlyOf(String kind, String column, Reason reason) {
        return new Rule(
                reason,
                column,
                "select line, %1$s::text as value, '' as detail from intake.deviations where kind <> '%2$s' and %1$s is not null"
                        .formatted(column, kind));
    }
}
