package se.lyhord.indicator.store;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.datafile.Bilingual;
import se.lyhord.indicator.closing.Finding;
import se.lyhord.indicator.closing.Finding.Kind;
import se.lyhord.indicator.closing.MissingRecords;
import se.lyhord.organisation.Quarter;

@Repository
@Transactional(readOnly = true)
class StoredMissingRecords implements MissingRecords {

    private final JdbcClient jdbc;

    StoredMissingRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Finding> of(Quarter quarter) {
        return Stream.of(
                        findings(
                                quarter,
                                Kind.MISSING_HOME,
                                """
                                select t.code from organisation.tree_of(:quarter) t
                                where t.kind = 'unit' and not exists (
                                    select from indicator.cell c where c.quarter = :quarter and c.unit_code = t.code
                                )""",
                                "%s har inga uppgifter i kvartalet",
                                "%s has no records in the quarter"),
                        findings(
                                quarter,
                                Kind.LOW_RESPONSE_RATE,
                                """
                                select c.unit_code
                                from indicator.cell c join indicator.definition_set d using (definition_set),
                                     array_position(d.indicators, 'survey_response_rate') place
                                where c.quarter = :quarter and c.gender = 'X' and c.denominators[place] >= 10
                                  and c.numerators[place] * 2 < c.denominators[place]""",
                                "Färre än hälften av de inbjudna vid %s har svarat",
                                "Fewer than half of those invited at %s have answered"),
                        findings(
                                quarter,
                                Kind.OPEN_ROUND,
                                """
                                select distinct unit_code from survey.collection
                                where quarter = :quarter and state <> 'released'""",
                                "%s har en enkätomgång vars svar inte är frisläppta",
                                "%s has a round whose answers have not been released"))
                .flatMap(List::stream)
                .toList();
    }

    private List<Finding> findings(Quarter quarter, Kind kind, String homes, String sv, String en) {
        return jdbc.sql("""
                        select home.code, coalesce(t.name || ' (' || home.code || ')', home.code) as name
                        from (%s) home (code) left join organisation.tree_of(:quarter) t using (code)
                        order by code""".formatted(homes))
                .param("quarter", quarter.toString())
                .query((row, _) -> finding(kind, row.getString("code"), row.getString("name"), sv, en))
                .list();
    }

    private static Finding finding(Kind kind, String code, String name, String sv, String en) {
        return new Finding(kind, code, new Bilingual(sv.formatted(name), en.formatted(name)));
    }
}
