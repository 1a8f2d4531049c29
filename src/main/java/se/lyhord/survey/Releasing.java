package se.lyhord.survey;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.lyhord.organisation.Quarter;
import se.lyhord.survey.Collection.State;
import se.lyhord.survey.template.Kind;
import se.lyhord.survey.template.Question;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.Templates;

/**
 * Brings what was handed in at a home out of its seal, in one transaction a collection: unsealed, shuffled, written with
 * the quarter and no other trace, the sealed rows dropped. The key is destroyed once that is certain.
 */
@Service
@Transactional
public class Releasing {

    /** The threshold within the organisation (k). */
    private static final int ENOUGH_FOR_A_LANGUAGE = 5;

    private final Collections collections;
    private final Templates templates;
    private final KeyFiles files;
    private final SealedAnswers sealed;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Releasing(Collections collections, Templates templates, KeyFiles files, SealedAnswers sealed, Clock clock) {
        this.collections = collections;
        this.templates = templates;
        this.files = files;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** What became of a collection. */
    public sealed interface Outcome {

        /** Its answers stand among the responses. */
        record Released(int responses) implements Outcome {}

        /** It stays as it was, and why, in Swedish and English. */
        record Refused(String reason) implements Outcome {}
    }

    /** Closes what was left open when its last day had passed; the drafts in it are destroyed, as at any closing. */
    public void closeEnded() {
        for (var id : collections.endedBefore(LocalDate.now(clock))) {
            if (collections.close(id)) {
                sealed.withdraw(id);
            }
        }
    }

    /** Closed collections that wait, all quarters or one. */
    @Transactional(readOnly = true)
    public List<Collection> waiting(Optional<Quarter> quarter) {
        return collections.waiting(quarter);
    }

    /**
     * Releases a closed collection in a transaction of its own, so that one which cannot be released leaves the others
     * alone; one that is released already has nothing left to do.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Outcome release(CollectionId id) {
        var held = collections.findAndHold(id);
        if (held.isEmpty() || held.get().state() == State.OPEN) {
            return new Outcome.Refused("den är inte stängd / it is not closed");
        }
        if (held.get().state() == State.RELEASED) {
            files.destroy(id);
            return new Outcome.Released(0);
        }
        // Whoever closed it may have died before this; what is handed in from here on would be lost.
        sealed.withdraw(id);
        var key = files.of(id);
        return key.isEmpty() && !collections.submitted(id).isEmpty()
                ? new Outcome.Refused("nyckelfilen saknas / its key file is missing: keys/round-" + id)
                : release(held.get(), key);
    }

    private Outcome release(Collection collection, Optional<SecretKey> key) {
        var template = templates
                .find(collection.template(), collection.templateVersion())
                .orElseThrow();
        var drafts = new ArrayList<Draft>();
        for (var submitted : collections.submitted(collection.id())) {
            var draft = SubmittedSeal.of(key.orElseThrow(), collection.id(), submitted.id())
                    .open(submitted.sealed())
                    .flatMap(bytes -> Draft.of(bytes, template));
            if (draft.isEmpty()) {
                return new Outcome.Refused("en förseglad enkät går inte att öppna med omgångens nyckel"
                        + " / a sealed questionnaire does not open with the round's key");
            }
            drafts.add(draft.get());
        }
        collections.release(collection, unsealed(drafts, template));
        destroyKeyAfterCommit(collection.id());
        return new Outcome.Released(drafts.size());
    }

    /** Answers and texts are shuffled apart from each other, so that neither leads to the other. */
    private Unsealed unsealed(List<Draft> drafts, Template template) {
        var answers = new ArrayList<>(drafts.stream()
                .map(draft -> withoutTraceOfTexts(draft.answers(), template))
                .toList());
        java.util.Collections.shuffle(answers, random);
        var texts = new ArrayList<Unsealed.FreeText>();
        drafts.forEach(draft -> draft.texts().forEach((id, text) -> texts.add(new Unsealed.FreeText(id, text))));
        java.util.Collections.shuffle(texts, random);
        return new Unsealed(answers, texts, asked(drafts, template), languagesToKeep(drafts));
    }

    /** Of how many questionnaires each question in words was asked: its comments come from so many. */
    private static Map<String, Integer> asked(List<Draft> drafts, Template template) {
        var asked = new HashMap<String, Integer>();
        for (var i = 0; i < template.questions().size(); i++) {
            var question = template.questions().get(i);
            for (var draft : drafts) {
                if (question.kind() == Kind.TEXT && draft.answers()[i] != Question.NOT_SHOWN) {
                    asked.merge(question.id(), 1, Integer::sum);
                }
            }
        }
        return asked;
    }

    /** Where only one wrote something, a mark of it among the answers would say whose the text is. */
    private static byte[] withoutTraceOfTexts(byte[] answers, Template template) {
        var released = answers.clone();
        for (var i = 0; i < released.length; i++) {
            if (template.questions().get(i).kind() == Kind.TEXT) {
                released[i] = Question.SKIPPED;
            }
        }
        return released;
    }

    /** A language that fewer used would point at somebody; how many used the others is not kept either. */
    private static Set<ShownLanguage> languagesToKeep(List<Draft> drafts) {
        var users = drafts.stream()
                .map(Draft::shown)
                .filter(ShownLanguage::isKnown)
                .collect(Collectors.groupingBy(shown -> shown, Collectors.counting()));
        users.values().removeIf(count -> count < ENOUGH_FOR_A_LANGUAGE);
        return Set.copyOf(users.keySet());
    }

    private void destroyKeyAfterCommit(CollectionId id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                files.destroy(id);
            }
        });
    }

    /** Destroys keys that outlived their release because the process died between the two. */
    public void destroyLeftOverKeys() {
        files.collections().stream()
                .filter(id -> collections
                        .findAndHold(id)
                        .filter(collection -> collection.state() == State.RELEASED)
                        .isPresent())
                .forEach(files::destroy);
    }
}
