package se.lyhord.demo.data;

import java.util.List;

/**
 * A division and the story that its figures tell.
 *
 * @param followedUp the share of plans with a follow-up in the last six months, of those that are due one
 * @param planInTime the chance that a plan is established within its limit
 * @param participates the chance that the client took part in making the plan
 * @param safety where answers about safety lie on the scale 1 to 5; the other two dimensions likewise
 */
record Division(
        String code,
        String name,
        Trend followedUp,
        double planInTime,
        double participates,
        Trend safety,
        Trend selfDetermination,
        Trend participation) {

    /** Better and better, safe, with little say at first. */
    static final Division CHILDREN = new Division(
            "DIV1",
            "Barn och unga",
            new Trend(0.70, 0.91),
            0.92,
            0.90,
            new Trend(4.25, 4.3),
            new Trend(3.55, 3.9),
            new Trend(3.75, 4.15));

    /** Steady, with much say. */
    static final Division SUPPORT = new Division(
            "DIV2",
            "Stöd och boende",
            new Trend(0.83, 0.83),
            0.86,
            0.84,
            new Trend(4.05, 4.0),
            new Trend(4.1, 4.15),
            new Trend(4.0, 4.0));

    /** Slipping: follow-ups first, then what the young people say. */
    static final Division CARE = new Division(
            "DIV3",
            "Vård och omsorg",
            new Trend(0.89, 0.70),
            0.80,
            0.76,
            new Trend(4.1, 3.75),
            new Trend(3.7, 3.6),
            new Trend(3.95, 3.65));

    static List<Division> all() {
        return List.of(CHILDREN, SUPPORT, CARE);
    }
}
