package se.lyhord.survey;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Service;
import se.lyhord.survey.SealedAnswers.Row;

/**
 * A young person opens a questionnaire with a code, answers question by question and hands it in. Every tap is sealed and
 * stored before it is acknowledged. A code that is unknown, used or out of date is told nothing but that it is of no use.
 */
@Service
public class Answering {

    /** So many taps of one code at the same moment are sorted out; more than one is rare already. */
    private static final int ATTEMPTS = 60;

    private final SealedAnswers sealed;
    private final Templates templates;
    private final CodeKeys keys;
    private final KeyFiles files;
    private final SecureRandom random = new SecureRandom();

    Answering(SealedAnswers sealed, Templates templates, CodeKeys keys, KeyFiles files) {
        this.sealed = sealed;
        this.templates = templates;
        this.keys = keys;
        this.files = files;
    }

    /** What became of a request. */
    public sealed interface Outcome {

        /** It is done and stored; these are the answers now, one byte a question. */
        record Done(Template template, byte[] answers) implements Outcome {}

        /** The questionnaire is handed in, now or by the same request before. */
        record HandedIn() implements Outcome {}

        /** The code opens nothing, whatever the reason. */
        record NoUse() implements Outcome {}

        /** The request itself makes no sense: no such question, answer or key. */
        record Misformed() implements Outcome {}
    }

    /** A row that can still be answered, with the questionnaire and the draft in it. */
    private record Opened(Code code, Row row, Template template, Draft draft) {}

    /** Finds the answers given so far. */
    public Outcome open(String typed) {
        return opened(typed)
                .<Outcome>map(opened -> done(opened.template(), opened.draft()))
                .orElseGet(Outcome.NoUse::new);
    }

    /**
     * Stores one answer.
     *
     * @param typed the code
     * @param question the question's id
     * @param answer its byte
     * @param key names the tap: sixteen hexadecimal digits for the page, a hyphen, the tap's number
     */
    public Outcome answer(String typed, String question, int answer, String key) {
        var tap = Tap.of(key);
        if (tap.isEmpty()) {
            return new Outcome.Misformed();
        }
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var opened = opened(typed);
            if (opened.isEmpty()) {
                return new Outcome.NoUse();
            }
            var outcome = answer(opened.get(), question, answer, tap.get());
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new IllegalStateException("A code was answered from many places at once");
    }

    private Optional<Outcome> answer(Opened opened, String question, int answer, Tap tap) {
        var template = opened.template();
        var position = template.positionOf(question);
        if (position.isEmpty() || !template.questions().get(position.getAsInt()).accepts(answer)) {
            return Optional.of(new Outcome.Misformed());
        }
        if (opened.draft().knows(tap)) {
            return Optional.of(done(template, opened.draft()));
        }
        var next = opened.draft().with(position.getAsInt(), (byte) answer, tap);
        var bytes = draftSeal(opened.code(), opened.row()).close(next.bytes(), random);
        return sealed.replace(opened.row(), bytes) ? Optional.of(done(template, next)) : Optional.empty();
    }

    /** Hands the questionnaire in, once; the same request again gets the same answer. */
    public Outcome handIn(String typed, String key) {
        if (Tap.of(key).isEmpty()) {
            return new Outcome.Misformed();
        }
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var opened = opened(typed);
            if (opened.isEmpty()) {
                return wasHandedInBy(typed, key) ? new Outcome.HandedIn() : new Outcome.NoUse();
            }
            if (handIn(opened.get(), key)) {
                return new Outcome.HandedIn();
            }
        }
        throw new IllegalStateException("A code was answered from many places at once");
    }

    private boolean handIn(Opened opened, String key) {
        var row = opened.row();
        var bytes = SubmittedSeal.of(roundKey(row), row.collection(), row.id())
                .close(opened.draft().handedIn().bytes(), random);
        return sealed.handIn(row, bytes, keys.request(opened.code(), key));
    }

    private boolean wasHandedInBy(String typed, String key) {
        return Code.read(typed)
                .flatMap(code -> sealed.find(keys.id(code))
                        .filter(row -> row.state() == SealedAnswers.State.SUBMITTED)
                        .filter(row -> Arrays.equals(row.lastRequest(), keys.request(code, key))))
                .isPresent();
    }

    private Optional<Opened> opened(String typed) {
        return Code.read(typed)
                .flatMap(code -> sealed.find(keys.id(code))
                        .filter(Row::isOpen)
                        .flatMap(row -> templates
                                .find(row.template(), row.templateVersion())
                                .flatMap(template -> draft(code, row, template)
                                        .map(draft -> new Opened(code, row, template, draft)))));
    }

    private Optional<Draft> draft(Code code, Row row, Template template) {
        var questions = template.questions().size();
        var bytes = row.sealed();
        return bytes == null
                ? Optional.of(Draft.empty(questions))
                : draftSeal(code, row).open(bytes).flatMap(open -> Draft.of(open, questions));
    }

    private Seal draftSeal(Code code, Row row) {
        return new Seal(keys.sealing(code, roundKey(row)), row.id().bytes());
    }

    private SecretKey roundKey(Row row) {
        return files.of(row.collection())
                .orElseThrow(() -> new IllegalStateException("The key of collection " + row.collection() + " is lost"));
    }

    private static Outcome.Done done(Template template, Draft draft) {
        return new Outcome.Done(template, draft.answers().clone());
    }
}
