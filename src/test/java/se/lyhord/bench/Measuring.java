package se.lyhord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.indicator.BeginningARun;
import se.lyhord.indicator.ComputingIndicators;
import se.lyhord.organisation.Quarter;

/** What {@code ./lyhord bench compute} measures, at any size; a wrong count is an error, a slow one is not. */
class Measuring {

    private final BeginningARun beginning;
    private final ComputingIndicators computing;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final DataSource administrator;
    private final StringBuilder csv = new StringBuilder("figure,measured,unit,bound,ratio,aim\n");

    Measuring(
            BeginningARun beginning,
            ComputingIndicators computing,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            HomeDatabase database) {
        this.beginning = beginning;
        this.computing = computing;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.administrator = new DriverManagerDataSource(database.jdbcUrl(), database.username(), database.password());
    }

    String all(Made made, int turns) throws Exception {
        var stored = new StoredResponses(made, administrator, jdbc, transaction);
        stored.tree();
        stored.fill(0, 2);
        stored.settle();
        var first = made.all().getFirst();
        var few = ofOneQuarterWith(made.all().subList(0, 2), first, turns);
        stored.fill(2, made.quarters);
        stored.settle();
        stored.narrow();
        var full = new Times(turns);
        var scan = new Times(turns);
        var memory = new Times(turns);
        var publishing = new Times(turns);
        for (var turn = -1; turn < turns; turn++) {
            var taken = timed(() -> count(made.all()));
            var published = timed(() -> publish(made.all()));
            var scanned = timed(this::scan);
            var passed = timed(made::counts);
            if (turn >= 0) {
                full.add(taken);
                publishing.add(published);
                scan.add(scanned);
                memory.add(passed);
            }
        }
        check(made);
        var many = ofOneQuarterWith(made.all(), first, turns);
        report("full_vs_scan", full, scan, 2.5);
        report("full_vs_memory", full, memory, 30);
        report("quarter_vs_full", many.counting(), full, 0.03);
        report("history_40_vs_2", many.all(), few.all(), 1.2);
        report("publish_vs_cells", publishing, full, 5);
        csv.append(String.format(
                Locale.ROOT,
                "bytes_a_response,%.1f,bytes,,,90%n",
                (double) stored.bytesOfResponses() / made.responses));
        return csv.toString();
    }

    /** One quarter in full, cells and the values of every node. */
    Times ofOneQuarter(Made made, int turns) throws Exception {
        var stored = new StoredResponses(made, administrator, jdbc, transaction);
        stored.tree();
        stored.fill(0, 1);
        stored.settle();
        var all = ofOneQuarterWith(made.all(), made.all().getFirst(), turns).all();
        check(made);
        return all;
    }

    private record OneQuarter(Times counting, Times all) {}

    /** One quarter is computed anew while so many are stored. */
    private OneQuarter ofOneQuarterWith(List<Quarter> stored, Quarter quarter, int turns) {
        count(stored);
        publish(stored);
        var counting = new Times(turns);
        var all = new Times(turns);
        for (var turn = -1; turn < turns; turn++) {
            var counted = timed(() -> count(List.of(quarter)));
            var added = timed(() -> WholeOrganisation.run(() -> computing.rollUp(quarter)));
            if (turn >= 0) {
                counting.add(counted);
                all.add(counted + added);
            }
        }
        return new OneQuarter(counting, all);
    }

    /** As the job does: what is read ahead, and a transaction a quarter. */
    private void count(List<Quarter> quarters) {
        WholeOrganisation.run(() -> {
            var begun = beginning.begin(Optional.of(quarters.getFirst()), Optional.of(quarters.getLast()));
            try (var counting = computing.counting(begun, WholeOrganisation::call)) {
                begun.forEach(quarter -> transaction.executeWithoutResult(_ -> counting.count(quarter)));
            }
        });
    }

    private void publish(List<Quarter> quarters) {
        WholeOrganisation.run(() -> {
            quarters.forEach(computing::rollUp);
            computing.longerPeriods(quarters).forEach(computing::addUp);
            quarters.forEach(computing::settle);
        });
    }

    private void scan() {
        JdbcClient.create(administrator)
                .sql("select count(*) from public.answer")
                .query(Long.class)
                .single();
    }

    /** Every cell is what the pass in memory counts, and the top of the tree has the sums. */
    private void check(Made made) {
        var expected = made.counts();
        var found = new int[expected.length];
        WholeOrganisation.run(() ->
                transaction.executeWithoutResult(_ -> jdbc.sql("""
                        select quarter, unit_code, gender, numerators, denominators, indicators
                        from indicator.cell join indicator.definition_set using (definition_set)""").query(row -> {
                    var quarter = made.all().indexOf(Quarter.of(row.getString("quarter")));
                    var home = Integer.parseInt(row.getString("unit_code").substring(1));
                    var gender = "KMX".indexOf(row.getString("gender"));
                    var codes = List.of((String[]) row.getArray("indicators").getArray());
                    var numerators = (Long[]) row.getArray("numerators").getArray();
                    var denominators = (Long[]) row.getArray("denominators").getArray();
                    for (var i = 0; i < Made.INDICATORS.size(); i++) {
                        var at = codes.indexOf(Made.INDICATORS.get(i).code());
                        var place = made.place(quarter, home, gender, i);
                        found[place] = numerators[at].intValue();
                        found[place + 1] = denominators[at].intValue();
                    }
                })));
        assertThat(found).isEqualTo(expected);
    }

    private void report(String figure, Times measured, Times bound, double aim) {
        var median = measured.percentile(50);
        var least = bound.percentile(50);
        csv.append(String.format(Locale.ROOT, "%s,%.1f,ms,%.1f,%.3f,%s%n", figure, median, least, median / least, aim));
    }

    private static long timed(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}
