package se.lyhord.release;

import se.lyhord.disclosure.Question;
import se.lyhord.disclosure.Question.Side;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.SurveyExpression;

/** What an indicator of answers says of each answer. */
final class AskedQuestion {

    private static final int HIGHEST = 5;

    private AskedQuestion() {}

    static Question of(Definition definition) {
        var side = side(definition);
        return switch (((Definition.Rule.Survey) definition.rule()).expression()) {
            case SurveyExpression.Share share -> Question.ofAnswers(share.from(), share.to(), side);
            case SurveyExpression.Mean mean ->
                mean.questions().size() == 1
                        ? Question.ofAnswers(mean.atLeast(), HIGHEST, side)
                        : Question.ofSeveral(side);
        };
    }

    private static Side side(Definition definition) {
        return switch (definition.direction()) {
            case HIGHER_IS_BETTER -> Side.POSITIVE;
            case LOWER_IS_BETTER -> Side.NEGATIVE;
            case NEUTRAL -> Side.NEUTRAL;
        };
    }
}
