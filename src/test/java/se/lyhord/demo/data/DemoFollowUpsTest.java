package se.lyhord.demo.data;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.demo.data.ADemo.byKey;
import static se.lyhord.demo.data.ADemo.day;
import static se.lyhord.demo.data.ADemo.ongoing;
import static se.lyhord.demo.data.ADemo.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the demo has to show: its shares and due days are counted here from the files alone. */
class DemoFollowUpsTest {

    private static final String OVERDUE = "overdue";
    private static final String DUE_SOON = "due within 30 days";
    private static final String ON_TIME = "on time";
    private static final String NO_PLAN_YET = "no plan, inside the limit";
    private static final String PLAN_LATE = "no plan, outside the limit";

    @ParameterizedTest
    @MethodSource("se.lyhord.demo.data.ADemo#onManyDays")
    void todaySomeAreOverdueSomeDueSoonSomeOnTimeAndSomeWithoutAPlan(ADemo demo) {
        var states = new TreeMap<String, Integer>();
        var plans = byKey(demo.plans(), "placement_id");
        var profiles = byKey(
                demo.organisation().stream()
                        .filter(row -> text(row, "valid_to").isEmpty())
                        .toList(),
                "code");
        for (var stay : demo.placements()) {
            if (ongoing(stay, demo.today())) {
                var profile = text(Objects.requireNonNull(profiles.get(text(stay, "unit_code"))), "profile");
                var plan = plans.get(text(stay, "placement_id"));
                var state = plan == null ? withoutPlan(demo, stay, profile) : withPlan(demo, plan);
                states.merge(state, 1, Integer::sum);
            }
        }
        assertThat(states).containsOnlyKeys(OVERDUE, DUE_SOON, ON_TIME, NO_PLAN_YET, PLAN_LATE);
        assertThat(states.get(OVERDUE)).isGreaterThan(5);
        assertThat(states.get(DUE_SOON)).isGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.demo.data.ADemo#onManyDays")
    void oneDivisionRisesOneStaysAndOneFalls(ADemo demo) {
        assertThat(share(demo, "DIV1", 0)).isBetween(0.60, 0.80);
        assertThat(share(demo, "DIV1", 7)).isBetween(0.82, 0.97);
        assertThat(share(demo, "DIV2", 7) - share(demo, "DIV2", 0)).isBetween(-0.12, 0.12);
        assertThat(share(demo, "DIV3", 7) - share(demo, "DIV3", 0)).isLessThan(-0.08);
    }

    /** 28 days, 14 in elderly care: the establishment limits of the indicator definitions. */
    private static String withoutPlan(ADemo demo, Map<String, String> stay, String profile) {
        var deadline = day(stay, "started_on").plusDays(profile.equals("aldreomsorg") ? 14 : 28);
        return deadline.isBefore(demo.today()) ? PLAN_LATE : NO_PLAN_YET;
    }

    private static String withPlan(ADemo demo, Map<String, String> plan) {
        var latest = demo.followUps().stream()
                .filter(followUp -> text(followUp, "plan_id").equals(text(plan, "plan_id")))
                .map(followUp -> day(followUp, "held_on"))
                .max(LocalDate::compareTo)
                .orElse(day(plan, "established_on"));
        var due = latest.plusMonths(6);
        if (due.isBefore(demo.today())) {
            return OVERDUE;
        }
        return due.isAfter(demo.today().plusDays(30)) ? ON_TIME : DUE_SOON;
    }

    /** The indicator plan_followed_up of a division on the last day of the demo's quarter with that number. */
    private static double share(ADemo demo, String division, int quarter) {
        var period = new DemoPeriod(demo.today());
        var last = period.startOf(quarter + 1).minusDays(1);
        var stays = byKey(demo.placements(), "placement_id");
        var held = demo.followUps().stream().collect(groupingBy(followUp -> text(followUp, "plan_id")));
        var hits = new ArrayList<Boolean>();
        for (var plan : demo.plans()) {
            var stay = Objects.requireNonNull(stays.get(text(plan, "placement_id")));
            if (divisionOf(demo, text(stay, "unit_code")).equals(division)
                    && ongoing(stay, last)
                    && !day(plan, "established_on").plusMonths(6).isAfter(last)) {
                hits.add(held.getOrDefault(text(plan, "plan_id"), List.of()).stream()
                        .map(followUp -> day(followUp, "held_on"))
                        .anyMatch(
                                day -> !day.isAfter(last) && !day.plusMonths(6).isBefore(last)));
            }
        }
        return hits.stream().filter(hit -> hit).count() / (double) hits.size();
    }

    /** No home of the demo changes its division. */
    private static String divisionOf(ADemo demo, String unit) {
        var parents = new TreeMap<String, String>();
        demo.organisation().forEach(row -> parents.put(text(row, "code"), text(row, "parent_code")));
        return parents.getOrDefault(parents.getOrDefault(unit, ""), "");
    }
}
