package se.lyhord.demo.data;

/** A straight line from the demo's first day to its last. */
record Trend(double first, double last) {

    double at(double progress) {
        return first + (last - first) * progress;
    }
}
