package se.lyhord.survey;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * Answers as far as they have been given, and which tap came last, so that a tap that arrives twice or late counts once.
 * Its bytes have one length for all drafts of a template version, so that nothing can be read from their size.
 *
 * @param page the page that the last tap came from, drawn by chance in the browser; 0 for none
 * @param tap the number of that tap on its page
 * @param answers one byte a question; {@link Question#NOT_SHOWN} where nobody has answered or skipped yet
 */
record Draft(long page, int tap, byte[] answers) {

    private static final byte FORM = 1;
    private static final int HEAD = 1 + Long.BYTES + Integer.BYTES;

    static Draft empty(int questions) {
        var answers = new byte[questions];
        Arrays.fill(answers, Question.NOT_SHOWN);
        return new Draft(0, 0, answers);
    }

    static Optional<Draft> of(byte[] bytes, int questions) {
        if (bytes.length != HEAD + questions || bytes[0] != FORM) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes).position(1);
        return Optional.of(new Draft(buffer.getLong(), buffer.getInt(), Arrays.copyOfRange(bytes, HEAD, bytes.length)));
    }

    byte[] bytes() {
        return ByteBuffer.allocate(HEAD + answers.length)
                .put(FORM)
                .putLong(page)
                .putInt(tap)
                .put(answers)
                .array();
    }

    /** Whether the tap has been taken already, or a later one of the same page has. */
    boolean knows(Tap asked) {
        return page == asked.page() && tap >= asked.number();
    }

    Draft with(int question, byte answer, Tap tap) {
        var changed = answers.clone();
        changed[question] = answer;
        return new Draft(tap.page(), tap.number(), changed);
    }

    /** As it is handed in: all questions were walked past, so what is untouched was skipped, and no trace of the page. */
    Draft handedIn() {
        var all = answers.clone();
        for (var i = 0; i < all.length; i++) {
            all[i] = all[i] == Question.NOT_SHOWN ? Question.SKIPPED : all[i];
        }
        return new Draft(0, 0, all);
    }
}
