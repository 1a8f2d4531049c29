package se.lyhord.survey.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.survey.ASurveyedHome;
import se.lyhord.survey.abuse.ATablet.Reply;

/** Abuse cases 1 and 2: one code makes one set of answers, however often and from how many places it is sent. */
@OverHttp
class OneCodeFromManyPlacesTest {

    /** T1 = 4, D1 = 2, the rest skipped: positions 0 and 8 of the questionnaire's fourteen questions. */
    private static final List<Integer> ANSWERED = List.of(4, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0);

    @Autowired
    ASurvey survey;

    ASurveyedHome homes;
    ATablet tablet;
    String code;

    @BeforeEach
    void aQuestionnaireWithTwoAnswers() throws Exception {
        homes = survey.anew();
        tablet = survey.tablet();
        code = homes.anOpenRoundAndACode("A");
        tablet.answer(code, "T1", 4, 1);
        tablet.answer(code, "D1", 2, 2);
    }

    @Test
    void ofFiftyThatHandInOneCodeOneSucceedsAndTheOthersLearnThatItIsOfNoUse() throws Exception {
        var replies = atOnce(50, i -> tablet.submit(code, 10 + i));
        assertThat(replies).filteredOn(Reply::isHandedIn).hasSize(1);
        assertThat(replies).filteredOn(Reply::isOfNoUse).hasSize(49);
        assertThatOneSetOfAnswersIsReleased();
    }

    @Test
    void handingInByADoubleTapThanksTwiceInTheSameWords() throws Exception {
        var replies = atOnce(2, _ -> tablet.submit(code, 3));
        assertThat(replies).allMatch(Reply::isHandedIn);
        assertThat(replies.getFirst()).isEqualTo(replies.getLast());
        assertThatOneSetOfAnswersIsReleased();
    }

    @Test
    void handingInAgainAfterATimeOutThanksAsTheFirstTimeWouldHave() throws Exception {
        tablet.submitAndHangUp(code, 3);
        var again = tablet.submit(code, 3);
        assertThat(again.isHandedIn()).isTrue();
        assertThat(tablet.submit(code, 3)).isEqualTo(again);
        assertThatOneSetOfAnswersIsReleased();
    }

    @Test
    void anAnswerByADoubleTapOrSentAgainCountsOnce() throws Exception {
        assertThat(atOnce(2, _ -> tablet.answer(code, "D2", 5, 3))).allMatch(Reply::isDone);
        tablet.answer(code, "D2", 0, 4);
        assertThat(tablet.answer(code, "D2", 5, 3).answers().get(9)).isZero();
        tablet.submit(code, 5);
        assertThatOneSetOfAnswersIsReleased();
    }

    private void assertThatOneSetOfAnswersIsReleased() throws Exception {
        homes.close("A");
        survey.release();
        assertThat(survey.released(homes, "A")).containsExactly(ANSWERED);
    }

    /** A request of the tablet, by its number. */
    private interface Asking {
        Reply ask(int number) throws Exception;
    }

    private static List<Reply> atOnce(int times, Asking asking) throws Exception {
        var start = new CyclicBarrier(times);
        var requests = IntStream.range(0, times)
                .<Callable<Reply>>mapToObj(i -> () -> {
                    start.await();
                    return asking.ask(i);
                })
                .toList();
        var replies = Collections.synchronizedList(new ArrayList<Reply>());
        try (var threads = Executors.newFixedThreadPool(times)) {
            for (var reply : threads.invokeAll(requests)) {
                replies.add(reply.get());
            }
        }
        return replies;
    }
}
