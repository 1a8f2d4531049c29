package se.lyhord.plan.meeting;

/**
 * How far a goal was reached, on the five steps of goal attainment scaling (Kiresuk and Sherman, "Goal attainment scaling: a
 * general method for evaluating comprehensive community mental health programs", Community Mental Health Journal 4, 1968).
 */
public enum Attainment {
    MUCH_LESS(-2),
    LESS(-1),
    AS_HOPED(0),
    MORE(1),
    MUCH_MORE(2);

    private final int step;

    Attainment(int step) {
        this.step = step;
    }

    /** From −2 to 2; 0 is what was hoped for. */
    public int step() {
        return step;
    }
}
