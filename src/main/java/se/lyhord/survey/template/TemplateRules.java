package se.lyhord.survey.template;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import se.lyhord.survey.template.Problem.Severity;

/** What a questionnaire must keep to before it can be published, rule by rule. */
public final class TemplateRules {

    private static final List<Rule> RULES = Stream.of(
                    RulesOfForm.ALL, RulesOfAnswers.ALL, RulesOfConditions.ALL, RulesForChildren.ALL, RulesOfSeries.ALL)
            .flatMap(List::stream)
            .toList();

    private TemplateRules() {}

    /** A rule tells what breaks it. */
    @FunctionalInterface
    interface Rule {
        void check(Checked draft);
    }

    /**
     * All problems of a draft, those of the questionnaire itself first, then question by question.
     *
     * @param earlier all versions of the questionnaire
     */
    public static List<Problem> problems(TemplateDraft draft, List<Template> earlier) {
        var checked = new Checked(draft, new Comparability(draft, earlier), new ArrayList<>());
        RULES.forEach(rule -> rule.check(checked));
        return checked.problems().stream()
                .sorted(java.util.Comparator.comparing(Problem::severity)
                        .thenComparing(problem -> problem.question().orElse(-1)))
                .toList();
    }

    /** Whether nothing stands against publishing. */
    public static boolean allow(List<Problem> problems) {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** A draft on its way through the rules, and what they said of it. */
    record Checked(TemplateDraft draft, Comparability comparability, List<Problem> problems) {

        void eachQuestion(BiConsumer<Integer, DraftQuestion> look) {
            var questions = draft.questions();
            for (var at = 0; at < questions.size(); at++) {
                look.accept(at, questions.get(at));
            }
        }

        void error(String swedish, String english) {
            problems.add(new Problem(Severity.ERROR, OptionalInt.empty(), Words.of(swedish, english)));
        }

        void error(int question, String swedish, String english) {
            problems.add(new Problem(Severity.ERROR, OptionalInt.of(question), Words.of(swedish, english)));
        }

        void warning(String swedish, String english) {
            problems.add(new Problem(Severity.WARNING, OptionalInt.empty(), Words.of(swedish, english)));
        }

        void warning(int question, String swedish, String english) {
            problems.add(new Problem(Severity.WARNING, OptionalInt.of(question), Words.of(swedish, english)));
        }
    }
}
