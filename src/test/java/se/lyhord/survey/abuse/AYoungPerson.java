package se.lyhord.survey.abuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import se.lyhord.survey.abuse.ATablet.Reply;

/**
 * Answers a questionnaire of fourteen questions in a fixed order of taps and keeps a ledger of its own: what has been
 * acknowledged, and whether something was sent that never was.
 */
final class AYoungPerson {

    private static final List<String> QUESTIONS =
            List.of("T1", "T2", "T3", "T4", "S1", "S2", "S3", "S4", "D1", "D2", "D3", "D4");
    private static final int ALL = 14;
    private static final byte UNTOUCHED = 8;
    private static final byte SKIPPED = 0;

    private final String code;
    private final List<Integer> positions = new ArrayList<>();
    private final List<Integer> values;
    private int acknowledged;
    private boolean isUnsure;

    /** Draws what it will answer: all twelve questions with steps, so that hardly two people give the same answers. */
    AYoungPerson(String code, int taps, Random random) {
        this.code = code;
        IntStream.range(0, QUESTIONS.size()).forEach(positions::add);
        java.util.Collections.shuffle(positions, random);
        positions.subList(taps, positions.size()).clear();
        this.values = positions.stream().map(_ -> 1 + random.nextInt(5)).toList();
    }

    /** Sends what comes next until all is handed in; false as soon as something is not acknowledged. */
    boolean goOn(ATablet tablet, Runnable afterEach) {
        while (!isDone()) {
            isUnsure = true;
            if (!isAcknowledged(tablet)) {
                return false;
            }
            acknowledged++;
            isUnsure = false;
            afterEach.run();
        }
        return true;
    }

    private boolean isAcknowledged(ATablet tablet) {
        try {
            return isTap()
                    ? tablet.answer(
                                    code,
                                    QUESTIONS.get(positions.get(acknowledged)),
                                    values.get(acknowledged),
                                    acknowledged + 1)
                            .isDone()
                    : tablet.submit(code, acknowledged + 1).isHandedIn();
        } catch (java.io.IOException | InterruptedException _) {
            return false;
        }
    }

    /**
     * Compares the ledger with what the server holds after it came back. What was sent and not acknowledged may be there,
     * whole, or not; it is in the ledger from now on.
     *
     * @return what does not fit; empty where all does
     */
    String reconciled(ATablet tablet) throws Exception {
        var reply = patiently(() -> tablet.open(code));
        if (isDone() || (reply.isOfNoUse() && isUnsure && !isTap())) {
            acknowledged = positions.size() + 1;
            isUnsure = false;
            return reply.isOfNoUse()
                            && patiently(() -> tablet.submit(code, acknowledged))
                                    .isHandedIn()
                    ? ""
                    : "a submission is lost";
        }
        if (!reply.isDone()) {
            return "a code does not open: " + reply;
        }
        if (isUnsure && isTap() && holds(reply, acknowledged + 1)) {
            acknowledged++;
            isUnsure = false;
            return "";
        }
        return holds(reply, acknowledged) ? "" : "acknowledged " + acknowledged + " taps, there is " + reply.answers();
    }

    /** A connection of the server's that died with its database may only show when it is used again. */
    private static Reply patiently(Callable<Reply> request) throws Exception {
        var reply = request.call();
        for (var i = 0; i < 20 && reply.status() == 503; i++) {
            Thread.sleep(200);
            reply = request.call();
        }
        return reply;
    }

    private boolean holds(Reply reply, int taps) {
        var bytes = answers(taps, UNTOUCHED);
        return reply.answers()
                .equals(IntStream.range(0, ALL).mapToObj(i -> (int) bytes[i]).toList());
    }

    boolean isDone() {
        return acknowledged == positions.size() + 1;
    }

    /** Everything as it has to stand among the responses, in hexadecimal digits. */
    String response() {
        return HexFormat.of().formatHex(answers(positions.size(), SKIPPED));
    }

    private boolean isTap() {
        return acknowledged < positions.size();
    }

    private byte[] answers(int taps, byte otherwise) {
        var answers = new byte[ALL];
        Arrays.fill(answers, otherwise);
        for (var i = 0; i < taps; i++) {
            answers[positions.get(i)] = values.get(i).byteValue();
        }
        return answers;
    }
}
