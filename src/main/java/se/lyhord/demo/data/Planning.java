package se.lyhord.demo.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans get established: most in time, some late, a few never or after the stay. */
final class Planning {

    private static final double NEVER = 0.015;
    private static final double AFTER_THE_STAY = 0.15;

    private final DemoPeriod period;
    private final Dice dice;

    Planning(DemoPeriod period, long seed) {
        this.period = period;
        this.dice = new Dice(seed, "plans");
    }

    /** The plans established up to today, in the order of the stays. */
    List<Plan> plans(List<Stay> stays) {
        var plans = new ArrayList<Plan>();
        for (var stay : stays) {
            var day = establishing(stay);
            if (day != null) {
                plans.add(plan("G%05d".formatted(plans.size() + 1), stay, day));
            }
        }
        return plans;
    }

    private @Nullable LocalDate establishing(Stay stay) {
        var limit = stay.home().profile().planLimitDays();
        var inTime = dice.chance(stay.home().division().planInTime());
        var day = stay.startedOn().plusDays(inTime ? dice.between(4, limit) : dice.between(limit + 1, limit + 60));
        var dropped = dice.chance(stay.endedBefore(day) ? 1 - AFTER_THE_STAY : NEVER);
        return dropped || day.isAfter(period.today()) ? null : day;
    }

    private Plan plan(String id, Stay stay, LocalDate day) {
        var participated = dice.chance(stay.home().division().participates());
        var recorded = participated && dice.chance(0.95);
        var sent = dice.chance(0.7) ? day.plusDays(dice.between(0, 10)) : null;
        return new Plan(
                id, stay, day, participated, recorded, sent == null || sent.isAfter(period.today()) ? null : sent);
    }
}
