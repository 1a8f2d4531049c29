package se.lyhord.plan;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.indicator.CountedOnADay;
import se.lyhord.indicator.Definitions;
import se.lyhord.indicator.Homes;
import se.lyhord.indicator.Records;
import se.lyhord.organisation.Quarter;
import se.lyhord.plan.NormOfPlans.Duty;
import se.lyhord.statistics.Share;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.SettableClock;

/** Asks list, duties and indicators, each in the way that the product does. */
record SeeingTheProduct(
        JdbcClient jdbc,
        TransactionTemplate transaction,
        PlansOfAHome plans,
        Definitions definitions,
        Records records,
        CountedOnADay counting) {

    /** Puts the stays on record day by day, and asks on each of the days; in the end once more for the quarters that ended. */
    DaysSeen through(List<LocalDate> days, MadeUpHomes made) {
        var seen = new ArrayList<SeenOnADay>();
        var world = together(() -> new PuttingOnRecord(new PlanRecords(jdbc, transaction), made));
        for (var day : days) {
            together(() -> world.until(day));
            seen.add(on(day, made));
        }
        var later = seen.stream()
                .filter(SeenOnADay::endsAQuarter)
                .collect(toMap(SeenOnADay::day, one -> ofQuarter(Quarter.of(one.day()))));
        return new DaysSeen(made.stays(), seen, later);
    }

    private <T> T together(Supplier<T> work) {
        return requireNonNull(WholeOrganisation.call(() -> transaction.execute(_ -> work.get())));
    }

    private SeenOnADay on(LocalDate day, MadeUpHomes made) {
        SettableClock.set(day);
        var quarter = Quarter.of(day);
        return new SeenOnADay(
                day,
                list(made),
                duties(day),
                NormOfIndicators.OF_A_DAY.stream().collect(toMap(code -> code, code -> onDay(code, day))),
                quarter.lastDay().equals(day) ? ofQuarter(quarter) : Map.of());
    }

    /** As the manager of each home sees it. */
    private Map<String, PlanStanding> list(MadeUpHomes made) {
        var list = new HashMap<String, PlanStanding>();
        for (var home : made.homes()) {
            try (var _ = ActingAs.a(Role.HOME_MANAGER, home.code())) {
                plans.of(home.code())
                        .forEach(standing -> list.put(standing.placement().value(), standing));
            }
        }
        return list;
    }

    private Map<String, List<Duty>> duties(LocalDate day) {
        record Row(String stay, Duty duty) {}
        return WholeOrganisation.call(() -> transaction.execute(_ -> jdbc.sql(
                                "select placement_id, kind, due_on from plan.duty_on(:day) order by due_on, kind")
                        .param("day", day)
                        .query((row, _) -> new Row(
                                row.getString("placement_id"),
                                new Duty(row.getString("kind"), row.getObject("due_on", LocalDate.class))))
                        .list()))
                .stream()
                .collect(groupingBy(Row::stay, mapping(Row::duty, toList())));
    }

    private Map<String, Share> onDay(String code, LocalDate day) {
        return counting.counts(code, day).entrySet().stream()
                .collect(toMap(
                        counted -> counted.getKey().home() + counted.getKey().gender(), Map.Entry::getValue));
    }

    private Map<String, Map<String, Share>> ofQuarter(Quarter quarter) {
        var ofPlans = definitions.all().stream()
                .filter(definition -> definition.code().startsWith("plan_"))
                .toList();
        var counts = new HashMap<String, Map<String, Share>>();
        for (var cell : records.count(ofPlans, quarter, new Homes.All()).cells()) {
            for (var i = 0; i < ofPlans.size(); i++) {
                counts.computeIfAbsent(ofPlans.get(i).code(), _ -> new HashMap<>())
                        .put(cell.home() + cell.gender(), new Share(cell.numerators()[i], cell.denominators()[i]));
            }
        }
        return counts;
    }
}
