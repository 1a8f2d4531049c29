package se.lyhord.indicator.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * What a query gives as PostgreSQL's binary copy: nothing is made of a row but what is asked of it. Reading rows through
 * the driver takes several times as long (docs/benchmarks.md).
 */
final class BinaryCopy {

    /** A signature of 11 bytes, flags, and the length of an extension that is not there. */
    private static final int HEADER = 19;

    private static final byte FIRST_OF_HEADER = 'P';
    private static final short NO_MORE_ROWS = -1;

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private byte[] bytes = new byte[0];
    private int field;

    private BinaryCopy() {}

    /** What is done with a row. */
    interface EachRow {
        void read(BinaryCopy row);
    }

    /** Reads what a query gives. It takes no parameters. */
    static void read(Connection connection, String query, EachRow each) throws SQLException {
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + query + ") to stdout (format binary)");
        try {
            var row = new BinaryCopy();
            for (var message = copy.readFromCopy(); message != null; message = copy.readFromCopy()) {
                if (row.begin(message)) {
                    each.read(row);
                }
            }
        } catch (RuntimeException e) {
            drain(copy);
            throw e;
        }
    }

    /** The connection can be used again only after the last row; a copy that is cancelled leaves it in disorder. */
    private static void drain(CopyOut copy) throws SQLException {
        while (copy.readFromCopy() != null) {
            continue;
        }
    }

    /** The first message begins with the header; the last is the end mark alone. */
    private boolean begin(byte[] message) {
        var at = message[0] == FIRST_OF_HEADER ? HEADER : 0;
        bytes = message;
        field = at + 2;
        return at < message.length && (short) SHORT.get(message, at) != NO_MORE_ROWS;
    }

    /** The bytes that the row is in; what they hold is gone with the next row. */
    byte[] bytes() {
        return bytes;
    }

    /** Where the field begins. */
    int from() {
        return field + 4;
    }

    /** How many bytes the field has; less than 0 where it is null. */
    int length() {
        return (int) INT.get(bytes, field);
    }

    /** Goes on to the next field. */
    void next() {
        field = from() + Math.max(0, length());
    }

    short takeShort() {
        var value = (short) SHORT.get(bytes, from());
        next();
        return value;
    }

    String takeText() {
        var text = new String(bytes, from(), length(), StandardCharsets.UTF_8);
        next();
        return text;
    }

    /** The field's bytes; null where it is. */
    byte @Nullable [] takeBytes() {
        var taken = length() < 0 ? null : Arrays.copyOfRange(bytes, from(), from() + length());
        next();
        return taken;
    }
}
