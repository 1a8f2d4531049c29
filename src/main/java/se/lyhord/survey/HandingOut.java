package se.lyhord.survey;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws the codes of a collection and keeps account of their numbers, for whoever may. What is told about a number comes
 * from what staff did with it alone: never whether it has been used.
 */
@Component
@Transactional
class HandingOut {

    private final Collections collections;
    private final Slips slips;
    private final SealedAnswers sealed;
    private final CodeKeys keys;
    private final KeyFiles files;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    HandingOut(Collections collections, Slips slips, SealedAnswers sealed, CodeKeys keys, KeyFiles files, Clock clock) {
        this.collections = collections;
        this.slips = slips;
        this.sealed = sealed;
        this.keys = keys;
        this.files = files;
        this.clock = clock;
    }

    /** A new code, given out at once; none where the collection is not open. */
    public Optional<NumberedCode> handOut(CollectionId id) {
        return openAndHeld(id).map(collection -> one(collection, SealedAnswers.State.HANDED_OUT));
    }

    /** So many new codes, to be printed; none where the collection is not open. */
    public List<NumberedCode> print(CollectionId id, int count) {
        return openAndHeld(id)
                .map(collection -> drawn(collection, count, Slips.Standing.PRINTED, SealedAnswers.State.HANDED_OUT))
                .orElseGet(List::of);
    }

    /** Printed numbers have been given out; how many of them were only printed until now. */
    public int markHandedOut(CollectionId id, Set<Integer> numbers) {
        return openAndHeld(id).map(_ -> slips.handOut(id, numbers)).orElse(0);
    }

    /** A number opens nothing any more; false where there is no such number, or it was taken back before. */
    public boolean withdraw(CollectionId id, int number) {
        var held = openAndHeld(id).filter(_ -> slips.end(id, number, Slips.Standing.WITHDRAWN));
        held.ifPresent(_ -> sealed.withdraw(id, slip(id, number)));
        return held.isPresent();
    }

    /**
     * A new code instead of a number that was lost. Where that has been handed in already, the new one opens nothing, and
     * nothing else tells.
     */
    public Optional<NumberedCode> replace(CollectionId id, int number) {
        return openAndHeld(id)
                .filter(_ -> slips.end(id, number, Slips.Standing.REPLACED))
                .map(collection -> one(
                        collection,
                        sealed.withdraw(id, slip(id, number))
                                ? SealedAnswers.State.HANDED_OUT
                                : SealedAnswers.State.WITHDRAWN));
    }

    /** Counts that somebody said no; false where the collection is not open. */
    public boolean decline(CollectionId id) {
        var held = openAndHeld(id);
        held.ifPresent(
                collection -> sealed.add(collection, keys.id(Code.draw(random)), null, SealedAnswers.State.DECLINED));
        return held.isPresent();
    }

    private NumberedCode one(Collection collection, SealedAnswers.State state) {
        return drawn(collection, 1, Slips.Standing.HANDED_OUT, state).getFirst();
    }

    /** The rows are added in no order, so that where one lies does not tell its number. */
    private List<NumberedCode> drawn(
            Collection collection, int count, Slips.Standing standing, SealedAnswers.State state) {
        var first = slips.draw(collection.id(), count, standing);
        var codes = new ArrayList<NumberedCode>();
        for (var number = first; number < first + count; number++) {
            codes.add(new NumberedCode(number, Code.draw(random)));
        }
        var shuffled = new ArrayList<>(codes);
        java.util.Collections.shuffle(shuffled, random);
        for (var code : shuffled) {
            sealed.add(collection, keys.id(code.code()), slip(collection.id(), code.number()), state);
        }
        return codes;
    }

    private byte[] slip(CollectionId id, int number) {
        var key = files.of(id).orElseThrow(() -> new IllegalStateException("The key of round " + id + " is lost"));
        return keys.slip(id, number, key);
    }

    private Optional<Collection> openAndHeld(CollectionId id) {
        return collections.findAndHold(id).filter(collection -> collection.isOpenOn(LocalDate.now(clock)));
    }
}
