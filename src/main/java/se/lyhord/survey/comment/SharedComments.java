package se.lyhord.survey.comment;

import java.util.List;
import java.util.UUID;

/** Comments that others may read, within the scope of the transaction. */
public interface SharedComments {

    /** The latest quarter first, then by node and question, each in the order of keys drawn by chance. */
    List<SharedCommentRow> all();

    /** For readers alone; false where there is no such comment. */
    boolean takeAway(UUID key);
}
