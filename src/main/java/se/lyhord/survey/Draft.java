package se.lyhord.survey;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.lyhord.survey.template.Kind;
import se.lyhord.survey.template.Question;
import se.lyhord.survey.template.Template;

/**
 * Answers as far as they have been given, and which tap came last of each page, so that a tap that arrives twice or late counts once.
 * Its bytes have one length for all drafts of a template version, so that nothing can be read from their size.
 *
 * @param last the last tap of each of the pages that were used last, the newest first; at most {@link #PAGES}
 * @param shown the language the questions were last shown in
 * @param answers one byte a question; {@link Question#NOT_SHOWN} where nobody has answered or skipped yet
 * @param elsewhere 1 for an answer that was given on another page than the last tap's
 * @param texts what was written in free text, by the question's id
 */
record Draft(List<Tap> last, ShownLanguage shown, byte[] answers, byte[] elsewhere, Map<String, String> texts) {

    /** What a page is told of an answer that was not given on it. */
    static final byte HIDDEN = (byte) 255;

    /** The longest free text, in bytes of UTF-8. */
    static final int LONGEST_TEXT = 2000;

    /** So many pages are remembered: a late tap of one that is older would count again. */
    static final int PAGES = 4;

    private static final byte FORM = 4;
    private static final int LONGEST_LANGUAGE = 30;

    static Draft empty(Template template) {
        var answers = new byte[template.questions().size()];
        Arrays.fill(answers, Question.NOT_SHOWN);
        return new Draft(List.of(), ShownLanguage.UNKNOWN, answers, new byte[answers.length], Map.of());
    }

    /** Reads what {@link #bytes} wrote; empty where the bytes are no draft of the questionnaire. */
    static Optional<Draft> of(byte[] bytes, Template template) {
        if (bytes.length != length(template) || bytes[0] != FORM) {
            return Optional.empty();
        }
        try {
            var buffer = ByteBuffer.wrap(bytes).position(1);
            var last = readTaps(buffer);
            var shown = new ShownLanguage(read(buffer, LONGEST_LANGUAGE), buffer.getInt());
            var answers = new byte[template.questions().size()];
            var elsewhere = new byte[answers.length];
            buffer.get(answers).get(elsewhere);
            var texts = new LinkedHashMap<String, String>();
            for (var question : written(template)) {
                var text = read(buffer, LONGEST_TEXT);
                if (!text.isEmpty()) {
                    texts.put(question, text);
                }
            }
            return Optional.of(new Draft(last, shown, answers, elsewhere, texts));
        } catch (BufferUnderflowException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    byte[] bytes(Template template) {
        var buffer = ByteBuffer.allocate(length(template)).put(FORM);
        for (var at = 0; at < PAGES; at++) {
            var tap = at < last.size() ? last.get(at) : new Tap(0, 0);
            buffer.putLong(tap.page()).putInt(tap.number());
        }
        write(buffer, shown.tag(), LONGEST_LANGUAGE);
        buffer.putInt(shown.packVersion()).put(answers).put(elsewhere);
        written(template).forEach(question -> write(buffer, texts.getOrDefault(question, ""), LONGEST_TEXT));
        return buffer.array();
    }

    private static int length(Template template) {
        var head = 1 + PAGES * (Long.BYTES + Integer.BYTES) + Short.BYTES + LONGEST_LANGUAGE + Integer.BYTES;
        return head + 2 * template.questions().size() + written(template).size() * (Short.BYTES + LONGEST_TEXT);
    }

    private static List<String> written(Template template) {
        return template.questions().stream()
                .filter(question -> question.kind() == Kind.TEXT)
                .map(Question::id)
                .toList();
    }

    private static List<Tap> readTaps(ByteBuffer buffer) {
        return Stream.generate(() -> new Tap(buffer.getLong(), buffer.getInt()))
                .limit(PAGES)
                .filter(tap -> tap.page() != 0)
                .toList();
    }

    private static void write(ByteBuffer buffer, String text, int room) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        buffer.putShort((short) bytes.length).put(bytes).position(buffer.position() + room - bytes.length);
    }

    private static String read(ByteBuffer buffer, int room) {
        var bytes = new byte[buffer.getShort()];
        buffer.get(bytes).position(buffer.position() + room - bytes.length);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The page that the last tap came from; 0 for none. */
    private long page() {
        return last.isEmpty() ? 0 : last.getFirst().page();
    }

    private List<Tap> withLast(Tap by) {
        var others = last.stream().filter(tap -> tap.page() != by.page());
        return Stream.concat(Stream.of(by), others).limit(PAGES).toList();
    }

    /** Whether the tap has been taken already, or a later one of the same page has. */
    boolean knows(Tap asked) {
        return last.stream().anyMatch(tap -> tap.page() == asked.page() && tap.number() >= asked.number());
    }

    /** With an answer to the question at a position; a text replaces the one that was written before. */
    Draft with(int position, Question question, Given given, ShownLanguage nowShown, Tap by) {
        var changed = answers.clone();
        changed[position] = (byte) given.answer();
        var written = new LinkedHashMap<>(texts);
        written.remove(question.id());
        if (question.kind() == Kind.TEXT && given.answer() == Question.WRITTEN) {
            written.put(question.id(), given.text());
        }
        var hidden = elsewhere.clone();
        for (var i = 0; i < hidden.length && by.page() != page(); i++) {
            hidden[i] = 1;
        }
        hidden[position] = 0;
        return new Draft(withLast(by), nowShown.isKnown() ? nowShown : shown, changed, hidden, written);
    }

    /** Whether a page may be told an answer: only the page on which it was given. */
    boolean shows(int position, long asking) {
        return asking == page() && asking != 0 && elsewhere[position] == 0;
    }

    /**
     * The answers as a page is told them: {@link #HIDDEN} stands for what was answered on another one. That a question with a
     * condition was answered there is not told: it would tell the answer that the condition is about.
     */
    byte[] answersFor(long asking, Template template) {
        var told = answers.clone();
        for (var i = 0; i < told.length; i++) {
            if (told[i] != Question.NOT_SHOWN && !shows(i, asking)) {
                told[i] = template.questions().get(i).showIf().isPresent() ? Question.NOT_SHOWN : HIDDEN;
            }
        }
        return told;
    }

    /** The texts as a page is told them: its own. */
    Map<String, String> textsFor(long asking, Template template) {
        var told = new LinkedHashMap<>(texts);
        told.keySet().removeIf(id -> !shows(template.positionOf(id).orElseThrow(), asking));
        return told;
    }

    /**
     * As it is handed in: what was asked and is untouched was skipped, what was answered and then no longer asked is not
     * there, and there is no trace of the page.
     */
    Draft handedIn(Template template, ShownLanguage nowShown) {
        var all = answers.clone();
        var kept = new LinkedHashMap<>(texts);
        for (var i = 0; i < all.length; i++) {
            if (!template.shows(i, all)) {
                all[i] = Question.NOT_SHOWN;
                kept.remove(template.questions().get(i).id());
            } else if (all[i] == Question.NOT_SHOWN) {
                all[i] = Question.SKIPPED;
            }
        }
        return new Draft(List.of(), nowShown.isKnown() ? nowShown : shown, all, new byte[all.length], kept);
    }
}
