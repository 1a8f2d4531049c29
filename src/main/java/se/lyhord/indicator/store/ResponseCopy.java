package se.lyhord.indicator.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.indicator.ResponseCounting;
import se.lyhord.indicator.Tally;
import se.lyhord.indicator.Tally.Version;

/** Counts responses as they come out of a binary copy. */
final class ResponseCopy {

    private final Map<Short, Version> versions;
    private final ResponseCounting counting;
    private final Tally tally;
    private final HomeTable homes;
    private final Map<Short, ResponseCounting.Counter> counters = new HashMap<>();
    private long responses;
    private short latestKey;
    private ResponseCounting.@Nullable Counter latest;

    /** @param versions by the number that responses carry */
    ResponseCopy(Map<Short, Version> versions, ResponseCounting counting, Tally tally) {
        this.versions = versions;
        this.counting = counting;
        this.tally = tally;
        this.homes = new HomeTable(tally);
    }

    /** Counts what a query gives, whose columns are {@code template_key, unit_code, answers}. */
    void count(Connection connection, String query) throws SQLException {
        BinaryCopy.read(connection, query, this::count);
        tally.read(responses);
    }

    private void count(BinaryCopy row) {
        var counter = counterOf(row.takeShort());
        var home = homes.of(row.bytes(), row.from(), row.length());
        row.next();
        counter.count(home, row.bytes(), row.from(), row.from() + row.length());
        responses++;
    }

    private ResponseCounting.Counter counterOf(short key) {
        var counter = latest;
        if (counter == null || key != latestKey) {
            counter = counters.computeIfAbsent(key, this::counter);
            latest = counter;
            latestKey = key;
        }
        return counter;
    }

    private ResponseCounting.Counter counter(short key) {
        var version = Optional.ofNullable(versions.get(key))
                .orElseThrow(() -> new IllegalStateException(
                        "There are responses to a questionnaire that is not known: number " + key));
        tally.answered(version);
        return counting.of(version);
    }
}
