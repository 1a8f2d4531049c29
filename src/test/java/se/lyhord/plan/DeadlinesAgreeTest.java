package se.lyhord.plan;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.database.IndicatorReader;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.indicator.CountedOnADay;
import se.lyhord.indicator.Definitions;
import se.lyhord.indicator.Records;
import se.lyhord.organisation.Quarter;
import se.lyhord.plan.NormOfPlans.Duty;
import se.lyhord.plan.rule.MunicipalityRule.Often;
import se.lyhord.plan.rule.Rules;
import se.lyhord.statistics.Share;
import se.lyhord.testing.IntegrationTest;

/**
 * The list of plans, the duties that tasks and reminders read, the indicators, and the norm written anew in Java never
 * disagree. 360 stays at 120 homes are put on record day by day; on each of some days all four are asked.
 */
@IntegrationTest
class DeadlinesAgreeTest {

    private static final long SEED = 20_240_229;

    /** The ends of quarters and of months that clamp, in a leap year and beside it, and the days after. */
    private static final List<LocalDate> DAYS = """
            2023-02-28 2023-03-01 2023-03-31 2023-06-30 2023-08-31 2023-09-30 2023-10-01 2023-12-31
            2024-02-28 2024-02-29 2024-03-01 2024-03-31 2024-06-30 2024-08-31 2024-09-30 2024-12-31
            2025-02-28 2025-03-01 2025-03-31""".lines()
            .flatMap(line -> Stream.of(line.split(" ")))
            .map(LocalDate::parse)
            .toList();

    private static final MadeUpHomes MADE = new MadeUpHomes(SEED, 120, DAYS);
    private static final NormOfPlans NORM = new NormOfPlans(MADE.rules());
    private static final NormOfIndicators COUNTS = new NormOfIndicators(NORM);
    private static final List<DaysSeen> ONCE = new ArrayList<>();

    @BeforeAll
    static void allDaysAreSeenOnce(
            @Autowired JdbcClient jdbc,
            @Autowired TransactionTemplate transaction,
            @Autowired Rules rules,
            @Autowired PlansOfAHome plans,
            @Autowired Definitions definitions,
            @Autowired Records records,
            @Autowired @IndicatorReader DataSource reader) {
        WholeOrganisation.run(() -> rules.replace(MADE.rules()));
        var product = new SeeingTheProduct(
                jdbc, transaction, plans, definitions, records, new CountedOnADay(definitions, reader));
        ONCE.add(product.through(DAYS, MADE));
    }

    @Test
    void theListTellsTheDeadlinesOfTheNorm() {
        each((seen, stay) -> assertThat(seen.listed(stay)
                        .map(standing -> List.of(
                                standing.isOngoing(),
                                standing.establishBy(),
                                standing.established().isPresent(),
                                standing.dueOn())))
                .isEqualTo(
                        stay.startedOn().isAfter(seen.day())
                                ? Optional.empty()
                                : Optional.of(List.of(
                                        NormOfPlans.isOngoing(stay, seen.day()),
                                        NORM.establishBy(stay),
                                        NormOfPlans.establishedOn(stay, seen.day())
                                                .isPresent(),
                                        NormOfPlans.establishedOn(stay, seen.day())
                                                        .isPresent()
                                                ? NORM.followUpBy(stay, seen.day())
                                                : NORM.establishBy(stay)))));
    }

    @Test
    void theDutiesAreThoseOfTheNorm() {
        each((seen, stay) -> assertThat(seen.duties(stay))
                .containsExactlyElementsOf(NORM.duties(stay, seen.day())
                        .sorted(comparing(Duty::dueOn).thenComparing(Duty::kind))
                        .toList()));
    }

    @Test
    void theIndicatorsCountWhatTheNormCounts() {
        each((seen, stay) -> {
            for (var code : NormOfIndicators.OF_A_DAY) {
                assertThat(seen.onDay(code, stay)).as(code).isEqualTo(COUNTS.onDay(code, stay, seen.day(), seen.day()));
            }
            if (seen.endsAQuarter()) {
                allCodes()
                        .forEach(code -> assertThat(seen.ofQuarter(code, stay))
                                .as(code)
                                .isEqualTo(COUNTS.ofPeriod(
                                        code, stay, Quarter.of(seen.day()).firstDay(), seen.day(), seen.day())));
            }
        });
    }

    /** Of the stays that are ongoing, and no others, the list and the duties name the same day for the same thing. */
    @Test
    void theListAndTheDutiesNameTheSameDay() {
        each((seen, stay) -> assertThat(seen.duties(stay).stream()
                        .filter(duty ->
                                duty.kind().equals("establish") || duty.kind().equals("follow_up")))
                .isEqualTo(seen
                        .listed(stay)
                        .filter(PlanStanding::isOngoing)
                        .map(standing -> new Duty(
                                standing.established().isPresent() ? "follow_up" : "establish", standing.dueOn()))
                        .stream()
                        .toList()));
    }

    /**
     * A plan that the list calls overdue is counted, and not as followed up. One that it does not is counted as followed up or
     * not at all, but for one: a plan with too few follow-ups whose last day is this one is missed already, and overdue
     * tomorrow.
     */
    @Test
    void aPlanIsCountedAsFollowedUpJustWhereTheListDoesNotCallItOverdue() {
        each((seen, stay) -> {
            var isMissed = seen.onDay("plan_followed_up", stay).equals(new Share(0, 1));
            var listed = seen.listed(stay).filter(PlanStanding::isOngoing).filter(one -> one.plan() != null);
            var isDueToday = listed.filter(one -> one.daysLeft() == 0).isPresent();
            assertThat(listed.filter(one -> one.state() == PlanState.OVERDUE).isPresent())
                    .isEqualTo(isMissed && !isDueToday);
        });
    }

    /** By what the list tells of a stay whose time to establish a plan ran out in the quarter that ends today. */
    @Test
    void aPlanIsCountedAsEstablishedInTimeJustWhereTheListHasItSo() {
        each((seen, stay) -> {
            if (seen.endsAQuarter()) {
                var isOf = Quarter.of(seen.day());
                var expected = seen.listed(stay)
                        .filter(one -> Quarter.of(one.establishBy()).equals(isOf))
                        .filter(one -> one.endedOn() == null || !one.endedOn().isBefore(one.establishBy()))
                        .map(one -> new Share(
                                one.established()
                                                .filter(plan ->
                                                        !plan.establishedOn().isAfter(one.establishBy()))
                                                .isPresent()
                                        ? 1
                                        : 0,
                                1));
                assertThat(seen.ofQuarter("plan_established_in_time", stay))
                        .isEqualTo(expected.orElse(new Share(0, 0)));
            }
        });
    }

    @Test
    void whatIsStillToBeSentOrUpdatedWhenItsTimeIsOutIsMissed() {
        each((seen, stay) -> {
            if (seen.endsAQuarter()) {
                assertThat(seen.missed("plan_sent_in_time", stay)).isGreaterThanOrEqualTo(seen.outOfTime("send", stay));
                assertThat(seen.missed("plan_updated_after_order", stay))
                        .isGreaterThanOrEqualTo(seen.outOfTime("update", stay));
            }
        });
    }

    /** Two within twelve months is what some municipalities have agreed, and what one indicator counts for all. */
    @Test
    void twoFollowUpsInAYearCountAlikeByAgreementAndForAll() {
        each((seen, stay) -> {
            if (NORM.followUp(stay, seen.day()).equals(new Often(2, 12))) {
                assertThat(seen.onDay("plan_followed_up_twice", stay)).isEqualTo(seen.onDay("plan_followed_up", stay));
            }
        });
    }

    /** With all on record that came later, an earlier quarter is as it was, unless something turned out wrong. */
    @Test
    void onlyACorrectionChangesAnEarlierQuarter() {
        each((seen, stay) -> {
            if (seen.endsAQuarter()) {
                var quarter = Quarter.of(seen.day());
                allCodes().forEach(code -> {
                    var now = ONCE.getFirst().later(seen.day(), code, stay);
                    assertThat(now)
                            .as(code)
                            .isEqualTo(COUNTS.ofPeriod(code, stay, quarter.firstDay(), seen.day(), DAYS.getLast()));
                    if (stay.isFreeOfCorrections()) {
                        assertThat(now).as(code).isEqualTo(seen.ofQuarter(code, stay));
                    }
                });
            }
        });
    }

    /** Otherwise the sample would show nothing. */
    @Test
    void theSampleHasBothSidesOfEveryLimit() {
        for (var code : allCodes().toList()) {
            assertThat(pairs((seen, stay) -> seen.ofQuarter(code, stay).numerator() > 0))
                    .as(code)
                    .isGreaterThan(20);
            assertThat(pairs((seen, stay) -> seen.missed(code, stay) > 0))
                    .as(code)
                    .isGreaterThan(20);
        }
        for (var kind : List.of("establish", "follow_up", "send", "send_again", "update")) {
            for (var daysAfter : List.of(-1, 0, 1)) {
                assertThat(pairs((seen, stay) -> seen.duties(stay)
                                .contains(new Duty(kind, seen.day().minusDays(daysAfter)))))
                        .as("%s, %d days after the last one", kind, daysAfter)
                        .isGreaterThanOrEqualTo(4);
            }
        }
    }

    private static void each(BiConsumer<SeenOnADay, MadeUpStay> check) {
        ONCE.getFirst().each("seed " + SEED, check);
    }

    private static long pairs(BiPredicate<SeenOnADay, MadeUpStay> which) {
        return ONCE.getFirst().pairs(which);
    }

    private static Stream<String> allCodes() {
        return Stream.concat(NormOfIndicators.OF_A_DAY.stream(), NormOfIndicators.OF_EVENTS.stream());
    }
}
