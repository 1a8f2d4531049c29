package se.lyhord.demo.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Follow-ups are held as they fall due, division by division. One is late when the division's share of followed-up
 * plans stands above its trend: with some forty plans, lots drawn one by one would hide the trend.
 */
final class FollowingUp {

    private static final double UNEVENNESS = 0.025;

    private record Due(LocalDate day, Plan plan) {}

    private final DemoPeriod period;
    private final Dice dice;
    private final List<FollowUp> held = new ArrayList<>();

    FollowingUp(DemoPeriod period, long seed) {
        this.period = period;
        this.dice = new Dice(seed, "follow-ups");
    }

    /** The follow-ups held up to today. */
    List<FollowUp> followUps(List<Plan> plans) {
        held.clear();
        for (var division : Division.all()) {
            var own =
                    plans.stream().filter(plan -> plan.stay().home().division().equals(division));
            follow(division, own.toList());
        }
        return List.copyOf(held);
    }

    private void follow(Division division, List<Plan> plans) {
        var late = new ArrayList<Due>();
        var queue = new PriorityQueue<Due>(
                Comparator.comparing(Due::day).thenComparing(due -> due.plan().id()));
        plans.forEach(plan -> queue.add(new Due(plan.establishedOn().plusMonths(6), plan)));
        for (var due = queue.poll(); due != null; due = queue.poll()) {
            var isLate = aboveTrend(division, due.day(), plans, late);
            var day = due.day().plusDays(isLate ? dice.between(10, 240) : -dice.between(1, 45));
            if (isLate) {
                late.add(new Due(day, due.plan()));
            }
            if (!day.isAfter(period.today()) && !due.plan().stay().endedBefore(day)) {
                held.add(new FollowUp("F%05d".formatted(held.size() + 1), due.plan(), day, dice.chance(0.6)));
                queue.add(new Due(day.plusMonths(6), due.plan()));
            }
        }
    }

    /** Whether one more late follow-up on the day leaves the division's share about at its trend, never quite on it. */
    private boolean aboveTrend(Division division, LocalDate day, List<Plan> plans, List<Due> late) {
        var counted = plans.stream()
                .filter(plan -> !plan.establishedOn().plusMonths(6).isAfter(day))
                .filter(plan -> plan.stay().ongoingOn(day))
                .count();
        var waiting = late.stream()
                .filter(due -> due.day().isAfter(day) && due.plan().stay().ongoingOn(day))
                .count();
        var share = division.followedUp().at(period.progress(day)) + dice.normal(UNEVENNESS);
        return waiting + 0.5 <= counted * (1 - share);
    }
}
