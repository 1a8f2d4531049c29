package se.lyhord.disclosure;

import java.util.List;
import java.util.stream.IntStream;

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
        long elsewhere = group.people() - part.people();
        return IntStream.range(0, questions.size())
                .anyMatch(question ->
                        isCertain(question, part.people(), group.met(question) - elsewhere, group.met(question)));
    }

    /** Whether of a small part four fifths or more have an answer that tells, if from least to most have met a question. */
    boolean isCertain(int question, long people, long least, long most) {
        Question asked = questions.get(question);
        return people > 0
                && people < LARGE
                && ((asked.metTells() && isFourFifths(least, people))
                        || (asked.restTells() && isFourFifths(people - most, people)));
    }

    @Override
    public long soughtUnder() {
        return questions.isEmpty() ? threshold.people() : Math.max(LARGE, threshold.people());
    }

    private boolean isCertain(Block block) {
        return IntStream.range(0, questions.size())
                        .anyMatch(question ->
                                isCertain(question, block.people(), block.met(question), block.met(question)))
                || (questions.size() > 1 && block.people() < LARGE && isCertainTogether(block));
    }

    private boolean isCertainTogether(Block block) {
        AnswerBlock answers = AnswerBlock.of((int) block.people(), Question.SCALE);
        for (int number = 0; number < questions.size(); number++) {
            AnswerRange range = questions.get(number).answers().orElseThrow();
            answers = answers.withCount(range, (int) block.met(number));
        }
        List<CountInterval> intervals = PossibleAnswers.intervals(answers);
        return intervals.stream().allMatch(CountInterval::isExact)
                || intervals.stream().anyMatch(answer -> isFourFifths(answer.least(), block.people()));
    }

    private static boolean isFourFifths(long some, long people) {
        return 5 * some >= 4 * people;
    }
}
