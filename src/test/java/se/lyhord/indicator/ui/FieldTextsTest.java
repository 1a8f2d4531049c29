package se.lyhord.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.DefinitionRegister.Origin;
import se.lyhord.indicator.DefinitionText;
import se.lyhord.indicator.Differences;
import se.lyhord.indicator.Direction;
import se.lyhord.indicator.editing.DraftField;
import se.lyhord.shell.Texts;

/** Texts whose keys are put together from what is shown are there. */
class FieldTextsTest {

    private static final String ONE = """
            code: often_decides
            version: 1
            names: {sv: a, en: a}
            definition: {sv: a, en: a}
            denominator: {sv: a, en: a}
            numerator: {sv: a, en: a}
            limits: {sv: a, en: a}
            unit: share
            direction: higher_is_better
            target: 0.5
            valid_from: 2020-01-01
            source: {sv: a, en: a}
            kind: event
            genders: [T, K, M]
            template: a-survey
            survey: share of D1 in 4..5
            """;
    private static final String OTHER = ONE.replace("a, en: a}", "b, en: b}")
            .replace("higher", "lower")
            .replace("0.5", "0.6")
            .replace("2020", "2021")
            .replace("kind: event", "kind: count")
            .replace("[T, K, M]", "[T]\nrecords: own")
            .replace("template: a-survey\nsurvey: share of D1 in 4..5", "sql: often_decides.sql");

    private final Texts texts = new Texts();

    @Test
    void everyFieldOfADraftHasAName() {
        assertThat(Arrays.stream(DraftField.values()).map(field -> "indicator.field." + field.key()))
                .allSatisfy(this::isThere);
    }

    @Test
    void everyFieldThatCanChangeHasAName() {
        var changes = Differences.between(definition(ONE, ""), definition(OTHER, "select 1"));
        assertThat(changes).hasSize(21);
        assertThat(changes.stream().map(change -> "indicator.field." + change.field()))
                .allSatisfy(this::isThere);
    }

    @Test
    void everyChoiceHasItsWords() {
        assertThat(Stream.of(
                                Arrays.stream(Definition.Kind.values())
                                        .map(kind -> "indicator.rule.kind." + lower(kind)),
                                Arrays.stream(Direction.values()).map(way -> "indicator.direction." + lower(way)),
                                Arrays.stream(Origin.values()).map(origin -> "indicator.origin." + lower(origin)),
                                Stream.of("survey", "records", "all").map(what -> "indicator.counts." + what))
                        .flatMap(keys -> keys))
                .allSatisfy(this::isThere);
    }

    private void isThere(String key) {
        assertThat(texts.getTranslation(key, Texts.SWEDISH)).doesNotStartWith("!");
        assertThat(texts.getTranslation(key, Texts.ENGLISH)).doesNotStartWith("!");
    }

    private static String lower(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static Definition definition(String yaml, String sql) {
        return ((DefinitionText.Reading.Read) new DefinitionText(yaml, sql).read()).definition();
    }
}
