package se.lyhord.demo.data;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.demo.data.ADemo.byKey;
import static se.lyhord.demo.data.ADemo.day;
import static se.lyhord.demo.data.ADemo.dayOrOpen;
import static se.lyhord.demo.data.ADemo.ongoing;
import static se.lyhord.demo.data.ADemo.text;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules are the "refused where" column of the import files' definition. */
class DemoPlacementsTest {

    @ParameterizedTest
    @MethodSource("se.lyhord.demo.data.ADemo#onManyDays")
    void everyStayLiesInAHomeThatIsOpenFromItsFirstDayToItsLast(ADemo demo) {
        assertThat(byKey(demo.placements(), "placement_id"))
                .hasSize(demo.placements().size());
        assertThat(demo.placements()).allSatisfy(stay -> {
            var start = day(stay, "started_on");
            assertThat(start).isBeforeOrEqualTo(demo.today());
            assertThat(demo.unitIsValid(text(stay, "unit_code"), start, start)).isTrue();
            var end = dayOrOpen(stay, "ended_on");
            assertThat(end).isAfterOrEqualTo(start);
            assertThat(text(stay, "ended_on").isEmpty() || !end.isAfter(demo.today()))
                    .isTrue();
            assertThat(demo.unitIsValid(text(stay, "unit_code"), end, end)).isTrue();
            assertThat(text(stay, "gender")).isIn("K", "M", "X");
            assertThat(text(stay, "legal_basis")).isIn("SoL", "LVU");
            assertThat(text(stay, "municipality_code")).matches("\\d{4}");
        });
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.demo.data.ADemo#onManyDays")
    void nobodyLivesInTwoHomesAtOnceAndSomeMoveFromTheHomeThatCloses(ADemo demo) {
        var moves = 0;
        for (var one : demo.placements()) {
            for (var other : demo.placements()) {
                if (!one.equals(other) && text(one, "client_ref").equals(text(other, "client_ref"))) {
                    moves++;
                    assertThat(ongoing(one, day(other, "started_on")) && ongoing(other, day(other, "started_on")))
                            .as("%s and %s", one, other)
                            .isFalse();
                }
            }
        }
        assertThat(moves).isPositive();
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.demo.data.ADemo#onManyDays")
    void aPlanBelongsToAStayOfItsOwnAndComesNotBeforeIt(ADemo demo) {
        var stays = byKey(demo.placements(), "placement_id");
        assertThat(byKey(demo.plans(), "plan_id")).hasSize(demo.plans().size());
        assertThat(byKey(demo.plans(), "placement_id")).hasSize(demo.plans().size());
        assertThat(demo.plans()).allSatisfy(plan -> {
            var stay = Objects.requireNonNull(stays.get(text(plan, "placement_id")));
            assertThat(day(plan, "established_on")).isBetween(day(stay, "started_on"), demo.today());
            assertThat(text(plan, "client_participated")).isIn("ja", "nej");
            assertThat(text(plan, "client_views_recorded")).isIn("ja", "nej");
            if (!text(plan, "sent_to_municipality_on").isEmpty()) {
                assertThat(day(plan, "sent_to_municipality_on")).isBetween(day(plan, "established_on"), demo.today());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.demo.data.ADemo#onManyDays")
    void aFollowUpIsHeldAfterItsPlanIsEstablishedAndDuringTheStay(ADemo demo) {
        var stays = byKey(demo.placements(), "placement_id");
        var plans = byKey(demo.plans(), "plan_id");
        assertThat(byKey(demo.followUps(), "followup_id"))
                .hasSize(demo.followUps().size());
        assertThat(demo.followUps()).allSatisfy(followUp -> {
            var plan = Objects.requireNonNull(plans.get(text(followUp, "plan_id")));
            var stay = Objects.requireNonNull(stays.get(text(plan, "placement_id")));
            assertThat(day(followUp, "held_on")).isBetween(day(plan, "established_on"), demo.today());
            assertThat(day(followUp, "held_on")).isBeforeOrEqualTo(dayOrOpen(stay, "ended_on"));
            assertThat(text(followUp, "plan_revised")).isIn("ja", "nej");
        });
    }
}
