package se.lyhord.indicator.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lyhord.indicator.SurveyExpression;
import se.lyhord.survey.template.Kind;
import se.lyhord.survey.template.Question;
import se.lyhord.survey.template.Template;

/** Whether an expression can be read, and asks its questionnaire for something that it has. */
record ExpressionRules(DefinitionDraft draft, List<Template> questionnaires) {

    List<Problem> problems() {
        var template = questionnaires.stream()
                .filter(one -> one.id().equals(draft.get(DraftField.TEMPLATE)))
                .findFirst();
        if (template.isEmpty()) {
            return List.of(Problem.at(
                    DraftField.TEMPLATE, "Välj en enkät som finns.", "Choose a questionnaire that is there."));
        }
        return switch (SurveyExpression.read(draft.get(DraftField.EXPRESSION))) {
            case SurveyExpression.Reading.Refused(var reason) ->
                List.of(new Problem(Optional.of(DraftField.EXPRESSION), reason));
            case SurveyExpression.Reading.Read(var expression) -> problems(expression, template.get());
        };
    }

    private static List<Problem> problems(SurveyExpression expression, Template template) {
        var problems = new ArrayList<Problem>();
        for (var id : expression.questions()) {
            template.questions().stream()
                    .filter(question -> question.id().equals(id))
                    .findFirst()
                    .ifPresentOrElse(
                            question -> unfit(question, expression).ifPresent(problems::add),
                            () -> problems.add(wrong(
                                    "Enkätens senaste version har ingen fråga %s.".formatted(id),
                                    "The questionnaire's newest version has no question %s.".formatted(id))));
        }
        return problems;
    }

    /** A byte from 1 to 5 is a step of a scale; in other kinds of questions it means something else. */
    private static Optional<Problem> unfit(Question question, SurveyExpression expression) {
        if (question.kind() != Kind.SCALE) {
            return Optional.of(wrong(
                    "%s besvaras inte på en skala.".formatted(question.id()),
                    "%s is not answered on a scale.".formatted(question.id())));
        }
        var steps = question.options().size();
        var highest = switch (expression) {
            case SurveyExpression.Share share -> share.to();
            case SurveyExpression.Mean mean -> mean.atLeast();
        };
        return highest <= steps
                ? Optional.empty()
                : Optional.of(wrong(
                        "Skalan för %s har %d steg, så %d finns inte.".formatted(question.id(), steps, highest),
                        "The scale of %s has %d steps, so there is no %d.".formatted(question.id(), steps, highest)));
    }

    private static Problem wrong(String sv, String en) {
        return Problem.at(DraftField.EXPRESSION, sv, en);
    }
}
