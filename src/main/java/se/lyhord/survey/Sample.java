package se.lyhord.survey;

import java.util.List;
import se.lyhord.organisation.Quarter;
import se.lyhord.placement.Placement;

/**
 * Who is in a round that is for some of a home only. It is shown before the round is opened and kept nowhere: nothing
 * leads from it to a code.
 *
 * @param chosen the stays it takes, exactly
 * @param residents how many live at the home
 * @param withoutBirthDay of how many of them the day of birth is not known
 */
public record Sample(List<Placement> chosen, int residents, int withoutBirthDay) {

    /** Of a round that is for everybody. */
    public static final Sample NOBODY = new Sample(List.of(), 0, 0);

    public Sample {
        chosen = List.copyOf(chosen);
    }

    static Sample of(RoundKind kind, Quarter quarter, List<Placement> residents) {
        return new Sample(
                residents.stream()
                        .filter(placement -> kind.takes(placement, quarter))
                        .toList(),
                residents.size(),
                (int) residents.stream()
                        .filter(placement -> placement.birthDay().isEmpty())
                        .count());
    }
}
