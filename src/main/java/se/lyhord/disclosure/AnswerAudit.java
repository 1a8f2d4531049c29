package se.lyhord.disclosure;

import java.util.List;

/**
 * Whether what is published of a block of people tells what they answered, although the block is no smaller than the
 * threshold. Only blocks of fewer than {@value #JUDGED_BELOW} people are judged; of larger ones whole distributions may
 * be published.
 */
public final class AnswerAudit {

    /** From so many people on, nothing is too certain. */
    public static final int JUDGED_BELOW = 20;

    private AnswerAudit() {}

    /**
     * Whether of at least 80 % of the block one thing is certain: that they gave one and the same answer, or that they
     * gave none of the answers that a published range counts (not in the top box). That all gave some answer of a range
     * of several is not judged.
     *
     * @throws IllegalArgumentException where no answers agree with what is published
     */
    public static boolean isCertain(AnswerBlock block) {
        return isJudged(block) && isCertain(block, PossibleAnswers.intervals(block));
    }

    /**
     * Whether only one distribution agrees with what is published, so that it is a full one. On a scale of two answers
     * every share is, and there this is never so: such a block is judged by {@link #isCertain} alone.
     *
     * @throws IllegalArgumentException where no answers agree with what is published
     */
    public static boolean isDetermined(AnswerBlock block) {
        return isJudged(block) && isDetermined(block, PossibleAnswers.intervals(block));
    }

    /**
     * Whether a block may be published as it is, as far as its answers go: neither certain nor determined.
     *
     * @throws IllegalArgumentException where no answers agree with what is published
     */
    public static boolean isSafe(AnswerBlock block) {
        if (!isJudged(block)) {
            return true;
        }
        List<CountInterval> intervals = PossibleAnswers.intervals(block);
        return !isCertain(block, intervals) && !isDetermined(block, intervals);
    }

    private static boolean isJudged(AnswerBlock block) {
        return block.people() < JUDGED_BELOW;
    }

    private static boolean isCertain(AnswerBlock block, List<CountInterval> intervals) {
        return intervals.stream().anyMatch(answer -> isMostOf(block, answer.least()))
                || block.counts().values().stream().anyMatch(within -> isMostOf(block, block.people() - within));
    }

    private static boolean isDetermined(AnswerBlock block, List<CountInterval> intervals) {
        return block.steps() > 2 && intervals.stream().allMatch(CountInterval::isExact);
    }

    private static boolean isMostOf(AnswerBlock block, long people) {
        return 5 * people >= 4L * block.people();
    }
}
