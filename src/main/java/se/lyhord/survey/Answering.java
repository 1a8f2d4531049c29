package se.lyhord.survey;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Service;
import se.lyhord.survey.SealedAnswers.Row;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.Templates;

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

        /**
         * It is done and stored.
         *
         * @param answers one byte a question, as they are now; 255 stands for an answer that was given on another page, so
         *     that nobody who comes by the code learns what was answered; one to a question with a condition is not told
         * @param texts what was written in free text on this page, by the question's id
         */
        record Done(Template template, byte[] answers, Map<String, String> texts) implements Outcome {}

        /** The questionnaire is handed in, now or by the same request before. */
        record HandedIn() implements Outcome {}

        /** The code opens nothing, whatever the reason. */
        record NoUse() implements Outcome {}

        /** The request itself makes no sense: no such question, answer or key. */
        record Misformed() implements Outcome {}
    }

    /** A row that can still be answered, with the questionnaire and the draft in it. */
    private record Opened(Code code, Row row, Template template, Draft draft) {}

    /**
     * A questionnaire in which nothing has been answered.
     *
     * @param home code of the home that handed out the code
     */
    public record Untouched(String home, Template template) {}

    /** The questionnaire of a code that can be used and with which nobody has begun. */
    public Optional<Untouched> untouched(PresentedCode code) {
        return opened(code)
                .filter(opened -> opened.row().state() == SealedAnswers.State.HANDED_OUT)
                .map(opened -> new Untouched(opened.row().home(), opened.template()));
    }

    /**
     * Finds how far one has come.
     *
     * @param page the sixteen hexadecimal digits of the page that asks; it is told its own answers
     */
    public Outcome open(PresentedCode code, String page) {
        return opened(code)
                .<Outcome>map(opened -> done(opened.template(), opened.draft(), Tap.page(page)))
                .orElseGet(Outcome.NoUse::new);
    }

    /**
     * Stores one answer.
     *
     * @param code as it was presented
     * @param question the question's id
     * @param given the answer
     * @param language tag of the language in which it was shown; may be empty
     * @param key names the tap: sixteen hexadecimal digits for the page, a hyphen, the tap's number
     */
    public Outcome answer(PresentedCode code, String question, Given given, String language, String key) {
        var tap = Tap.of(key);
        if (tap.isEmpty()) {
            return new Outcome.Misformed();
        }
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var opened = opened(code);
            if (opened.isEmpty()) {
                return new Outcome.NoUse();
            }
            var outcome = answer(opened.get(), question, given, language, tap.get());
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new IllegalStateException("A code was answered from many places at once");
    }

    private Optional<Outcome> answer(Opened opened, String asked, Given given, String language, Tap tap) {
        var template = opened.template();
        var position = template.positionOf(asked);
        if (position.isEmpty() || !given.fits(template.questions().get(position.getAsInt()))) {
            return Optional.of(new Outcome.Misformed());
        }
        if (opened.draft().knows(tap)) {
            return Optional.of(done(template, opened.draft(), tap.page()));
        }
        var question = template.questions().get(position.getAsInt());
        var next = opened.draft().with(position.getAsInt(), question, given, ShownLanguage.of(template, language), tap);
        var bytes = draftSeal(opened.code(), opened.row()).close(next.bytes(template), random);
        return sealed.replace(opened.row(), bytes) ? Optional.of(done(template, next, tap.page())) : Optional.empty();
    }

    /**
     * Hands the questionnaire in, once; the same request again gets the same answer.
     *
     * @param language tag of the language in which the questions were shown; may be empty
     */
    public Outcome handIn(PresentedCode code, String language, String key) {
        if (Tap.of(key).isEmpty()) {
            return new Outcome.Misformed();
        }
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var opened = opened(code);
            if (opened.isEmpty()) {
                return wasHandedInBy(code, key) ? new Outcome.HandedIn() : new Outcome.NoUse();
            }
            if (handIn(opened.get(), language, key)) {
                return new Outcome.HandedIn();
            }
        }
        throw new IllegalStateException("A code was answered from many places at once");
    }

    /**
     * Hands in what was answered elsewhere, all at once or not at all; with a code with which somebody has begun, it is of
     * no use.
     *
     * @param answers by the question's id
     */
    public Outcome handIn(PresentedCode code, Map<String, Given> answers, String language, String key) {
        var tap = Tap.of(key);
        var opened = opened(code).filter(found -> found.row().state() == SealedAnswers.State.HANDED_OUT);
        if (opened.isEmpty()) {
            return wasHandedInBy(code, key) ? new Outcome.HandedIn() : new Outcome.NoUse();
        }
        var template = opened.get().template();
        if (tap.isEmpty() || !fit(answers, template)) {
            return new Outcome.Misformed();
        }
        var draft = opened.get().draft();
        for (var answer : answers.entrySet()) {
            var position = template.positionOf(answer.getKey()).orElseThrow();
            var question = template.questions().get(position);
            draft = draft.with(position, question, answer.getValue(), ShownLanguage.of(template, language), tap.get());
        }
        var filled = new Opened(opened.get().code(), opened.get().row(), template, draft);
        return handIn(filled, language, key) ? new Outcome.HandedIn() : new Outcome.NoUse();
    }

    private static boolean fit(Map<String, Given> answers, Template template) {
        return answers.entrySet().stream().allMatch(answer -> {
            var position = template.positionOf(answer.getKey());
            return position.isPresent()
                    && answer.getValue().fits(template.questions().get(position.getAsInt()));
        });
    }

    private boolean handIn(Opened opened, String language, String key) {
        var row = opened.row();
        var template = opened.template();
        var draft = opened.draft().handedIn(template, ShownLanguage.of(template, language));
        var bytes = SubmittedSeal.of(roundKey(row), row.collection(), row.id()).close(draft.bytes(template), random);
        return sealed.handIn(row, bytes, keys.request(opened.code(), key));
    }

    private boolean wasHandedInBy(PresentedCode presented, String key) {
        return Code.read(presented.typed())
                .flatMap(code -> sealed.find(keys.id(code))
                        .filter(row -> row.state() == SealedAnswers.State.SUBMITTED && isAtHome(row, presented))
                        .filter(row -> Arrays.equals(row.lastRequest(), keys.request(code, key))))
                .isPresent();
    }

    private Optional<Opened> opened(PresentedCode presented) {
        return Code.read(presented.typed())
                .flatMap(code -> sealed.find(keys.id(code))
                        .filter(row -> row.isOpen() && isAtHome(row, presented))
                        .flatMap(row -> templates
                                .find(row.template(), row.templateVersion())
                                .flatMap(template -> draft(code, row, template)
                                        .map(draft -> new Opened(code, row, template, draft)))));
    }

    private static boolean isAtHome(Row row, PresentedCode presented) {
        return presented.home().filter(home -> !home.equals(row.home())).isEmpty();
    }

    private Optional<Draft> draft(Code code, Row row, Template template) {
        var bytes = row.sealed();
        return bytes == null
                ? Optional.of(Draft.empty(template))
                : draftSeal(code, row).open(bytes).flatMap(open -> Draft.of(open, template));
    }

    private Seal draftSeal(Code code, Row row) {
        return new Seal(keys.sealing(code, roundKey(row)), row.id().bytes());
    }

    private SecretKey roundKey(Row row) {
        return files.of(row.collection())
                .orElseThrow(() -> new IllegalStateException("The key of collection " + row.collection() + " is lost"));
    }

    private static Outcome.Done done(Template template, Draft draft, long page) {
        return new Outcome.Done(template, draft.answersFor(page, template), draft.textsFor(page, template));
    }
}
