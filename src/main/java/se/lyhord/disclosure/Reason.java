package se.lyhord.disclosure;

/** Why a figure is not shown. It tells more than the figure's mark, and is for those who see everything. */
public enum Reason {
    /** It is of too few people, or a gender or the rest beside it is. */
    TOO_FEW,
    /** It would tell nearly everyone's answer in a small group. */
    CERTAIN_ANSWER,
    /** By itself it could be shown; with it another that is withheld could be worked out. */
    PROTECTS_A_NEIGHBOUR,
    /** Beside what was shown before it would tell too much. */
    EARLIER_RELEASE
}
