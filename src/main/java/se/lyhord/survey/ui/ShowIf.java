package se.lyhord.survey.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.lyhord.survey.template.Condition;
import se.lyhord.survey.template.Question;
import se.lyhord.survey.template.Template;

/** When a question is asked, as the page's script reads it: the earlier question and the answers' bytes, in JSON. */
final class ShowIf {

    private ShowIf() {}

    static Optional<String> of(Template template, Question question) {
        return question.showIf()
                .map(condition -> "{\"question\":\"" + condition.question() + "\",\"values\":["
                        + values(template, condition) + "]}");
    }

    /** Options by their place from 1 on, also where several can be chosen. */
    private static String values(Template template, Condition condition) {
        var position = template.positionOf(condition.question());
        if (position.isEmpty()) {
            return "";
        }
        var earlier = template.questions().get(position.getAsInt());
        return condition.values().stream()
                .flatMapToInt(value -> value.equals(Condition.DONT_KNOW)
                        ? IntStream.of(Question.DONT_KNOW)
                        : earlier.positionOf(value).stream())
                .sorted()
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
    }
}
