package se.lyhord.disclosure;

import java.util.List;

/**
 * What young people answered. A group reaches the threshold; and of fewer than 20 no answer is certain for four fifths
 * of them or more, nor that theirs was not the best, for who knows who they are would know what nearly each of them said.
 * Where the same question is told of in several ways, all whole-number distributions are tried that agree with all of them,
 * and more than one must be left ({@link PossibleAnswers}).
 *
 * @param threshold the fewest people that may be told of
 * @param questions those that are told of together, of the same people; with none the number of people alone is judged
 */
public record AnswersRule(Threshold threshold, List<Question> questions) implements SensitivityRule {

    private static final int LARGE = AnswerAudit.JUDGED_BELOW;

    public AnswersRule {
        questions = List.copyOf(questions);
        if (questions.size() > 1
                && questions.stream().anyMatch(question -> question.answers().isEmpty())) {
            throw new IllegalArgumentException("only questions of single answers are told of together");
        }
    }

    @Override
    public boolean isSafe(Block block) {
        return block.isNobody() || (threshold.allows(block.people()) && !isCertain(block));
    }

    @Override
    public boolean isCertainWithin(Block part, Block group) {
        if (part.isNobody() || part.people() >= LARGE) {
            return false;
        }
        long elsewhere = group.people() - part.people();
        for (int number = 0; number < questions.size(); number++) {
            Question question = questions.get(number);
            long met = group.met(number);
            if ((question.metTells() && isFourFifths(met - elsewhere, part))
                    || (question.restTells() && isFourFifths(group.people() - met - elsewhere, part))) {
                return true;
            }
        }
        return false;
    }

    /** Whether of a small part four fifths or more have an answer that tells, if from least to most have met a question. */
    boolean isCertain(int question, long people, long least, long most) {
        Question asked = questions.get(question);
        return people > 0
                && people < LARGE
                && ((asked.metTells() && 5 * least >= 4 * people)
                        || (asked.restTells() && 5 * (people - most) >= 4 * people));
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
        return questions.size() > 1 && isCertainTogether(block);
    }

    private boolean isCertainTogether(Block block) {
        AnswerBlock answers = AnswerBlock.of((int) block.people(), Question.SCALE);
        for (int number = 0; number < questions.size(); number++) {
            AnswerRange range = questions.get(number).answers().orElseThrow();
            answers = answers.withCount(range, (int) block.met(number));
        }
        List<CountInterval> intervals = PossibleAnswers.intervals(answers);
        return intervals.stream().allMatch(CountInterval::isExact)
                || intervals.stream().anyMatch(answer -> isFourFifths(answer.least(), block));
    }

    private static boolean isFourFifths(long people, Block block) {
        return 5 * people >= 4 * block.people();
    }
}
