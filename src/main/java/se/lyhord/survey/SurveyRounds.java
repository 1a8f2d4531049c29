package se.lyhord.survey;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.NodeScope;
import se.lyhord.access.Role;
import se.lyhord.organisation.Quarter;

/**
 * A home manager, or a quality lead, runs the home's surveys in the running quarter: opens rounds, sees how they stand,
 * closes them. Every method refuses a home outside the person's scope.
 */
@Service
@Transactional
@RolesAllowed({Role.Names.HOME_MANAGER, Role.Names.QUALITY_LEAD})
public class SurveyRounds {

    /** The young people's questionnaire, which is the first to be offered. */
    public static final String FOR_YOUTHS = RoundKeeping.QUESTIONNAIRE;

    private final RoundKeeping rounds;
    private final HandingOut handingOut;
    private final Collections collections;
    private final Slips slips;
    private final NodeScope scope;

    SurveyRounds(RoundKeeping rounds, HandingOut handingOut, Collections collections, Slips slips, NodeScope scope) {
        this.rounds = rounds;
        this.handingOut = handingOut;
        this.collections = collections;
        this.slips = slips;
        this.scope = scope;
    }

    /**
     * How a round stands. The numbers of codes tell what staff did with them; how many were used comes in steps only,
     * the same all day.
     *
     * @param round what it is
     * @param left of the invited who have no code yet
     * @param printed codes on a sheet, not given out
     * @param handedOut codes given out, whatever became of them; never fewer than have surely been used
     * @param declined young people who said no
     * @param withdrawn codes taken back
     * @param replaced lost codes that another one was given for
     * @param answered handed in, as it stood at the first look of the day
     */
    public record Standing(
            Collection round,
            int left,
            int printed,
            int handedOut,
            int declined,
            int withdrawn,
            int replaced,
            Progress answered) {}

    /** The running quarter. */
    public Quarter quarter() {
        return rounds.quarter();
    }

    /** The home's rounds of the running quarter, by questionnaire; none before one is opened. */
    public List<Standing> of(String home) {
        scope.require(home);
        return collections.of(home, rounds.quarter()).stream()
                .map(this::standing)
                .toList();
    }

    private Standing standing(Collection round) {
        if (round.state() != Collection.State.OPEN) {
            return new Standing(round, 0, 0, 0, 0, 0, 0, Progress.of(0));
        }
        var counts = collections.counts(round.id());
        var numbers = slips.counts(round.id());
        var now = Progress.of(counts.submitted());
        var shown = Progress.of(slips.firstLook(round.id(), rounds.today(), now.from()));
        return new Standing(
                round,
                numbers.left(round.invited()),
                numbers.printed(),
                Math.max(numbers.handedOut(), shown.from()),
                counts.declined(),
                numbers.withdrawn(),
                numbers.replaced(),
                shown);
    }

    /** Who would be in a round of the kind: exactly those who live at the home today and whom it takes. */
    @Transactional(readOnly = true)
    public Sample sample(String home, RoundKind kind) {
        scope.require(home);
        return rounds.sample(home, kind);
    }

    /**
     * Opens a round; false where one of the questionnaire was opened before, its days are over, or the sample is no
     * longer what it was seen to be.
     */
    public boolean open(String home, Opening opening) {
        scope.require(home);
        return rounds.open(home, opening);
    }

    /** Opens the round of the young people's questionnaire for so many invited, all the quarter. */
    public boolean open(String home, int invited) {
        scope.require(home);
        return rounds.open(home, invited);
    }

    /** A new code of the young people's questionnaire, to be shown once; none where its round is not open. */
    public Optional<Code> handOut(String home) {
        scope.require(home);
        return rounds.youths(home).flatMap(handingOut::handOut).map(NumberedCode::code);
    }

    /** Counts that somebody said no to the young people's questionnaire; false where its round is not open. */
    public boolean decline(String home) {
        scope.require(home);
        return rounds.youths(home).filter(handingOut::decline).isPresent();
    }

    /** Ends the round of the young people's questionnaire for good. False where it is not open. */
    public boolean close(String home) {
        scope.require(home);
        return rounds.youths(home).filter(rounds::close).isPresent();
    }

    /** Ends a round for good: unfinished questionnaires are destroyed. False where it is not open. */
    public boolean close(CollectionId round) {
        scope.require(collections.find(round).map(Collection::home).orElse(""));
        return rounds.close(round);
    }
}
