package se.lyhord.demo.data;

import java.util.Locale;

/** The operation profiles of the demo, with the ages at arrival and the days that a first plan may take. */
enum Profile {
    HVB(28, 12, 17, 90, 600),
    STODBOENDE(28, 16, 19, 150, 700),
    ALDREOMSORG(14, 70, 94, 400, 1500);

    private final int planLimitDays;
    private final int youngest;
    private final int oldest;
    private final int shortestStayDays;
    private final int longestStayDays;

    Profile(int planLimitDays, int youngest, int oldest, int shortestStayDays, int longestStayDays) {
        this.planLimitDays = planLimitDays;
        this.youngest = youngest;
        this.oldest = oldest;
        this.shortestStayDays = shortestStayDays;
        this.longestStayDays = longestStayDays;
    }

    int planLimitDays() {
        return planLimitDays;
    }

    int youngest() {
        return youngest;
    }

    int oldest() {
        return oldest;
    }

    /** Days of a stay; one in twelve breaks off before a plan is due. */
    int stayDays(Dice dice) {
        return dice.chance(1 / 12.0)
                ? dice.between(4, planLimitDays - 1)
                : dice.between(shortestStayDays, longestStayDays);
    }

    /** Whether the home takes part in the survey of children and young people. */
    boolean forTheYoung() {
        return this != ALDREOMSORG;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
