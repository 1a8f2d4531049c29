package se.lyhord.survey.comment;

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
import se.lyhord.survey.ASurveyedHome;
import se.lyhord.survey.Answering;
import se.lyhord.survey.CollectionId;
import se.lyhord.survey.Given;
import se.lyhord.survey.Opening;
import se.lyhord.survey.PresentedCode;
import se.lyhord.survey.SurveyCodes;
import se.lyhord.survey.SurveyRounds;
import se.lyhord.survey.template.Templates;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** The whole way of words: tapped under a code, sealed, released, read, shown. */
@IntegrationTest
class FromTabletToManagerTest {

    private static final String QUESTIONNAIRE = """
            template: whole-way
            version: 1
            title: {sv: Ord, en: Words}
            ages: 12-20
            questions:
              - {id: A, kind: yes_no, text: {sv: Vill du, en: Will you}}
              - {id: B, kind: text, text: {sv: Skriv, en: Write}}
              - {id: C, kind: text, text: {sv: Varför, en: Why}, show_if: {question: A, is: [ja]}}
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

    @Autowired
    ReadingComments reading;

    @Autowired
    ReadingSharedComments shared;

    SomeComments comments;

    @BeforeEach
    void aQuestionnaireThatAsksForWords() {
        comments = SomeComments.none(jdbc, transaction, rounds);
        assertThat(templates.publish(QUESTIONNAIRE)).isEmpty();
    }

    @AfterEach
    void withoutItAgain() {
        SomeComments.none(jdbc, transaction, rounds);
        comments.homes().run("delete from survey.template where template = 'whole-way'");
    }

    /** Ten are asked B, of whom three say yes and are asked C as well: B reaches the threshold, C does not. */
    @Test
    void wordsReachTheManagerOnlyThroughAReaderAndOnlyWhereTenWereAskedTheQuestion() throws Exception {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            rounds.open("A", Opening.ofAll("whole-way", rounds.quarter(), 10));
            var round = rounds.of("A").getFirst().round().id();
            for (var i = 0; i < 10; i++) {
                handIn(code(round), i);
            }
            rounds.close(round);
            assertThat(shared.all()).isEmpty();
        }
        assertThat(jobs.run("release-responses", Map.of())
                        .orElseThrow()
                        .get(60, TimeUnit.SECONDS)
                        .result())
                .isEqualTo(JobOutcome.Result.DONE);

        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            assertThat(reading.queue())
                    .extracting(
                            queued -> queued.block().question().question(),
                            queued -> queued.block().asked(),
                            queued -> queued.block().standing())
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("B", 10, Block.Standing.HOME),
                            org.assertj.core.groups.Tuple.tuple("C", 3, Block.Standing.WAITING));
            var block = block("B");
            assertThat(block.unread().getFirst().text()).isEqualTo("Jag är rädd för Zlatko");
            for (var comment : block.unread()) {
                var hidden = reading.traces(comment).stream().map(Trace::where).toList();
                assertThat(reading.say(comment.id(), new Verdict.Share(hidden))).isEqualTo(new ReadingOutcome.Done());
            }
            assertThat(reading.finish(block("B"))).isEqualTo(new ReadingOutcome.Done());
        }
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            assertThat(shared.all().stream().map(one -> one.comment().text()))
                    .containsExactlyInAnyOrder("Jag är rädd för […]", "Mer glass");
        }
    }

    private void handIn(PresentedCode code, int number) {
        answer(code, "A", new Given(number < 3 ? 1 : 2, ""), 1);
        if (number == 4) {
            answer(code, "B", new Given(1, "Mer glass"), 2);
        } else if (number == 7) {
            answer(code, "B", new Given(1, "Jag är rädd för Zlatko"), 2);
        } else if (number == 1) {
            answer(code, "C", new Given(1, "Därför"), 2);
        }
        assertThat(answering.handIn(code, "sv", ASurveyedHome.PAGE + "-9"))
                .isInstanceOf(Answering.Outcome.HandedIn.class);
    }

    private QueuedBlock block(String question) {
        return reading.queue().stream()
                .filter(queued -> queued.block().question().question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private PresentedCode code(CollectionId round) {
        return PresentedCode.of(codes.handOut(round).orElseThrow().code().written());
    }

    private void answer(PresentedCode code, String question, Given given, int tap) {
        assertThat(answering.answer(code, question, given, "sv", ASurveyedHome.PAGE + "-" + tap))
                .isInstanceOf(Answering.Outcome.Done.class);
    }
}
