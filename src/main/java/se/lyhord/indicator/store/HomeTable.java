package se.lyhord.indicator.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.lyhord.indicator.Tally;

/** Finds a home's counts by the bytes of its code, without making a text of them for each of millions of responses. */
final class HomeTable {

    private static final int FIRST_SIZE = 1024;

    private final Tally tally;
    private @Nullable Entry[] entries = new Entry[FIRST_SIZE];
    private int count;

    HomeTable(Tally tally) {
        this.tally = tally;
    }

    private record Entry(int hash, byte[] code, Tally.Home home) {}

    /** The counts of the home whose code (UTF-8) stands at a place. */
    Tally.Home of(byte[] bytes, int from, int length) {
        var hash = hash(bytes, from, length);
        for (var place = hash & entries.length - 1; ; place = place + 1 & entries.length - 1) {
            var entry = entries[place];
            if (entry == null) {
                return add(hash, Arrays.copyOfRange(bytes, from, from + length));
            }
            if (entry.hash == hash && Arrays.equals(entry.code, 0, entry.code.length, bytes, from, from + length)) {
                return entry.home;
            }
        }
    }

    private static int hash(byte[] bytes, int from, int length) {
        var hash = 1;
        for (var i = from; i < from + length; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash ^ hash >>> 16;
    }

    private Tally.Home add(int hash, byte[] code) {
        if (++count * 2 > entries.length) {
            grow();
        }
        var added = new Entry(hash, code, tally.home(new String(code, StandardCharsets.UTF_8)));
        put(entries, added);
        return added.home;
    }

    private void grow() {
        var larger = new Entry[entries.length * 2];
        for (var entry : entries) {
            if (entry != null) {
                put(larger, entry);
            }
        }
        entries = larger;
    }

    private static void put(@Nullable Entry[] entries, Entry added) {
        var place = added.hash & entries.length - 1;
        while (entries[place] != null) {
            place = place + 1 & entries.length - 1;
        }
        entries[place] = added;
    }
}
