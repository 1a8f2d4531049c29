package se.lyhord.release.withheld;

import java.util.Optional;
import se.lyhord.disclosure.Reason;
import se.lyhord.indicator.Period;
import se.lyhord.release.Audience;

/**
 * Of what one asks.
 *
 * @param indicator one of them; empty for all
 * @param reason one of them; empty for all
 * @param isByGender whether figures of women and of men, instead of those for everyone
 * @param search part of a node's name or code; blank for all
 */
public record WithheldChoice(
        Audience audience,
        Period period,
        Optional<String> indicator,
        Optional<Reason> reason,
        boolean isByGender,
        String search) {}
