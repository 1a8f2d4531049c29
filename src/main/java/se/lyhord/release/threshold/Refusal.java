package se.lyhord.release.threshold;

/** Why a threshold is not proposed or decided on. */
public enum Refusal {
    /** Below 3 or above 50 people. */
    OUT_OF_LIMITS,
    /** It is so already in that quarter. */
    NOTHING_CHANGED,
    /** Nobody said why. */
    NO_REASON,
    /** The quarter that it is to hold from is over. */
    QUARTER_ENDED,
    /** Figures of that quarter or of a later one have been released. */
    QUARTER_RELEASED,
    /** What it was to change has changed meanwhile. */
    CHANGED_MEANWHILE,
    /** Who proposed it does not decide. */
    OWN_PROPOSAL,
    /** It is decided already. */
    CLOSED
}
