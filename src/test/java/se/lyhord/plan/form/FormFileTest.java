package se.lyhord.plan.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.datafile.MarkedYaml;

/** The shipped forms, and what is told of one that is wrong. */
class FormFileTest {

    private static final String LEAST = """
            form: least
            version: 1
            title: {sv: Minsta, en: Least}
            profiles: [hvb]
            sections:
              - id: making
                title: {sv: Så gjordes den, en: How it was made}
                fields:
                  - id: participation
                    kind: choice
                    label: {sv: Med, en: Took part}
                    element: participation
                    options:
                      - {value: ja, sv: Ja, en: "Yes"}
                      - {value: delvis, sv: Delvis, en: Partly}
                      - {value: nej, sv: Nej, en: "No"}
                  - id: regard
                    kind: text
                    label: {sv: Hänsyn, en: Regard}
                    asked_if: {field: participation, is: [ja]}
                  - {id: cooperation, kind: text, label: {sv: Samverkan, en: Cooperation}, element: cooperation}
                  - {id: next_follow_up, kind: date, label: {sv: Nästa, en: Next}, element: follow_up}
              - id: goals
                title: {sv: Mål, en: Goals}
                areas: [{value: health, sv: Hälsa, en: Health}]
            """;

    @ParameterizedTest
    @ValueSource(strings = {"hvb", "stodboende", "aldreomsorg"})
    void eachProfileHasAFormWithAllThatAFormNeeds(String profile) {
        var form = AForm.shipped(profile);
        assertThat(form.profiles()).contains(profile);
        assertThat(form.fields().filter(field -> field.help().isPresent()).count())
                .as("most fields say what to write")
                .isGreaterThan(form.fields().count() / 2);
        assertThat(form.goals().areas()).hasSizeGreaterThan(2);
    }

    /** plan-form.md: the variant for children leaves out what is for elderly care and adds school, family and future. */
    @Test
    void theFormForHomesOfTheYoungIsAboutTheirLives() {
        var young = AForm.shipped("hvb").fields().map(FormField::id).toList();
        assertThat(young).contains("school_morning", "family_contact", "future", "own_words", "care_plan_reference");
        assertThat(AForm.shipped("aldreomsorg").sections())
                .extracting(FormSection::id)
                .contains("mobility");
        assertThat(AForm.shipped("hvb").sections()).extracting(FormSection::id).doesNotContain("mobility");
    }

    /** Own words, who took part, what regard was paid, how the staff should be, when we meet again, whom to talk to. */
    @ParameterizedTest
    @ValueSource(strings = {"hvb", "stodboende", "aldreomsorg"})
    void theFieldsInEasyWordsSpeakToThePersonInAnOrderOfTheirOwn(String profile) {
        var easy = AForm.shipped(profile).easyFields().toList();
        assertThat(easy)
                .extracting(FormField::id)
                .containsSubsequence(
                        "own_words",
                        "participation",
                        "participants",
                        "regard",
                        "approach_wishes",
                        "next_follow_up",
                        "contact_person",
                        "deputy")
                .doesNotContain("decision_reference", "care_plan_reference", "decision_goals", "cooperation");
        assertThat(easy)
                .allSatisfy(
                        field -> assertThat(field.easy().orElseThrow().heading().sv())
                                .doesNotContain("unga", "boende", "personal"));
    }

    @Test
    void aFieldIsAskedAfterTheChoiceThatItDependsOn() {
        var form = FormFile.read(LEAST);
        var regard = form.field("regard").orElseThrow();
        assertThat(form.profiles()).isEqualTo(Set.of("hvb"));
        assertThat(regard.isAsked(Map.of())).isFalse();
        assertThat(regard.isAsked(Map.of("participation", "nej"))).isFalse();
        assertThat(regard.isAsked(Map.of("participation", "ja"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: date       | kind: day          | 22 | kind has the form
            is: [ja]         | is: [kanske]       | 20 | has the choices [kanske]
            element: cooperation | element: goals | 21 | element has the form
            id: next_follow_up | id: regard       | 1  | two of the field regard
            areas:           | colours:           | 25 | no key colours
            asked_if: {field: participation, is: [ja]} | easy: {place: 0, sv: Du, en: You} | 20 | place has the form
            asked_if: {field: participation, is: [ja]} | easy: {place: 1, sv: Du}          | 20 | en is missing
            version: 1       | version: 0         | 2  | version has the form
            """)
    void aFormThatIsWrongIsRefusedWithLineAndReason(String right, String wrong, int line, String reason) {
        assertThatThrownBy(() -> FormFile.read(LEAST.replace(right, wrong)))
                .isInstanceOfSatisfying(MarkedYaml.Broken.class, broken -> {
                    assertThat(broken.line()).isEqualTo(line);
                    assertThat(broken.reason()).contains(reason);
                });
    }
}
