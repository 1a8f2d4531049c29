package se.lyhord.disclosure;

import java.util.List;

/**
 * What young people answered. A group reaches the threshold; and of fewer than 20 no answer is certain for four fifths
 * of them or more, nor that theirs was not the best, for who knows who they are would know what nearly each of them said.
 *
 * @param threshold the fewest people that may be told of
 * @param questions those that are told of together, of the same people; with none the number of people alone is judged
 */
public record AnswersRule(Threshold threshold, List<Question> questions) implements SensitivityRule {

    private static final long LARGE = 20;

    public AnswersRule {
        questions = List.copyOf(questions);
    }

    @Override
    public boolean isSafe(Block block) {
        return block.isNobody() || (threshold.allows(block.people()) && !isCertain(block));
    }

    @Override
    public long soughtUnder() {
        return questions.isEmpty() ? threshold.people() : Math.max(LARGE, threshold.people());
    }

    private boolean isCertain(Block block) {
        if (block.people() >= LARGE) {
            return false;
        }
        for (int number = 0; number < questions.size(); number++) {
            Question question = questions.get(number);
            if ((question.metTells() && isFourFifths(block.met(number), block))
                    || (question.restTells() && isFourFifths(block.people() - block.met(number), block))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFourFifths(long people, Block block) {
        return 5 * people >= 4 * block.people();
    }
}
