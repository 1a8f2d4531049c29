package se.lyhord.survey.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.lyhord.survey.template.TemplateRules.Checked;
import se.lyhord.survey.template.TemplateRules.Rule;

/** Every question can come up: its condition can be met by an answer to a question before it, which can come up too. */
final class RulesOfConditions {

    static final List<Rule> ALL = List.of(
            RulesOfConditions::aConditionNamesAnEarlierQuestion,
            RulesOfConditions::aConditionNamesAnswersThatThereAre,
            RulesOfConditions::aConditionRestsOnAQuestionThatComesUp);

    private RulesOfConditions() {}

    private static void aConditionNamesAnEarlierQuestion(Checked it) {
        eachCondition(it, (at, question, condition) -> {
            var name = condition.question();
            if (name.equals(question.id())) {
                it.error(
                        at,
                        "Frågan ställs aldrig: den visas bara efter ett svar på sig själv.",
                        "The question is never asked: it is shown only after an answer to itself.");
            } else if (it.draft().find(name).isEmpty()) {
                it.error(
                        at,
                        "Frågan ställs aldrig: den visas efter ett svar på " + name + ", som inte finns.",
                        "The question is never asked: it is shown after an answer to " + name
                                + ", which there is not.");
            } else if (earlier(it.draft(), at, name) < 0) {
                it.error(
                        at,
                        "Frågan ställs aldrig: den visas efter ett svar på " + name + ", som kommer senare.",
                        "The question is never asked: it is shown after an answer to " + name + ", which comes later.");
            }
        });
    }

    private static void aConditionNamesAnswersThatThereAre(Checked it) {
        eachCondition(it, (at, question, condition) -> {
            var place = earlier(it.draft(), at, condition.question());
            if (place < 0) {
                return;
            }
            var answers = it.draft().answers(it.draft().questions().get(place));
            if (condition.values().isEmpty()) {
                it.error(
                        at,
                        "Frågan ställs aldrig: välj vilka svar på " + condition.question() + " som leder till den.",
                        "The question is never asked: choose the answers to " + condition.question()
                                + " that lead to it.");
            } else if (!answers.containsAll(condition.values())) {
                var unknown = new HashSet<>(condition.values());
                unknown.removeAll(answers);
                it.error(
                        at,
                        condition.question() + " har inget svar " + String.join(", ", unknown) + ".",
                        condition.question() + " has no answer " + String.join(", ", unknown) + ".");
            }
        });
    }

    private static void aConditionRestsOnAQuestionThatComesUp(Checked it) {
        eachCondition(it, (at, question, condition) -> {
            var place = earlier(it.draft(), at, condition.question());
            if (place >= 0 && !comesUp(it.draft(), place, new HashSet<>())) {
                it.error(
                        at,
                        "Frågan ställs aldrig, eftersom " + condition.question() + " aldrig ställs.",
                        "The question is never asked, since " + condition.question() + " is never asked.");
            }
        });
    }

    private static boolean comesUp(TemplateDraft draft, int at, Set<Integer> seen) {
        var condition = draft.questions().get(at).showIf();
        if (condition.isEmpty()) {
            return true;
        }
        var place = earlier(draft, at, condition.get().question());
        return place >= 0
                && seen.add(place)
                && draft.answers(draft.questions().get(place)).stream()
                        .anyMatch(condition.get().values()::contains)
                && comesUp(draft, place, seen);
    }

    /** The place of a question before this one; -1 where there is none of that id. */
    private static int earlier(TemplateDraft draft, int at, String id) {
        return IntStream.range(0, at)
                .filter(i -> draft.questions().get(i).id().equals(id))
                .findFirst()
                .orElse(-1);
    }

    private interface Look {
        void at(int place, DraftQuestion question, DraftCondition condition);
    }

    private static void eachCondition(Checked it, Look look) {
        it.eachQuestion((at, question) -> question.showIf().ifPresent(condition -> look.at(at, question, condition)));
    }
}
