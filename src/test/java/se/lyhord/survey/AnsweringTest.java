package se.lyhord.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.survey.Answering.Outcome;
import se.lyhord.survey.template.Question;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** A code opens a questionnaire; every answer is stored at once, and handing in happens once. */
@IntegrationTest
class AnsweringTest {

    private static final String PAGE = ASurveyedHome.PAGE;
    private static final Outcome NO_USE = new Outcome.NoUse();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SurveyRounds rounds;

    @Autowired
    Answering answering;

    ASurveyedHome homes;
    String code;

    @BeforeEach
    void anOpenRound() {
        homes = ASurveyedHome.empty(jdbc, transaction, rounds);
        code = homes.anOpenRoundAndACode("A");
    }

    @Test
    void anAnswerIsThereWhenTheCodeIsOpenedAnew() {
        assertThat(answers(tablet().open(code)))
                .containsOnly(Question.NOT_SHOWN)
                .hasSize(14);
        tablet().answer(code, "T2", 4, PAGE + "-1");
        tablet().answer(code, "D1", 9, PAGE + "-2");
        tablet().answer(code, "gender", 3, PAGE + "-3");
        tablet().answer(code, "T2", 0, PAGE + "-4");
        assertThat(answers(tablet().open(code))).containsExactly(8, 0, 8, 8, 8, 8, 8, 8, 9, 8, 8, 8, 3, 8);
    }

    /** 255 stands for an answer of another page; whoever comes by the code learns no more, also by answering. */
    @Test
    void whatWasAnsweredOnAPageIsToldToThatPageAlone() {
        tablet().answer(code, "T1", 2, PAGE + "-1");
        tablet().answer(code, "T2", 4, PAGE + "-2");
        for (var page : List.of("00000000000000bb", "", "0000000000000000")) {
            assertThat(answers(answering.open(PresentedCode.of(code), page))).startsWith(-1, -1, 8);
        }
        assertThat(answers(tablet().answer(code, "T2", 1, "00000000000000bb-1")))
                .startsWith(-1, 1, 8);
        assertThat(answers(answering.open(PresentedCode.of(code), "00000000000000bb")))
                .startsWith(-1, 1, 8);
        assertThat(answers(tablet().answer(code, "T3", 3, PAGE + "-3"))).startsWith(-1, -1, 3, 8);
    }

    @Test
    void aTapThatComesLateDoesNotUndoAYoungerOne() {
        tablet().answer(code, "T1", 2, PAGE + "-1");
        tablet().answer(code, "T1", 5, PAGE + "-2");
        assertThat(answers(tablet().answer(code, "T1", 2, PAGE + "-1"))[0]).isEqualTo((byte) 5);
        assertThat(answers(tablet().open(code))[0]).isEqualTo((byte) 5);
    }

    @Test
    void whatIsNoAnswerToTheQuestionIsRefused() {
        for (var outcome : List.of(
                tablet().answer(code, "T1", 6, PAGE + "-1"),
                tablet().answer(code, "T1", 8, PAGE + "-1"),
                tablet().answer(code, "gender", 9, PAGE + "-1"),
                tablet().answer(code, "Q7", 1, PAGE + "-1"),
                tablet().answer(code, "T1", 1, "yes"),
                tablet().handIn(code, "no"))) {
            assertThat(outcome).isEqualTo(new Outcome.Misformed());
        }
    }

    @Test
    void handingInTwiceByTheSameRequestSucceedsTwiceAndByAnotherNot() {
        assertThat(tablet().handIn(code, PAGE + "-1")).isEqualTo(new Outcome.HandedIn());
        assertThat(tablet().handIn(code, PAGE + "-1")).isEqualTo(new Outcome.HandedIn());
        assertThat(tablet().handIn(code, PAGE + "-2")).isEqualTo(NO_USE);
        assertThat(tablet().open(code)).isEqualTo(NO_USE);
        assertThat(tablet().answer(code, "T1", 1, PAGE + "-3")).isEqualTo(NO_USE);
    }

    @Test
    void anUnknownCodeAndOneOfAClosedRoundAreOfNoUseAlike() {
        homes.close("A");
        assertThat(tablet().open(code)).isEqualTo(NO_USE);
        assertThat(tablet().open("7K3M-X9PA-2WQE")).isEqualTo(NO_USE);
        assertThat(tablet().open("hej")).isEqualTo(NO_USE);
        assertThat(tablet().handIn(code, PAGE + "-1")).isEqualTo(NO_USE);
    }

    /** Abuse case 1: fifty at once with one code. */
    @Test
    void ofFiftyWhoHandInOneCodeAtOnceOneSucceeds() throws Exception {
        var outcomes = atOnce(IntStream.range(1, 51)
                .<Callable<Outcome>>mapToObj(i -> () -> tablet().handIn(code, PAGE + "-" + i))
                .toList());
        assertThat(outcomes).filteredOn(new Outcome.HandedIn()::equals).hasSize(1);
        assertThat(outcomes).filteredOn(NO_USE::equals).hasSize(49);
        assertThat(homes.rows("select state from survey.sealed where state = 'submitted'"))
                .hasSize(1);
    }

    @Test
    void tapsOfOneCodeFromManyPlacesAtOnceAreAllKept() throws Exception {
        var questions = List.of("T1", "T2", "T3", "T4", "S1", "S2", "S3", "S4", "D1", "D2", "D3", "D4");
        atOnce(IntStream.range(0, 12)
                .<Callable<Outcome>>mapToObj(
                        i -> () -> tablet().answer(code, questions.get(i), 3, "00000000000000%02x-1".formatted(i + 1)))
                .toList());
        assertThat(answers(tablet().open(code))).containsExactly(-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8, 8);
    }

    @Test
    void theStandingCountsCodesAndTellsAnswersInSteps() {
        tablet().handIn(code, PAGE + "-1");
        homes.aCode("A");
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            assertThat(rounds.decline("A")).isTrue();
            var standing = rounds.of("A").getFirst();
            assertThat(standing.round().state()).isEqualTo(Collection.State.OPEN);
            assertThat(standing.round().invited()).isEqualTo(ASurveyedHome.INVITED);
            assertThat(standing.handedOut()).isEqualTo(2);
            assertThat(standing.declined()).isEqualTo(1);
            assertThat(standing.answered()).isEqualTo(new Progress(0, 4));
            assertThat(rounds.open("A", 3)).isFalse();
            assertThat(rounds.close("A")).isTrue();
            assertThat(rounds.handOut("A")).isEmpty();
            assertThat(rounds.decline("A")).isFalse();
        }
    }

    @Test
    void aManagerOfOneHomeDoesNothingAtAnother() {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            assertThatThrownBy(() -> rounds.open("B", 5)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> rounds.handOut("B")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> rounds.close("B")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> rounds.of("B")).isInstanceOf(AccessDeniedException.class);
        }
        try (var _ = ActingAs.a(Role.CONTACT_PERSON, "A")) {
            assertThatThrownBy(() -> rounds.handOut("A")).isInstanceOf(AccessDeniedException.class);
        }
    }

    private static byte[] answers(Outcome outcome) {
        return ((Outcome.Done) outcome).answers();
    }

    private static List<Outcome> atOnce(List<Callable<Outcome>> requests) throws Exception {
        try (var threads = Executors.newFixedThreadPool(requests.size())) {
            var outcomes = new ArrayList<Outcome>();
            for (var outcome : threads.invokeAll(requests)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        }
    }

    private ATablet tablet() {
        return new ATablet(answering);
    }
}
