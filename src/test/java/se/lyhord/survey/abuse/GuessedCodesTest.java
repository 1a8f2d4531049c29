package se.lyhord.survey.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.survey.abuse.ATablet.Reply;

/** Abuse case 9: somebody tries codes as fast as the server answers, beside an honest tablet on the same address. */
@OverHttp
class GuessedCodesTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SEED = 20260901;
    private static final int ATTACKERS = 3;
    private static final int YOUNG_PEOPLE = 8;

    @Autowired
    ASurvey survey;

    @Test
    void noGuessHitsTheGuesserIsLimitedAndTheHonestTabletIsServed() throws Exception {
        var codes = survey.codes(survey.anew(), "A", YOUNG_PEOPLE);
        var over = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(ATTACKERS)) {
            var attacks = IntStream.range(0, ATTACKERS)
                    .mapToObj(i -> threads.submit(guessing(new Random(SEED + i), over)))
                    .toList();
            var honest = answering(codes);
            over.set(true);
            var guesses = collected(attacks);
            assertThat(guesses).as("seed %d", SEED).allMatch(Reply::isOfNoUse);
            assertThat(guesses).extracting(Reply::status).contains(404, 429);
            System.out.printf(
                    "beside %d guesses the honest tablet waited %d µs at the median, %d µs at most%n",
                    guesses.size(), honest.get(honest.size() / 2) / 1000, honest.getLast() / 1000);
        }
    }

    private Callable<List<Reply>> guessing(Random random, AtomicBoolean over) {
        var tablet = survey.tablet();
        return () -> {
            var replies = new ArrayList<Reply>();
            while (!over.get() || replies.size() < 50) {
                replies.add(tablet.open(guess(random)));
            }
            return replies;
        };
    }

    private static String guess(Random random) {
        return random.ints(12, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
    }

    /** Every tap is saved; the times it took, sorted. */
    private List<Long> answering(List<String> codes) throws Exception {
        var tablet = survey.tablet();
        var times = new ArrayList<Long>();
        for (var code : codes) {
            for (var tap = 1; tap <= 4; tap++) {
                var start = System.nanoTime();
                assertThat(tablet.answer(code, "T" + tap, 3, tap).isDone()).isTrue();
                times.add(System.nanoTime() - start);
            }
            assertThat(tablet.submit(code, 5).isHandedIn()).isTrue();
        }
        Collections.sort(times);
        return times;
    }

    private static List<Reply> collected(List<Future<List<Reply>>> attacks) throws Exception {
        var all = new ArrayList<Reply>();
        for (var attack : attacks) {
            all.addAll(attack.get());
        }
        return all;
    }
}
