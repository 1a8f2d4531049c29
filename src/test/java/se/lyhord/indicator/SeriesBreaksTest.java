package se.lyhord.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.indicator.AnsweredVersions.AnsweredVersion;
import se.lyhord.organisation.Quarter;
import se.lyhord.survey.template.Kind;
import se.lyhord.survey.template.Question;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.Words;
import se.lyhord.testing.IntegrationTest;

/** Where series break, by the versions that were answered. */
@IntegrationTest
class SeriesBreaksTest {

    private static final Quarter Q1 = Quarter.of("2021-Q1");
    private static final List<String> D1 = List.of("D1");

    @Autowired
    Definitions definitions;

    @Autowired
    AnsweredVersions answered;

    @Autowired
    Cells cells;

    @Autowired
    SeriesBreaks breaks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aSeriesBreaksWhereAVersionThatDeclaresItIsFirstAnswered() {
        var versions = List.of(version(1), version(2, "D1"));
        assertThat(SeriesBreaks.breaks(answers(1, 1, 2, 2), versions, questionsOf("felt_participation")))
                .containsExactly(Q1.plus(2));
        assertThat(SeriesBreaks.breaks(answers(1, 1, 2, 2), versions, questionsOf("dimension_safety")))
                .isEmpty();
    }

    @Test
    void aVersionThatNobodyAnsweredStillBreaksTheSeries() {
        var versions = List.of(version(1), version(2, "D1"), version(3));
        assertThat(SeriesBreaks.breaks(answers(1, 3), versions, D1)).containsExactly(Q1.plus(1));
    }

    @Test
    void lateAnswersToAnEarlierVersionDoNotBreakItAgain() {
        var versions = List.of(version(1), version(2, "D1"));
        var both = new ArrayList<>(answers(1, 2));
        both.add(new AnsweredVersion(Q1.plus(2), "a-survey", 1));
        both.add(new AnsweredVersion(Q1.plus(2), "a-survey", 2));
        assertThat(SeriesBreaks.breaks(both, versions, D1)).containsExactly(Q1.plus(1));
    }

    @Test
    void aVersionThatDeclaresItBreaksTheSeriesFromItsFirstDayOn() {
        assertThat(SeriesBreaks.ofDefinitions(List.of(
                        definition(3, "2022-05-01", false),
                        definition(2, "2022-02-01", true),
                        definition(1, "2000-01-01", false))))
                .containsExactly(Quarter.of("2022-Q1"));
        assertThat(SeriesBreaks.ofDefinitions(
                        List.of(definition(2, "2000-01-01", true), definition(1, "2000-01-01", false))))
                .as("all quarters are then counted anew by the later one")
                .isEmpty();
        assertThat(SeriesBreaks.ofDefinitions(List.of(definition(1, "2000-01-01", true))))
                .as("there is nothing before it")
                .isEmpty();
    }

    private static Definitions.Version definition(int version, String validFrom, boolean breaks) {
        var text = new DefinitionText("""
                code: often_decides
                version: %d
                names: {sv: Får bestämma, en: Decides}
                definition: {sv: Vad som räknas., en: What is counted.}
                unit: share
                direction: higher_is_better
                valid_from: %s
                source: Survey
                kind: event
                genders: [T, K, M]
                template: a-survey
                survey: share of D1 in 4..5
                breaks_series: %s
                """.formatted(version, validFrom, breaks), "");
        var definition = ((DefinitionText.Reading.Read) text.read()).definition();
        return new Definitions.Version(
                definition,
                new DefinitionRegister.Entry(
                        "often_decides", version, "", text, DefinitionRegister.Origin.FOLDER, Instant.EPOCH));
    }

    @Test
    void theVersionsOfAQuarterAreKeptWithItsCounts() {
        keep(1, 2);
        assertThat(answered.of("a-survey"))
                .containsExactly(new AnsweredVersion(Q1, "a-survey", 1), new AnsweredVersion(Q1, "a-survey", 2));
        keep(1);
        assertThat(answered.of("a-survey")).containsExactly(new AnsweredVersion(Q1, "a-survey", 1));
    }

    @Test
    void anIndicatorThatCountsNoAnswersHasNoBreaks() {
        assertThat(breaks.of("plan_followed_up")).isEmpty();
        assertThat(breaks.of("felt_participation")).isEmpty();
    }

    private List<String> questionsOf(String indicator) {
        return definitions.all().stream()
                .filter(definition -> definition.code().equals(indicator))
                .map(definition -> (Definition.Rule.Survey) definition.rule())
                .flatMap(survey -> survey.expression().questions().stream())
                .toList();
    }

    private void keep(int... versions) {
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ -> {
            var tally = new Tally(0);
            Arrays.stream(versions).forEach(version -> tally.answered(new Tally.Version("a-survey", version)));
            cells.replace(Q1, List.of(), new Homes.All(), () -> tally);
        }));
    }

    /** A version answered in each quarter from the first on. */
    private static List<AnsweredVersion> answers(int... versions) {
        var answers = new ArrayList<AnsweredVersion>();
        for (var version : versions) {
            answers.add(new AnsweredVersion(Q1.plus(answers.size()), "a-survey", version));
        }
        return answers;
    }

    private static Template version(int number, String... breaking) {
        var words = Words.of("a", "a");
        var options = List.of(new Question.Option("1", words), new Question.Option("2", words));
        var questions = List.of("T1", "T2", "D1").stream()
                .map(id -> new Question(
                        id,
                        Kind.SCALE,
                        Optional.of("safety"),
                        words,
                        Optional.empty(),
                        Optional.empty(),
                        options,
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(breaking).contains(id),
                        Map.of(),
                        0))
                .toList();
        return Template.of("a-survey", number, words, "12-20", questions);
    }
}
