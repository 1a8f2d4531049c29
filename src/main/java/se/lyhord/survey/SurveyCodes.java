package se.lyhord.survey;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.NodeScope;
import se.lyhord.access.Role;

/**
 * A home manager, or a quality lead, gives out the codes of a round: on the screen, on printed sheets, instead of lost
 * ones. Every method refuses a round outside the person's scope.
 */
@Service
@Transactional
@RolesAllowed({Role.Names.HOME_MANAGER, Role.Names.QUALITY_LEAD})
public class SurveyCodes {

    /** So many codes can be on one sheet. */
    public static final int MOST_AT_ONCE = 200;

    private final HandingOut handingOut;
    private final Collections collections;
    private final NodeScope scope;

    SurveyCodes(HandingOut handingOut, Collections collections, NodeScope scope) {
        this.handingOut = handingOut;
        this.collections = collections;
        this.scope = scope;
    }

    /** How many of the invited have no code yet: more codes than people are not drawn. 0 where the round is not open. */
    @Transactional(readOnly = true)
    public int left(CollectionId round) {
        require(round);
        return handingOut.left(round);
    }

    /** A new code, to be shown once; none where the round is not open, or every invited has one. */
    public Optional<NumberedCode> handOut(CollectionId round) {
        require(round);
        return handingOut.handOut(round);
    }

    /** New codes for a sheet, which is the only place where they ever are; none where the round is not open, or fewer are left. */
    public List<NumberedCode> print(CollectionId round, int count) {
        require(round);
        if (count < 1 || count > MOST_AT_ONCE) {
            throw new IllegalArgumentException("A sheet has 1 to " + MOST_AT_ONCE + " codes, not " + count);
        }
        return handingOut.print(round, count);
    }

    /** Notes that numbers of a sheet have been given out; how many of them were not noted before. */
    public int markHandedOut(CollectionId round, Set<Integer> numbers) {
        require(round);
        return numbers.isEmpty() ? 0 : handingOut.markHandedOut(round, numbers);
    }

    /**
     * Takes a number back, and leaves its place to a new one; what was begun with it is destroyed. Whether it has been handed in makes no difference to
     * what is told.
     *
     * @return false where there is no such number, it was taken back before, or the round is not open
     */
    public boolean withdraw(CollectionId round, int number) {
        require(round);
        return handingOut.withdraw(round, number);
    }

    /**
     * A new code instead of a number that was lost, which is taken back. If that was handed in already, the new code
     * opens nothing: nobody answers twice.
     */
    public Optional<NumberedCode> replace(CollectionId round, int number) {
        require(round);
        return handingOut.replace(round, number);
    }

    /** Counts that a young person was offered the survey and said no; false where the round is not open. */
    public boolean decline(CollectionId round) {
        require(round);
        return handingOut.decline(round);
    }

    private void require(CollectionId round) {
        scope.require(collections.find(round).map(Collection::home).orElse(""));
    }
}
