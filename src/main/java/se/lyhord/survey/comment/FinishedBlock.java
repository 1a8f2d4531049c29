package se.lyhord.survey.comment;

import java.util.List;

/**
 * A block that has been read to its end: the only place where comments become such as others may read.
 *
 * @param shared what others may read, in the order of keys drawn by chance; nothing where too few were asked
 */
public record FinishedBlock(Block block, List<SharedComment> shared) {

    /**
     * Finishes a block.
     *
     * @throws IllegalArgumentException where a comment is unread, or the block waits for others
     */
    static FinishedBlock of(QueuedBlock queued) {
        if (!queued.unread().isEmpty() || queued.block().standing() == Block.Standing.WAITING) {
            throw new IllegalArgumentException("A block is finished when it does not wait and all of it is read");
        }
        var shared = queued.block().mayBeShared()
                ? queued.comments().stream()
                        .filter(comment -> comment.verdict().orElseThrow() instanceof Verdict.Share)
                        .map(comment -> shared(queued.block(), comment))
                        .toList()
                : List.<SharedComment>of();
        return new FinishedBlock(queued.block(), shared);
    }

    private static SharedComment shared(Block block, Comment comment) {
        var share = (Verdict.Share) comment.verdict().orElseThrow();
        return new SharedComment(comment.question(), block.node(), Hiding.in(comment.text(), share.hidden()));
    }
}
