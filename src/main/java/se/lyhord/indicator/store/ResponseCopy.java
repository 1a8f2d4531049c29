package se.lyhord.indicator.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import se.lyhord.indicator.ResponseCounting;
import se.lyhord.indicator.Tally;
import se.lyhord.indicator.Tally.Version;

/**
 * Counts responses out of PostgreSQL's binary copy: a response is a few bytes on the wire, and nothing is made of it but
 * counts. Reading rows through the driver takes several times as long (docs/benchmarks.md).
 */
final class ResponseCopy {

    /** A signature of 11 bytes, flags, and the length of an extension that is not there. */
    private static final int HEADER = 19;

    private static final byte FIRST_OF_HEADER = 'P';
    private static final short NO_MORE_ROWS = -1;
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

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
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + query + ") to stdout (format binary)");
        try {
            for (var row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
                count(row);
            }
        } catch (IllegalStateException e) {
            drain(copy);
            throw e;
        }
        tally.read(responses);
    }

    /** The connection can be used again only after the last row; a copy that is cancelled leaves it in disorder. */
    private static void drain(CopyOut copy) throws SQLException {
        while (copy.readFromCopy() != null) {
            continue;
        }
    }

    /** The first message begins with the header; the last is the end mark alone. */
    private void count(byte[] message) {
        var at = message[0] == FIRST_OF_HEADER ? HEADER : 0;
        if (at == message.length || (short) SHORT.get(message, at) == NO_MORE_ROWS) {
            return;
        }
        var key = (short) SHORT.get(message, at + 6);
        var home = at + 12;
        var homeLength = (int) INT.get(message, at + 8);
        var answers = home + homeLength + 4;
        var answersLength = (int) INT.get(message, answers - 4);
        counterOf(key).count(homes.of(message, home, homeLength), message, answers, answers + answersLength);
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
