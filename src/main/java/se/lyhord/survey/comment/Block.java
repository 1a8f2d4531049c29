package se.lyhord.survey.comment;

import java.util.List;

/**
 * Comments that become visible together or not at all: those of a home where enough were asked, or of small homes together.
 *
 * @param node the home, or the part of the organisation that the homes belong to
 * @param homes whose comments these are
 * @param asked of how many questionnaires
 */
public record Block(AskedQuestion question, String node, List<String> homes, int asked, Standing standing) {

    /** No comment is shown of fewer questionnaires. */
    public static final int ENOUGH = 10;

    public Block {
        homes = List.copyOf(homes);
        var mayBeShared = standing == Standing.HOME || standing == Standing.TOGETHER;
        if (mayBeShared && asked < ENOUGH || standing == Standing.TOGETHER && homes.size() < 2) {
            throw new IllegalArgumentException("Too few for comments to be shown: " + asked + " at " + homes);
        }
    }

    /** What can become of its comments. */
    public enum Standing {
        /** Enough were asked at the home. */
        HOME,
        /** Several small homes have enough between them. */
        TOGETHER,
        /** The quarter is not over: more may come together. */
        WAITING,
        /** The quarter is over and there are too few: nobody but readers sees them. */
        TOO_FEW
    }

    public boolean mayBeShared() {
        return standing == Standing.HOME || standing == Standing.TOGETHER;
    }
}
