package se.lyhord.survey.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.batch.JobOutcome;
import se.lyhord.batch.Jobs;
import se.lyhord.survey.ASurveyedHome;
import se.lyhord.survey.Answering;
import se.lyhord.survey.Given;
import se.lyhord.survey.PresentedCode;
import se.lyhord.survey.SurveyRounds;
import se.lyhord.survey.paper.EnteringAPaper.Outcome;
import se.lyhord.survey.template.Templates;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** What was answered on paper comes in once, by two entries that agree, with a code that was handed out. */
@IntegrationTest
class EnteringAPaperTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SurveyRounds rounds;

    @Autowired
    Answering answering;

    @Autowired
    Jobs jobs;

    @Autowired
    Templates templates;

    @Autowired
    EnteringAPaper entering;

    ASurveyedHome homes;
    String code;

    @BeforeEach
    void anOpenRound() {
        homes = ASurveyedHome.empty(jdbc, transaction, rounds);
        code = homes.anOpenRoundAndACode("A");
    }

    @Test
    void entriesThatAgreeGiveOneResponseAfterTheRelease() throws Exception {
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            var request = entering.request();
            assertThat(handIn(Map.of("T1", "4", "D1", "9"), Map.of("D1", "9", "T1", " 4"), request))
                    .isEqualTo(new Outcome.HandedIn());
            assertThat(handIn(Map.of("T1", "4", "D1", "9"), Map.of("D1", "9", "T1", " 4"), request))
                    .isEqualTo(new Outcome.HandedIn());
        }
        homes.close("A");
        var released = jobs.run("release-responses", Map.of()).orElseThrow().get(60, TimeUnit.SECONDS);
        assertThat(released.result()).isEqualTo(JobOutcome.Result.DONE);
        var responses = homes.rows("select answers from survey.response");
        assertThat(responses).hasSize(1);
        var answers = (byte[]) responses.getFirst().get("answers");
        assertThat(answers).startsWith(4, 0, 0, 0, 0, 0, 0, 0, 9);
    }

    @Test
    void entriesThatDifferAreRefusedWithTheQuestionsAndNothingIsStored() {
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            var template = entering.questionnaire(code).orElseThrow();
            var questions = template.questions();
            assertThat(handIn(Map.of("T1", "4", "T2", "1"), Map.of("T1", "5", "T2", "1"), entering.request()))
                    .isEqualTo(new Outcome.NotSettled(List.of(questions.getFirst())));
            assertThat(handIn(Map.of("T2", "7"), Map.of("T2", "7"), entering.request()))
                    .isEqualTo(new Outcome.NotSettled(List.of(questions.get(1))));
            assertThat(entering.questionnaire(code)).contains(template);
        }
        assertThat(homes.rows("select state from survey.sealed")).containsExactly(Map.of("state", "handed_out"));
    }

    /** Whatever the reason, the code is of no use: unknown, used, begun on a tablet, of a closed round, of another home. */
    @Test
    void anyCodeThatIsNotForAPaperIsRefusedAlike() {
        var begun = homes.aCode("A");
        answering.answer(PresentedCode.of(begun), "T1", new Given(3, ""), "sv", ASurveyedHome.PAGE + "-1");
        var closed = homes.anOpenRoundAndACode("B");
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "B")) {
            assertThat(entering.questionnaire(code)).isEmpty();
            assertThat(entering.questionnaire(closed)).isPresent();
        }
        homes.close("B");
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            handIn(Map.of(), Map.of(), entering.request());
            for (var useless : List.of("7K3M-X9PA-2WQE", "hej", "", begun, closed, code)) {
                assertThat(entering.questionnaire(useless)).isEmpty();
            }
        }
    }

    @Test
    void aPaperWhoseCodeIsUsedInTheMeantimeIsRefusedAndTheOtherAnswersStay() {
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            var template = entering.questionnaire(code).orElseThrow();
            answering.answer(PresentedCode.of(code), "T1", new Given(3, ""), "sv", ASurveyedHome.PAGE + "-1");
            var answers = new PaperAnswers(template, Map.of("T1", "5"));
            assertThat(entering.handIn(code, answers, answers, "sv", entering.request()))
                    .isEqualTo(new Outcome.NoUse());
            assertThat(answering.open(PresentedCode.of(code), ASurveyedHome.PAGE))
                    .isInstanceOfSatisfying(
                            Answering.Outcome.Done.class,
                            done -> assertThat(done.answers()[0]).isEqualTo((byte) 3));
        }
    }

    @Test
    void aPaperOfAHomeOutsideTheScopeIsNotHandedIn() {
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "B")) {
            assertThat(handIn(Map.of("T1", "4"), Map.of("T1", "4"), entering.request()))
                    .isEqualTo(new Outcome.NoUse());
        }
        assertThat(homes.rows("select state from survey.sealed")).containsExactly(Map.of("state", "handed_out"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "QUALITY_LEAD", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseMayEnterAPaper(Role role) {
        try (var _ = ActingAs.a(role, "A")) {
            assertThatThrownBy(() -> entering.questionnaire(code)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private Outcome handIn(Map<String, String> first, Map<String, String> second, String request) {
        var template = templates.newest("barn-och-ungdomsenkat").orElseThrow();
        return entering.handIn(
                code, new PaperAnswers(template, first), new PaperAnswers(template, second), "sv", request);
    }
}
