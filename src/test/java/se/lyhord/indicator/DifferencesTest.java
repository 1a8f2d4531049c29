package se.lyhord.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lyhord.indicator.Differences.Change;

/** What one reads of two versions. */
class DifferencesTest {

    private static final String FIRST = """
            code: often_decides
            version: 1
            names: {sv: Får bestämma, en: Decides}
            definition: {sv: Vad som räknas., en: What is counted.}
            unit: share
            direction: higher_is_better
            valid_from: 2020-01-01
            source: Survey
            kind: event
            genders: [T, K, M]
            template: barn-och-ungdomsenkat
            survey: share of D1 in 4..5
            """;

    @Test
    void onlyWhatSaysSomethingElseIsTold() throws BrokenDefinition {
        var second = FIRST.replace("version: 1", "version: 2")
                        .replace("en: Decides", "en: Often decides")
                        .replace("4..5", "5..5")
                + "target: 0.8\nlimits: {sv: Få svar., en: Few answers.}\n";
        assertThat(Differences.between(read(FIRST), read(second)))
                .containsExactly(
                        new Change("name-en", "Decides", "Often decides"),
                        new Change("limits-sv", "", "Få svar."),
                        new Change("limits-en", "", "Few answers."),
                        new Change("target", "", "80"),
                        new Change("expression", "share of D1 in 4..5", "share of D1 in 5..5"));
        assertThat(Differences.between(read(FIRST), read(FIRST + "# a remark\n")))
                .isEmpty();
    }

    @Test
    void aMeanIsWrittenAsInItsFile() throws BrokenDefinition {
        for (var expression :
                new String[] {"mean of T1..T4 >= 4 with half answered", "mean of T2 >= 3 with half answered"}) {
            assertThat(SurveyExpressionParser.parse(expression, 1).written()).isEqualTo(expression);
        }
    }

    private static Definition read(String text) throws BrokenDefinition {
        return DefinitionReader.read(text, _ -> Optional.empty());
    }
}
