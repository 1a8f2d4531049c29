package se.lyhord.release.store;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.disclosure.Group;
import se.lyhord.disclosure.Reason;
import se.lyhord.indicator.Period;
import se.lyhord.release.Audience;
import se.lyhord.release.withheld.WithheldChoice;
import se.lyhord.release.withheld.WithheldCounts;
import se.lyhord.release.withheld.WithheldFigure;
import se.lyhord.release.withheld.WithheldFigures;
import se.lyhord.release.withheld.WithheldOrder;

@Repository
@Transactional(readOnly = true)
class StoredWithheldFigures implements WithheldFigures {

    private static final String CHOSEN = """
             from release.reason r left join organisation.tree_of(:quarter) t on t.code = r.node
            where r.audience = :audience and r.period = :period and :indicator in ('', r.indicator)
              and (r.gender <> 'T') = :genders
              and position(lower(:search) in lower(concat_ws(' ', t.name, r.node))) > 0
            """;

    private final JdbcClient jdbc;

    StoredWithheldFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Period> periods() {
        return jdbc
                .sql("select distinct period from release.reason")
                .query((row, _) -> Period.of(row.getString("period")))
                .stream()
                .sorted(Comparator.comparing(Period::last)
                        .thenComparing(period -> period.quarters().size())
                        .reversed())
                .toList();
    }

    @Override
    public List<String> indicators(Period period) {
        return jdbc.sql("select distinct indicator from release.reason where period = :period order by indicator")
                .param("period", period.text())
                .query(String.class)
                .list();
    }

    @Override
    public WithheldCounts counts(WithheldChoice choice) {
        Map<Reason, Integer> byReason = new EnumMap<>(Reason.class);
        ask("select r.reason, count(*) as figures" + CHOSEN + " group by r.reason", choice)
                .query((row, _) ->
                        byReason.put(StoredReasons.read(row.getString("reason")).orElseThrow(), row.getInt("figures")))
                .list();
        return new WithheldCounts(shown(choice), byReason);
    }

    private int shown(WithheldChoice choice) {
        var table = choice.audience() == Audience.INSIDE ? "release.figure" : "release.open_figure";
        return ask("select count(*) from " + table + """
                         r left join organisation.tree_of(:quarter) t on t.code = r.node
                        where r.period = :period and r.status = 'released' and :indicator in ('', r.indicator)
                          and (r.gender <> 'T') = :genders
                          and position(lower(:search) in lower(concat_ws(' ', t.name, r.node))) > 0
                          and r.indicator in (select indicator from release.reason
                                              where audience = :audience and period = :period)""", choice)
                .query(Integer.class)
                .single();
    }

    @Override
    public int count(WithheldChoice choice) {
        return ask("select count(*)" + CHOSEN + " and :reason in ('', r.reason)", choice)
                .param("reason", reason(choice))
                .query(Integer.class)
                .single();
    }

    @Override
    public List<WithheldFigure> first(int rows, WithheldChoice choice, WithheldOrder order) {
        return ask(
                        "select r.indicator, r.node, coalesce(t.name, r.node) as name, r.gender, r.reason" + CHOSEN
                                + " and :reason in ('', r.reason) order by " + by(order)
                                + ", name, array_position(:order, r.indicator), r.node, r.gender limit :rows",
                        choice)
                .param("reason", reason(choice))
                .param("order", order.indicators().toArray(String[]::new))
                .param("rows", rows)
                .query((row, _) -> new WithheldFigure(
                        row.getString("indicator"),
                        row.getString("node"),
                        row.getString("name"),
                        Group.valueOf(row.getString("gender")),
                        StoredReasons.read(row.getString("reason")).orElseThrow()))
                .list();
    }

    private static String by(WithheldOrder order) {
        var column = switch (order.column()) {
            case INDICATOR -> "array_position(:order, r.indicator)";
            case NODE -> "coalesce(t.name, r.node)";
            case GROUP -> "r.gender";
            case REASON ->
                "array_position(array['too_few', 'certain_answer', 'protects_a_neighbour', 'earlier_release'],"
                        + " r.reason)";
        };
        return order.isDescending() ? column + " desc" : column;
    }

    private static String reason(WithheldChoice choice) {
        return choice.reason().map(StoredReasons::written).orElse("");
    }

    private StatementSpec ask(String sql, WithheldChoice choice) {
        return jdbc.sql(sql)
                .param("audience", StoredReasons.written(choice.audience()))
                .param("period", choice.period().text())
                .param("quarter", choice.period().last().toString())
                .param("indicator", choice.indicator().orElse(""))
                .param("genders", choice.isByGender())
                .param("search", choice.search().strip());
    }
}
