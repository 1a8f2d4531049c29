package se.lyhord.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.plan.Crowd;
import se.lyhord.plan.ListingPlans;
import se.lyhord.plan.PlanChoice;
import se.lyhord.plan.PlanOrder;
import se.lyhord.plan.PlanOrder.Column;
import se.lyhord.plan.PlanState;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/**
 * {@code ./lyhord bench list}: how long the list of plans takes with 20,000 plans of ongoing stays and as many of ended
 * ones at 200 homes, for somebody who sees them all and under row-level security, beside the least it can take: one
 * select of the same rows by their keys, in a transaction of the same kind. Both by turns.
 */
@IntegrationTest
class ListBenchmark {

    private static final int WARMING_UP = Integer.getInteger("bench.warmup", 20);
    private static final int TURNS = Integer.getInteger("bench.turns", 60);
    private static final int PAGE = 50;
    private static final PlanChoice ONGOING = PlanChoice.ongoing();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ListingPlans listing;

    @Autowired
    Clock clock;

    @Autowired
    @Qualifier("migrations")
    DataSource owner;

    private final StringBuilder csv = new StringBuilder("figure,hundredth,measured,unit,bound,ratio\n");

    @Test
    void list() throws Exception {
        new Crowd(200, 20_000, 20_000, LocalDate.now(clock)).fill(jdbc, transaction);
        JdbcClient.create(owner).sql("vacuum analyze").update();
        try (var _ = ActingAs.a(Role.DIVISION_MANAGER, "ORG")) {
            figures().forEach(this::measure);
        }
        try (var _ = ActingAs.a(Role.CONTACT_PERSON, "H100")) {
            measure("first page at one home", () -> page(ONGOING, PlanOrder.MOST_URGENT_FIRST, 0));
        }
        Files.createDirectories(Path.of("target", "bench"));
        Files.writeString(Path.of("target", "bench", "list.csv"), csv);
    }

    private Map<String, Runnable> figures() {
        var figures = new LinkedHashMap<String, Runnable>();
        figures.put("first page", () -> page(ONGOING, PlanOrder.MOST_URGENT_FIRST, 0));
        figures.put("filter by state", () -> page(of("", PlanState.OVERDUE), PlanOrder.MOST_URGENT_FIRST, 0));
        figures.put("filter by client", () -> page(of("a-00", null), PlanOrder.MOST_URGENT_FIRST, 0));
        figures.put("sort by home", () -> page(ONGOING, new PlanOrder(Column.HOME, true), 0));
        figures.put("sort by last follow-up", () -> page(ONGOING, new PlanOrder(Column.LAST, false), 0));
        figures.put("last page", () -> page(ONGOING, PlanOrder.MOST_URGENT_FIRST, 20_000 - PAGE));
        figures.put("counts", () -> listing.counts(ONGOING));
        return figures;
    }

    private static PlanChoice of(String client, @org.jspecify.annotations.Nullable PlanState state) {
        return new PlanChoice(null, client, state, false);
    }

    private void page(PlanChoice choice, PlanOrder order, int offset) {
        listing.page(choice, order, offset, PAGE);
    }

    private void measure(String figure, Runnable asked) {
        var keys = listing.page(ONGOING, PlanOrder.MOST_URGENT_FIRST, 0, PAGE).stream()
                .map(standing -> standing.placement().value())
                .toList();
        var times = new Times(TURNS);
        var bounds = new Times(TURNS);
        for (var i = 0; i < WARMING_UP + TURNS; i++) {
            var taken = timed(asked);
            var bound = timed(() -> byKeys(keys));
            if (i >= WARMING_UP) {
                times.add(taken);
                bounds.add(bound);
            }
        }
        report(figure, 50, times, bounds);
        report(figure, 95, times, bounds);
    }

    private void byKeys(List<String> keys) {
        transaction.executeWithoutResult(
                _ -> jdbc.sql("select * from placement.placement where placement_id = any (:keys)")
                        .param("keys", keys.toArray(String[]::new))
                        .query()
                        .listOfRows());
    }

    private static long timed(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private void report(String figure, int hundredth, Times times, Times bounds) {
        var measured = times.percentile(hundredth);
        var bound = bounds.percentile(hundredth);
        csv.append(String.format(
                Locale.ROOT, "%s,p%d,%.1f,ms,%.2f,%.0f%n", figure, hundredth, measured, bound, measured / bound));
    }
}
