package se.lyhord.bench;

import java.util.Arrays;

/** How long something took, again and again, in nanoseconds. */
final class Times {

    private final long[] nanos;
    private int count;

    Times(int most) {
        nanos = new long[most];
    }

    void add(long taken) {
        nanos[count++] = taken;
    }

    /** The time that so many hundredths were not slower than, in milliseconds (nearest rank). */
    double percentile(int hundredths) {
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(count * hundredths / 100.0) - 1)] / 1e6;
    }
}
