package se.lyhord.survey.comment;

import java.util.List;

/** What a reader says of a comment. Until its block is finished it can be taken back. */
public sealed interface Verdict {

    /**
     * Others may read it, without the stretches that are hidden.
     *
     * @param hidden stretches of the text as it was written
     */
    record Share(List<Stretch> hidden) implements Verdict {

        public Share {
            hidden = List.copyOf(hidden);
        }
    }

    /** Nobody else reads it. */
    record Withhold(WhyWithheld reason) implements Verdict {}

    /** Somebody may be harmed. It goes to those who answer for that, and to nobody else. */
    record Danger() implements Verdict {}
}
