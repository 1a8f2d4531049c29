package se.lyhord.release;

import se.lyhord.disclosure.Threshold;

/** Who sees a figure. Those inside see all that others see, and more. */
public enum Audience {
    /** Everyone in the organisation, each within their scope; they are thought of as telling each other everything. */
    INSIDE(Threshold.INTERNAL),
    /** Everyone: open exports. */
    OPEN(Threshold.OPEN);

    private final Threshold usual;

    Audience(Threshold usual) {
        this.usual = usual;
    }

    /** The fewest people that they may be told of, unless something else is decided. */
    public Threshold usual() {
        return usual;
    }
}
