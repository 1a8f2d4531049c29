package se.lyhord.survey.comment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A block with its comments as a reader sees them: the unread ones that may tell of danger first, each group in the order of
 * keys that were drawn by chance.
 */
public record QueuedBlock(Block block, List<Comment> comments) {

    private static final Comparator<Comment> PRESSING_FIRST = Comparator.comparing(
                    (Comment comment) -> !comment.isPressing())
            .thenComparing(comment -> comment.id().toString());

    public QueuedBlock {
        comments = comments.stream().sorted(PRESSING_FIRST).toList();
    }

    /** Those that nobody has said anything of. */
    public List<Comment> unread() {
        return comments.stream().filter(comment -> comment.verdict().isEmpty()).toList();
    }

    /** Those that somebody has said something of. */
    public List<Comment> read() {
        return comments.stream()
                .filter(comment -> comment.verdict().isPresent())
                .toList();
    }

    public boolean isPressing() {
        return comments.stream().anyMatch(Comment::isPressing);
    }

    /** Whether it is the same that somebody saw: same homes, same comments, same verdicts. */
    boolean isStill(QueuedBlock seen) {
        return block.equals(seen.block)
                && comments.stream()
                        .collect(Collectors.toSet())
                        .equals(seen.comments.stream().collect(Collectors.toSet()));
    }
}
