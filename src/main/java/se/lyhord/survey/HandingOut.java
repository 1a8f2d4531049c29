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

    /** How many of the invited have no code yet; 0 where the collection is not open. */
    @Transactional(readOnly = true)
    public int left(CollectionId id) {
        return collections
                .find(id)
                .filter(this::isOpen)
                .map(collection -> slips.counts(id).left(collection.invited()))
                .orElse(0);
    }

    /** A new code, given out at once; none where the collection is not open, or every invited has one. */
    public Optional<NumberedCode> handOut(CollectionId id) {
        return openAndHeld(id)
                .flatMap(collection -> withinInvited(collection, 1, Slips.Standing.HANDED_OUT).stream()
                        .findFirst());
    }

    /** The same for those who try the demo, however many they are. */
    Optional<NumberedCode> handOutInDemo(CollectionId id) {
        return openAndHeld(id).map(collection -> one(collection, true));
    }

    /** So many new codes, to be printed; none where the collection is not open, or fewer of the invited lack one. */
    public List<NumberedCode> print(CollectionId id, int count) {
        return openAndHeld(id)
                .map(collection -> withinInvited(collection, count, Slips.Standing.PRINTED))
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
                .map(collection -> one(collection, sealed.withdraw(id, slip(id, number))));
    }

    /** Counts that somebody said no; false where the collection is not open. */
    public boolean decline(CollectionId id) {
        var held = openAndHeld(id);
        held.ifPresent(
                collection -> sealed.add(collection, keys.id(Code.draw(random)), null, SealedAnswers.State.DECLINED));
        return held.isPresent();
    }

    /**
     * More answers than there are people would let whoever fills them in hide the others' among known ones, and take those
     * away again. So each of the invited has one place; a withdrawn number passes its place on to a new one, which opens
     * nothing where the withdrawn one has been handed in.
     */
    private List<NumberedCode> withinInvited(Collection collection, int count, Slips.Standing standing) {
        var id = collection.id();
        var counts = slips.counts(id);
        if (count > counts.left(collection.invited())) {
            return List.of();
        }
        var untaken = collection.invited() - counts.takingPlaces();
        var opening = new ArrayList<Boolean>();
        for (var place = 0; place < count; place++) {
            opening.add(place < untaken || sealed.withdraw(id, slip(id, slips.passOn(id))));
        }
        return drawn(collection, opening, standing);
    }

    private NumberedCode one(Collection collection, boolean isOpening) {
        return drawn(collection, List.of(isOpening), Slips.Standing.HANDED_OUT).getFirst();
    }

    /**
     * The rows are added in no order, so that where one lies does not tell its number. A code that opens nothing has no slip
     * in its row: what is given instead of it opens nothing either.
     */
    private List<NumberedCode> drawn(Collection collection, List<Boolean> opening, Slips.Standing standing) {
        var count = opening.size();
        var first = slips.draw(collection.id(), count, standing);
        var codes = new ArrayList<NumberedCode>();
        for (var number = first; number < first + count; number++) {
            codes.add(new NumberedCode(number, Code.draw(random)));
        }
        var shuffled = new ArrayList<>(codes);
        java.util.Collections.shuffle(shuffled, random);
        for (var code : shuffled) {
            var id = keys.id(code.code());
            if (opening.get(code.number() - first)) {
                sealed.add(collection, id, slip(collection.id(), code.number()), SealedAnswers.State.HANDED_OUT);
            } else {
                sealed.add(collection, id, null, SealedAnswers.State.WITHDRAWN);
            }
        }
        return codes;
    }

    private byte[] slip(CollectionId id, int number) {
        var key = files.of(id).orElseThrow(() -> new IllegalStateException("The key of round " + id + " is lost"));
        return keys.slip(id, number, key);
    }

    private Optional<Collection> openAndHeld(CollectionId id) {
        return collections.findAndHold(id).filter(this::isOpen);
    }

    private boolean isOpen(Collection collection) {
        return collection.isOpenOn(LocalDate.now(clock));
    }
}
