package se.lyhord.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import se.lyhord.indicator.ComputingIndicators.Asked;
import se.lyhord.organisation.Quarter;

/**
 * Counts the quarters of a run one after the other, the next ones being read on a thread of its own while one is stored. A
 * record that is written after a quarter was read is counted by the next run, as one that is written after it was stored.
 */
public final class CountingAhead implements AutoCloseable {

    private static final int AHEAD = 2;

    private final ComputingIndicators computing;
    private final List<Quarter> quarters;
    private final Function<Supplier<Tally>, Tally> inScope;
    private final Map<Quarter, Reading> readings = new HashMap<>();
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("counting-ahead").factory());

    CountingAhead(ComputingIndicators computing, List<Quarter> quarters, Function<Supplier<Tally>, Tally> inScope) {
        this.computing = computing;
        this.quarters = List.copyOf(quarters);
        this.inScope = inScope;
    }

    private record Reading(Asked asked, Future<Tally> tally) {}

    /** Counts one of the quarters; in the order of the list nothing is read twice. */
    public void count(Quarter quarter) {
        var at = quarters.indexOf(quarter);
        quarters.subList(at, Math.min(quarters.size(), at + 1 + AHEAD))
                .forEach(each -> readings.computeIfAbsent(each, this::begun));
        var reading = readings.remove(quarter);
        if (reading != null && !reading.asked().isOfNothing()) {
            computing.store(reading.asked(), () -> taken(reading.tally()));
        }
    }

    private Reading begun(Quarter quarter) {
        var asked = computing.asked(quarter);
        return new Reading(
                asked,
                reader.submit(() -> asked.isOfNothing() ? new Tally(0) : inScope.apply(() -> computing.read(asked))));
    }

    private static Tally taken(Future<Tally> tally) {
        try {
            return tally.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Counting was interrupted", e);
        }
    }

    /** Waits for what is being read. */
    @Override
    public void close() {
        readings.values().forEach(reading -> reading.tally().cancel(false));
        reader.close();
    }
}
