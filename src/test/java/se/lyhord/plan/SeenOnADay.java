package se.lyhord.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lyhord.organisation.Quarter;
import se.lyhord.plan.NormOfPlans.Duty;
import se.lyhord.statistics.Share;

/**
 * What the product said of the made-up stays on a day, when nothing later was on record.
 *
 * @param list by stay
 * @param duties by stay, in the order of their days and kinds
 * @param onDay counts by indicator and stay, as things stand on the day
 * @param ofQuarter counts by indicator and stay, where the day is a quarter's last
 */
record SeenOnADay(
        LocalDate day,
        Map<String, PlanStanding> list,
        Map<String, List<Duty>> duties,
        Map<String, Map<String, Share>> onDay,
        Map<String, Map<String, Share>> ofQuarter) {

    private static final Share NOTHING = new Share(0, 0);

    Optional<PlanStanding> listed(MadeUpStay stay) {
        return Optional.ofNullable(list.get(stay.key()));
    }

    List<Duty> duties(MadeUpStay stay) {
        return duties.getOrDefault(stay.key(), List.of());
    }

    Share onDay(String indicator, MadeUpStay stay) {
        return onDay.getOrDefault(indicator, Map.of()).getOrDefault(stay.key(), NOTHING);
    }

    Share ofQuarter(String indicator, MadeUpStay stay) {
        return ofQuarter.getOrDefault(indicator, Map.of()).getOrDefault(stay.key(), NOTHING);
    }

    boolean endsAQuarter() {
        return !ofQuarter.isEmpty();
    }

    long missed(String indicator, MadeUpStay stay) {
        return ofQuarter(indicator, stay).denominator()
                - ofQuarter(indicator, stay).numerator();
    }

    /** How many duties of a kind had their last day in this quarter, this day included. */
    long outOfTime(String kind, MadeUpStay stay) {
        return duties(stay).stream()
                .filter(duty -> duty.kind().equals(kind) && !duty.dueOn().isAfter(day))
                .filter(duty -> Quarter.of(duty.dueOn()).equals(Quarter.of(day)))
                .count();
    }
}
