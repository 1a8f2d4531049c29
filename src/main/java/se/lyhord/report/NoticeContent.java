package se.lyhord.report;

import java.util.Optional;
import se.lyhord.organisation.Quarter;
import se.lyhord.report.TellingWhatWasDone.Reason;

/**
 * What a notice says, and of which round.
 *
 * @param home the home's code
 * @param quarter the quarter of the round
 * @param dimension what it is about; empty where it is about none of the three
 * @param swedish the text
 * @param english the same in English; empty where there is none
 * @param quote the figure that it quotes
 */
public record NoticeContent(
        String home,
        Quarter quarter,
        Optional<Dimension> dimension,
        NoticeText swedish,
        NoticeText english,
        Optional<Quote> quote) {

    /** Why its words cannot even be kept as a draft; empty where they can. */
    Optional<Reason> refusal() {
        if (swedish.isTooLong() || english.isTooLong()) {
            return Optional.of(Reason.TOO_LONG);
        }
        return swedish.hasIdentityNumber() || english.hasIdentityNumber()
                ? Optional.of(Reason.IDENTITY_NUMBER)
                : Optional.empty();
    }

    /** Whether it says enough to be published: something heard and something done, in English all of it or nothing. */
    boolean isWhole() {
        return swedish.isWhole() && (english.isEmpty() || english.isWhole());
    }
}
