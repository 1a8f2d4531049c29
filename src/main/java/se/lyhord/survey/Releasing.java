package se.lyhord.survey;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.lyhord.organisation.Quarter;
import se.lyhord.survey.Collection.State;

/**
 * Brings what was handed in at a home out of its seal, in one transaction a collection: unsealed, shuffled, written with
 * the quarter and no other trace, the sealed rows dropped. The key is destroyed once that is certain.
 */
@Service
@Transactional
public class Releasing {

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

    /** Closes what was left open when its quarter ended; the drafts in it are destroyed, as at any closing. */
    public void closeEndedQuarters() {
        for (var id : collections.openBefore(Quarter.of(LocalDate.now(clock)))) {
            collections
                    .findAndHold(id)
                    .filter(held -> held.state() == State.OPEN)
                    .ifPresent(held -> {
                        sealed.withdraw(id);
                        collections.close(id);
                    });
        }
    }

    /** Closed collections that wait, all quarters or one. */
    @Transactional(readOnly = true)
    public List<Collection> waiting(Optional<Quarter> quarter) {
        return collections.waiting(quarter);
    }

    /** Releases a closed collection; one that is released already has nothing left to do. */
    public Outcome release(CollectionId id) {
        var held = collections.findAndHold(id);
        if (held.isEmpty() || held.get().state() == State.OPEN) {
            return new Outcome.Refused("den är inte stängd / it is not closed");
        }
        if (held.get().state() == State.RELEASED) {
            files.destroy(id);
            return new Outcome.Released(0);
        }
        var key = files.of(id);
        return key.isEmpty() && !collections.submitted(id).isEmpty()
                ? new Outcome.Refused("nyckelfilen saknas / its key file is missing: keys/round-" + id)
                : release(held.get(), key);
    }

    private Outcome release(Collection collection, Optional<SecretKey> key) {
        var questions = templates
                .find(collection.template(), collection.templateVersion())
                .orElseThrow()
                .questions()
                .size();
        var answers = new ArrayList<byte[]>();
        for (var submitted : collections.submitted(collection.id())) {
            var draft = SubmittedSeal.of(key.orElseThrow(), collection.id(), submitted.id())
                    .open(submitted.sealed())
                    .flatMap(bytes -> Draft.of(bytes, questions));
            if (draft.isEmpty()) {
                return new Outcome.Refused("en förseglad enkät går inte att öppna med omgångens nyckel"
                        + " / a sealed questionnaire does not open with the round's key");
            }
            answers.add(draft.get().answers());
        }
        java.util.Collections.shuffle(answers, random);
        collections.release(collection, answers);
        destroyKeyAfterCommit(collection.id());
        return new Outcome.Released(answers.size());
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
