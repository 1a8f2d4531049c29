package se.lyhord.survey.comment;

/**
 * A comment that others may read. It is made from a reader's verdict alone, by {@link FinishedBlock}, and again from what is
 * kept of that, by {@link SharedCommentRow}.
 */
public final class SharedComment {

    private final AskedQuestion question;
    private final String node;
    private final String text;

    SharedComment(AskedQuestion question, String node, String text) {
        this.question = question;
        this.node = node;
        this.text = text;
    }

    public AskedQuestion question() {
        return question;
    }

    /** The home whose comment it is, or the part of the organisation for several homes together. */
    public String node() {
        return node;
    }

    /** What was written, without what was hidden. */
    public String text() {
        return text;
    }
}
