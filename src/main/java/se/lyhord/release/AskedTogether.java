package se.lyhord.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lyhord.disclosure.AnswersRule;
import se.lyhord.disclosure.Protected;
import se.lyhord.disclosure.Question;
import se.lyhord.disclosure.Threshold;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.Definition.Rule;

/**
 * Indicators of the answers to the same question, which are of the same people and tell of each other: a share that
 * answered four or five and one that answered five, say. An indicator of several questions is by itself.
 *
 * @param indicators in the order of the definitions
 * @param questions what each of them says of an answer
 */
record AskedTogether(List<String> indicators, List<Question> questions) {

    /** All that are of answers. */
    static List<AskedTogether> of(List<Definition> definitions) {
        return definitions.stream()
                .filter(definition -> definition.rule() instanceof Rule.Survey)
                .collect(Collectors.groupingBy(AskedTogether::key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> new AskedTogether(
                        same.stream().map(Definition::code).toList(),
                        same.stream().map(AskedQuestion::of).toList()))
                .toList();
    }

    private static List<String> key(Definition definition) {
        var survey = (Rule.Survey) definition.rule();
        var asked = survey.expression().questions();
        return asked.size() == 1
                ? List.of(survey.template(), asked.getFirst())
                : List.of(survey.template(), "of several", definition.code());
    }

    /** Those of them that are wanted. */
    AskedTogether only(Predicate<String> wanted) {
        var places = IntStream.range(0, indicators.size())
                .filter(place -> wanted.test(indicators.get(place)))
                .boxed()
                .toList();
        return new AskedTogether(
                places.stream().map(indicators::get).toList(),
                places.stream().map(questions::get).toList());
    }

    /** What was decided of them, in their order. */
    Stream<Decision> decisions(List<Protected> decided) {
        return IntStream.range(0, decided.size())
                .boxed()
                .flatMap(place -> Decision.all(indicators.get(place), decided.get(place)));
    }

    AnswersRule rule(Threshold threshold) {
        return new AnswersRule(threshold, questions);
    }
}
