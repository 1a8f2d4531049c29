package se.lyhord.survey.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lyhord.survey.template.Condition;
import se.lyhord.survey.template.Kind;
import se.lyhord.survey.template.Question;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.Words;

/** A questionnaire with every kind of question; the number is asked of those who said yes. */
final class APaper {

    static final Question YES_NO = question("Q1", Kind.YES_NO, 0, Optional.empty(), "ja", "nej");
    static final Question NUMBER = question("Q2", Kind.NUMBER, 20, Optional.of(new Condition("Q1", Set.of("ja"))));
    static final Question SCALE = question("Q3", Kind.SCALE, 0, Optional.empty(), "1", "2", "3", "4", "5");
    static final Question SINGLE = question("Q4", Kind.SINGLE, 0, Optional.empty(), "a", "b");
    static final Question MULTIPLE = question("Q5", Kind.MULTIPLE, 0, Optional.empty(), "a", "b", "c");
    static final Question TEXT = question("Q6", Kind.TEXT, 0, Optional.empty());

    static final Template TEMPLATE = Template.of(
            "paper", 1, Words.of("Papper", "Paper"), "12-20", List.of(YES_NO, NUMBER, SCALE, SINGLE, MULTIPLE, TEXT));

    private APaper() {}

    static PaperAnswers answered(Map<String, String> typed) {
        return new PaperAnswers(TEMPLATE, typed);
    }

    private static Question question(String id, Kind kind, int most, Optional<Condition> showIf, String... options) {
        return new Question(
                id,
                kind,
                Optional.empty(),
                Words.of(id, id),
                Optional.empty(),
                Optional.empty(),
                Stream.of(options)
                        .map(value -> new Question.Option(value, Words.of(value, value)))
                        .toList(),
                showIf,
                Optional.empty(),
                false,
                Map.of(),
                most);
    }
}
