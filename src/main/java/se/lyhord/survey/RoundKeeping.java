package se.lyhord.survey;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.lyhord.organisation.Quarter;
import se.lyhord.survey.Collection.State;

/** Opens, fills and closes the collection of a home in the running quarter, for whoever may. */
@Component
@Transactional
class RoundKeeping {

    static final String QUESTIONNAIRE = "barn-och-ungdomsenkat";

    private final Collections collections;
    private final SealedAnswers sealed;
    private final Templates templates;
    private final CodeKeys keys;
    private final KeyFiles files;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RoundKeeping(
            Collections collections,
            SealedAnswers sealed,
            Templates templates,
            CodeKeys keys,
            KeyFiles files,
            Clock clock) {
        this.collections = collections;
        this.sealed = sealed;
        this.templates = templates;
        this.keys = keys;
        this.files = files;
        this.clock = clock;
    }

    Quarter quarter() {
        return Quarter.of(LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public Optional<Collection> find(String home) {
        return collections.find(home, quarter());
    }

    /** Opens the home's collection; false where there is one, or somebody else opens it at the same moment. */
    public boolean open(String home, int invited) {
        if (collections.find(home, quarter()).isPresent()) {
            return false;
        }
        var template = templates.newest(QUESTIONNAIRE).orElseThrow();
        var collection =
                new Collection(CollectionId.draw(), home, quarter(), template.id(), template.version(), State.OPEN);
        // The key first: a collection without one could take answers that nobody can ever open.
        files.make(collection.id());
        destroyKeyAfterRollback(collection.id());
        var isOpened = collections.open(collection, invited);
        if (!isOpened) {
            files.destroy(collection.id());
        }
        return isOpened;
    }

    private void destroyKeyAfterRollback(CollectionId id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    files.destroy(id);
                }
            }
        });
    }

    /** A new code; none where the collection is not open. */
    public Optional<Code> handOut(String home) {
        return openAndHeld(home).map(collection -> {
            var code = Code.draw(random);
            sealed.add(collection, keys.id(code), SealedAnswers.State.HANDED_OUT);
            return code;
        });
    }

    /** Counts that somebody said no; false where the collection is not open. */
    public boolean decline(String home) {
        var held = openAndHeld(home);
        held.ifPresent(collection -> sealed.add(collection, keys.id(Code.draw(random)), SealedAnswers.State.DECLINED));
        return held.isPresent();
    }

    /** Takes no more answers; false where the collection is not open. */
    public boolean close(String home) {
        var held = openAndHeld(home);
        held.ifPresent(collection -> {
            sealed.withdraw(collection.id());
            collections.close(collection.id());
        });
        return held.isPresent();
    }

    private Optional<Collection> openAndHeld(String home) {
        return collections.findAndHold(home, quarter()).filter(collection -> collection.state() == State.OPEN);
    }
}
