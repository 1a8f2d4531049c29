package se.lyhord.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.lyhord.organisation.Quarter;
import se.lyhord.placement.Placements;
import se.lyhord.survey.Collection.State;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.Templates;

/** Opens and closes the collections of a home in the running quarter, for whoever may. */
@Component
@Transactional
class RoundKeeping {

    static final String QUESTIONNAIRE = "barn-och-ungdomsenkat";

    private final Collections collections;
    private final SealedAnswers sealed;
    private final Templates templates;
    private final Placements placements;
    private final KeyFiles files;
    private final Clock clock;

    RoundKeeping(
            Collections collections,
            SealedAnswers sealed,
            Templates templates,
            Placements placements,
            KeyFiles files,
            Clock clock) {
        this.collections = collections;
        this.sealed = sealed;
        this.templates = templates;
        this.placements = placements;
        this.files = files;
        this.clock = clock;
    }

    Quarter quarter() {
        return Quarter.of(LocalDate.now(clock));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Opens a round of everybody for the young people's questionnaire. */
    public boolean open(String home, int invited) {
        return open(home, Opening.ofAll(QUESTIONNAIRE, quarter(), invited));
    }

    /**
     * Opens a home's collection in the running quarter; false where there is one of the questionnaire, or somebody else
     * opens it at the same moment, where its days are over or too few, or the sample no longer has those whom it was seen to have.
     */
    public boolean open(String home, Opening opening) {
        var template = templates.newest(opening.template()).orElseThrow();
        var isWrong = opening.days().count() < Opening.LEAST_DAYS
                || opening.days().last().isBefore(today());
        if (isWrong || hasChanged(home, opening) || isThere(home, template.id())) {
            return false;
        }
        var collection = new Collection(
                CollectionId.draw(),
                home,
                quarter(),
                template.id(),
                template.version(),
                State.OPEN,
                opening.kind(),
                opening.days(),
                opening.invited());
        // The key first: a collection without one could take answers that nobody can ever open.
        files.make(collection.id());
        destroyKeyAfterRollback(collection.id());
        var isOpened = collections.open(collection, template.asks() == Template.Asks.RESIDENTS);
        if (!isOpened) {
            files.destroy(collection.id());
        }
        return isOpened;
    }

    private boolean isThere(String home, String template) {
        return collections.of(home, quarter()).stream()
                .anyMatch(collection -> collection.template().equals(template));
    }

    private boolean hasChanged(String home, Opening opening) {
        return opening.kind().isSample() && !opening.isOf(sample(home, opening.kind()));
    }

    /** Who would be in a round of the kind, of those who live at the home today. */
    @Transactional(readOnly = true)
    public Sample sample(String home, RoundKind kind) {
        return Sample.of(kind, quarter(), placements.on(today(), home));
    }

    /** The home's collection of the young people's questionnaire in the running quarter. */
    @Transactional(readOnly = true)
    public Optional<CollectionId> youths(String home) {
        return collections.of(home, quarter()).stream()
                .filter(collection -> collection.template().equals(QUESTIONNAIRE))
                .map(Collection::id)
                .findFirst();
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

    /**
     * Takes no more answers; false where the collection is not open. It is surely closed before drafts are destroyed, and
     * a release destroys again what a dying process left.
     */
    public boolean close(CollectionId id) {
        var isClosed = collections.close(id);
        if (isClosed) {
            sealed.withdraw(id);
        }
        return isClosed;
    }
}
