package se.lyhord.plan.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a placing municipality has agreed for homes of some operation profiles, from a day on. What is empty is as the
 * profile has it.
 *
 * @param municipality its code, four digits
 * @param validFrom the first day on which it counts, until the next rule of the same municipality and profile
 * @param establishWithinDays from the stay's first day to the established plan
 * @param followUp how often the plan is followed up
 * @param sendWithinDays from the day a version is locked until it is sent
 * @param sendEveryMonths sent again at the latest so long after the last time
 * @param updateWithinDays from an order of nurse or rehab until the plan is updated
 * @param signature whether an established version is signed
 */
public record MunicipalityRule(
        String municipality,
        Set<String> profiles,
        LocalDate validFrom,
        Optional<Integer> establishWithinDays,
        Optional<Often> followUp,
        Optional<Integer> sendWithinDays,
        Optional<Integer> sendEveryMonths,
        Optional<Integer> updateWithinDays,
        Optional<Signature> signature) {

    /** So many times within so many months. */
    public record Often(int times, int withinMonths) {}
}
