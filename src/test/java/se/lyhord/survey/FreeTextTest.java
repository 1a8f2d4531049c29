package se.lyhord.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.batch.JobOutcome;
import se.lyhord.batch.Jobs;
import se.lyhord.survey.Answering.Outcome;
import se.lyhord.survey.template.Templates;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** What a young person writes is kept apart from what she answers. */
@IntegrationTest
class FreeTextTest {

    private static final String PAGE = ASurveyedHome.PAGE;
    private static final String QUESTIONNAIRE = """
            template: in-your-own-words
            version: 1
            title: {sv: Ord, en: Words}
            ages: 12-20
            questions:
              - {id: A, kind: yes_no, text: {sv: Vill du, en: Will you}}
              - {id: B, kind: text, text: {sv: Skriv, en: Write}, show_if: {question: A, is: [ja]}}
            """;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SurveyRounds rounds;

    @Autowired
    SurveyCodes codes;

    @Autowired
    Answering answering;

    @Autowired
    Templates templates;

    @Autowired
    Jobs jobs;

    ASurveyedHome homes;

    @BeforeEach
    void aQuestionnaireThatAsksForWords() {
        homes = ASurveyedHome.empty(jdbc, transaction, rounds);
        assertThat(templates.publish(QUESTIONNAIRE)).isEmpty();
    }

    @AfterEach
    void withoutItAgain() {
        ASurveyedHome.empty(jdbc, transaction, rounds);
        homes.run("delete from survey.template where template = 'in-your-own-words'");
    }

    /** Bytes as survey-templates/README.md has them: yes 1, no 2, and 0 for free text, whether written or not shown. */
    @Test
    void wordsAreReleasedInATableOfTheirOwnAndThoseTakenBackNever() throws Exception {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            rounds.open("A", Opening.ofAll("in-your-own-words", rounds.quarter(), 2));
            var round = rounds.of("A").getFirst().round().id();
            var wrote = code(round);
            answer(wrote, "A", new Given(1, ""), 1);
            answer(wrote, "B", new Given(1, "Mer glass på fredagar 🍦"), 2);
            assertThat(((Outcome.Done) answering.open(wrote, PAGE)).texts())
                    .containsEntry("B", "Mer glass på fredagar 🍦");
            answering.handIn(wrote, "sv", PAGE + "-3");
            var thoughtBetter = code(round);
            answer(thoughtBetter, "A", new Given(1, ""), 1);
            answer(thoughtBetter, "B", new Given(1, "Nej"), 2);
            answer(thoughtBetter, "A", new Given(2, ""), 3);
            answering.handIn(thoughtBetter, "sv", PAGE + "-4");
            rounds.close(round);
        }
        var released = jobs.run("release-responses", Map.of()).orElseThrow().get(60, TimeUnit.SECONDS);
        assertThat(released.result()).isEqualTo(JobOutcome.Result.DONE);

        assertThat(homes.rows("select unit_code, question, content from survey.free_text"))
                .containsExactly(Map.of("unit_code", "A", "question", "B", "content", "Mer glass på fredagar 🍦"));
        assertThat(homes.rows("select encode(answers, 'hex') as answers from survey.response"))
                .extracting(row -> row.get("answers"))
                .containsExactlyInAnyOrder("0100", "0200");
    }

    /** U+0000 is what PostgreSQL stores in no text; the others are control characters (Unicode category Cc) as well. */
    @Test
    void whatOnlyAMachineReadsIsNoAnswer() {
        var asked =
                templates.newest("in-your-own-words").orElseThrow().questions().getLast();
        assertThat(new Given(1, "En rad\r\n\tEn till 🍦").fits(asked)).isTrue();
        for (var bad : new char[] {0, 7, 27, 127, 133}) {
            assertThat(new Given(1, "Nej" + bad).fits(asked))
                    .as("U+%04x", (int) bad)
                    .isFalse();
        }
    }

    private PresentedCode code(CollectionId round) {
        return PresentedCode.of(codes.handOut(round).orElseThrow().code().written());
    }

    private void answer(PresentedCode code, String question, Given given, int tap) {
        assertThat(answering.answer(code, question, given, "sv", PAGE + "-" + tap))
                .isInstanceOf(Outcome.Done.class);
    }
}
