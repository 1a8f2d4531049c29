package se.lyhord.disclosure;

/**
 * The answers to one question at one node, by gender. Those of neither group (other, unknown, won't say) are in the
 * total alone, and are the difference.
 *
 * @param total everyone, T
 * @param women women and girls, K
 * @param men men and boys, M
 */
public record Answers(Count total, Count women, Count men) {

    public Answers {
        // refuses groups that are larger than the total
        total.minus(women).minus(men);
    }

    /** Answers that are not told by gender. */
    public static Answers undivided(Count total) {
        return new Answers(total, Count.NOBODY, Count.NOBODY);
    }

    /** Those of neither group, X. */
    Count others() {
        return total.minus(women).minus(men);
    }

    /** Those of a group. */
    public Count of(Group group) {
        return switch (group) {
            case T -> total;
            case K -> women;
            case M -> men;
        };
    }

    Answers plus(Answers other) {
        return new Answers(total.plus(other.total), women.plus(other.women), men.plus(other.men));
    }
}
