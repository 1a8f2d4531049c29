package se.lyhord.release.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.disclosure.Cell;
import se.lyhord.disclosure.Group;
import se.lyhord.disclosure.Node;
import se.lyhord.disclosure.Threshold;
import se.lyhord.disclosure.Vintage;
import se.lyhord.disclosure.YearLedger;
import se.lyhord.disclosure.YearLedger.ShownYear;
import se.lyhord.indicator.Period;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.Audience;
import se.lyhord.release.Ledger;

@Repository
@Transactional
class StoredLedger implements Ledger {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public YearLedger of(List<String> indicators, int year, Audience audience) {
        var quarters = Period.year(year).quarters().stream()
                .map(quarter -> vintages(indicators, quarter, audience))
                .toList();
        return new YearLedger(quarters, years(indicators.getFirst(), year, audience));
    }

    /** What one row keeps, of one indicator. */
    private record Kept(List<Node> trees, Set<Cell> shown) {}

    private List<Vintage> vintages(List<String> indicators, Quarter quarter, Audience audience) {
        var kept = indicators.stream()
                .map(indicator -> kept(indicator, quarter, audience))
                .toList();
        if (kept.stream().mapToInt(List::size).distinct().count() != 1) {
            throw new IllegalStateException(
                    "the ledger of %s has releases of %s without the others".formatted(quarter, indicators));
        }
        return IntStream.range(0, kept.getFirst().size())
                .mapToObj(number ->
                        joined(kept.stream().map(each -> each.get(number)).toList()))
                .toList();
    }

    private static Vintage joined(List<Kept> same) {
        var trees = IntStream.range(0, same.getFirst().trees().size())
                .mapToObj(root ->
                        same.stream().map(each -> each.trees().get(root)).toList())
                .toList();
        return new Vintage(trees, same.getFirst().shown());
    }

    private List<Kept> kept(String indicator, Quarter quarter, Audience audience) {
        var shown = audience == Audience.INSIDE ? "shown" : "shown_open";
        return jdbc.sql("select nodes, parents, counts, " + shown + " as shown from release.quarter_ledger"
                        + " where indicator = :indicator and period = :period and " + shown
                        + " is not null order by vintage")
                .param("indicator", indicator)
                .param("period", quarter.toString())
                .query((row, _) -> new Kept(
                        FlatTree.of(strings(row, "nodes"), row.getArray("parents"), row.getArray("counts"))
                                .trees(),
                        cells(row)))
                .list();
    }

    private List<ShownYear> years(String indicator, int year, Audience audience) {
        return jdbc.sql("""
                        select vintages, shown from release.year_ledger
                        where audience = :audience and indicator = :indicator and period = :period order by number""")
                .param("audience", text(audience))
                .param("indicator", indicator)
                .param("period", String.valueOf(year))
                .query((row, _) -> new ShownYear(
                        List.of((Integer[]) row.getArray("vintages").getArray()), cells(row)))
                .list();
    }

    private static String[] strings(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    private static Set<Cell> cells(ResultSet row) throws SQLException {
        Set<Cell> cells = new HashSet<>();
        for (var text : strings(row, "shown")) {
            var slash = text.lastIndexOf('/');
            cells.add(new Cell(text.substring(0, slash), Group.valueOf(text.substring(slash + 1))));
        }
        return cells;
    }

    private static String[] written(Set<Cell> cells) {
        return cells.stream()
                .map(cell -> cell.node() + "/" + cell.group())
                .sorted()
                .toArray(String[]::new);
    }

    private static String text(Audience audience) {
        return audience == Audience.INSIDE ? "inside" : "open";
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> released(Quarter quarter) {
        return jdbc.sql("select distinct indicator from release.quarter_ledger where period = :period")
                .param("period", quarter.toString())
                .query(String.class)
                .set();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Quarter> quarters() {
        return jdbc.sql("select distinct period from release.quarter_ledger order by period")
                .query((row, _) -> Quarter.of(row.getString("period")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Threshold> threshold(String indicator, Quarter quarter, Audience audience) {
        return jdbc.sql("""
                        select case when :inside then threshold_inside else threshold_open end
                        from release.quarter_ledger
                        where indicator = :indicator and period = :period order by vintage limit 1""")
                .param("inside", audience == Audience.INSIDE)
                .param("indicator", indicator)
                .param("period", quarter.toString())
                .query(Integer.class)
                .optional()
                .map(Threshold::new);
    }

    @Override
    public void add(Entry entry) {
        for (var number = 0; number < entry.indicators().size(); number++) {
            var question = number;
            var flat = FlatTree.of(entry.vintage().trees().stream()
                    .map(trees -> trees.get(question))
                    .toList());
            jdbc.sql("""
                            insert into release.quarter_ledger
                            values (:indicator, :period, :number, :at, :inside, :outside, :nodes, :parents, :counts,
                                    :shown, :open)""")
                    .param("number", entry.number())
                    .param("indicator", entry.indicators().get(number))
                    .param("period", entry.quarter().toString())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("inside", entry.thresholds().inside().people())
                    .param("outside", entry.thresholds().open().people())
                    .param("nodes", flat.nodes())
                    .param("parents", flat.parents())
                    .param("counts", flat.counts())
                    .param("shown", written(entry.vintage().shown()))
                    .param("open", entry.open().map(StoredLedger::written).orElse(null))
                    .update();
        }
    }

    @Override
    public void add(YearEntry entry) {
        for (var indicator : entry.indicators()) {
            entry.shown().ifPresent(shown -> add(indicator, entry.year(), Audience.INSIDE, shown));
            entry.open().ifPresent(shown -> add(indicator, entry.year(), Audience.OPEN, shown));
        }
    }

    private void add(String indicator, int year, Audience audience, ShownYear shown) {
        jdbc.sql("""
                        insert into release.year_ledger
                        select :audience, :indicator, :period,
                               coalesce((select max(number) + 1 from release.year_ledger
                                         where audience = :audience and indicator = :indicator and period = :period), 0),
                               :at, :vintages, :shown""")
                .param("audience", text(audience))
                .param("indicator", indicator)
                .param("period", String.valueOf(year))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("vintages", shown.vintages().toArray(Integer[]::new))
                .param("shown", written(shown.shown()))
                .update();
    }
}
