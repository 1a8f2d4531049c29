package se.lyhord.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.OutsideScope;
import se.lyhord.access.Role;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** What the database sorts, filters and counts, beside the same done here with all rows in memory. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyPlansTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 8, 15);
    private static final Comparator<PlanStanding> MOST_URGENT_FIRST = Comparator.comparing(PlanStanding::state)
            .thenComparing(PlanStanding::dueOn)
            .thenComparing(PlanStanding::clientRef)
            .thenComparing(standing -> standing.placement().value());

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ListingPlans listing;

    List<PlanStanding> all = List.of();

    @BeforeAll
    void aCrowd() {
        new Crowd(12, 2000, 1000, TODAY).fill(jdbc, transaction);
        all = chosen(new PlanChoice(null, "", null, true), PlanOrder.MOST_URGENT_FIRST);
        assertThat(all).hasSize(3000);
    }

    @ParameterizedTest
    @EnumSource(PlanOrder.Column.class)
    void inEveryOrderThePagesGiveEachRowOnceInItsPlace(PlanOrder.Column column) {
        for (var descending : new boolean[] {false, true}) {
            assertThat(chosen(new PlanChoice(null, "", null, true), new PlanOrder(column, descending)))
                    .as("descending: %s", descending)
                    .containsExactlyElementsOf(
                            all.stream().sorted(comparator(column, descending)).toList());
        }
    }

    @Test
    void everyChoiceGivesTheRowsThatFitItAndCountsThem() {
        for (var home : new @Nullable String[] {null, "H003"}) {
            for (var client : List.of("", "a-00", "17", "%", "no such client")) {
                for (var state : states()) {
                    agrees(new PlanChoice(home, client, state, false));
                    agrees(new PlanChoice(home, client, state, true));
                }
            }
        }
    }

    private void agrees(PlanChoice choice) {
        var fitting = all.stream().filter(standing -> fits(standing, choice)).toList();
        var counts = as(Role.DIVISION_MANAGER, "ORG", () -> listing.counts(choice));
        assertThat(chosen(choice, PlanOrder.MOST_URGENT_FIRST)).as("%s", choice).isEqualTo(fitting);
        assertThat(counts.chosen()).as("%s", choice).isEqualTo(fitting.size());
        assertThat(counts.ongoing().toString())
                .as("%s", choice)
                .isEqualTo(all.stream()
                        .filter(standing -> standing.isOngoing() && isAt(standing, choice))
                        .collect(groupingBy(PlanStanding::state, java.util.TreeMap::new, counting()))
                        .toString());
    }

    /** The rule as it is told in words; the days -1, 0, 1, 30 and 31 are among those of the crowd. */
    @Test
    void theStateOfEveryRowIsThatOfItsDays() {
        assertThat(all).allSatisfy(standing -> assertThat(standing.state()).isEqualTo(told(standing)));
        assertThat(all.stream().filter(PlanStanding::isOngoing).filter(standing -> standing.plan() != null))
                .extracting(PlanStanding::daysLeft)
                .contains(-1L, 0L, 1L, 29L, 30L, 31L);
        assertThat(all.stream().filter(PlanStanding::isOngoing).filter(standing -> standing.plan() == null))
                .extracting(PlanStanding::daysLeft)
                .contains(-1L, 0L, 1L);
    }

    @Test
    void theDatabaseKnowsTheSameStatesInTheSameOrder() {
        assertThat(ask("select unnest(enum_range(null::plan.state))::text"))
                .containsExactlyElementsOf(Stream.of(PlanState.values())
                        .map(PlanState::databaseName)
                        .toList());
    }

    /** The view {@code plan.deadline} writes the rule out, for the sake of speed. */
    @Test
    void theDaysToEstablishAPlanAreThoseOfTheOneRule() {
        var days = as(Role.DIVISION_MANAGER, "ORG", () -> ask("""
                        select distinct d.establish_by - d.started_on || case when r.establish_within_days
                            = d.establish_by - d.started_on then '' else ' differs' end
                        from plan.deadline d
                        join organisation.node n on n.code = d.unit_code
                        left join lateral plan.rule_on(n.profile, d.municipality_code, d.started_on) r on true
                        order by 1"""));
        assertThat(days).containsExactly("10", "14", "21", "28");
    }

    @Test
    void aContactPersonSeesTheOwnHomeAlone() {
        try (var _ = ActingAs.a(Role.CONTACT_PERSON, "H003")) {
            var everything = new PlanChoice(null, "", null, true);
            assertThat(listing.page(everything, PlanOrder.MOST_URGENT_FIRST, 0, 5000))
                    .isEqualTo(all.stream()
                            .filter(standing -> standing.home().equals("H003"))
                            .toList());
            assertThat(listing.counts(everything).chosen()).isEqualTo(250);
            var streamed = new ArrayList<PlanStanding>();
            listing.each(everything, PlanOrder.MOST_URGENT_FIRST, streamed::add);
            assertThat(streamed)
                    .hasSize(250)
                    .allMatch(standing -> standing.home().equals("H003"));
            var ofAnother = PlanChoice.allOf("H004");
            assertThatThrownBy(() -> listing.counts(ofAnother)).isInstanceOf(OutsideScope.class);
            assertThatThrownBy(() -> listing.page(ofAnother, PlanOrder.MOST_URGENT_FIRST, 0, 1))
                    .isInstanceOf(OutsideScope.class);
        }
    }

    @Test
    void aRoleWithoutBusinessHereIsRefused() {
        assertThatThrownBy(() -> as(Role.QUALITY_LEAD, "ORG", () -> listing.counts(PlanChoice.ongoing())))
                .isInstanceOf(AccessDeniedException.class);
    }

    /** Otherwise each of 100,000 follow-ups would be compared with each of 200 homes. */
    @Test
    void theScopeIsReadOnceAndHashed() {
        var plan = as(
                Role.DIVISION_MANAGER,
                "ORG",
                () -> ask("explain (verbose) select * from plan.list_on(date '2022-08-15') order by state, due_by"));
        assertThat(plan).anyMatch(line -> line.contains("hashed SubPlan"));
        assertThat(plan)
                .filteredOn(line -> line.contains("Filter:"))
                .noneMatch(line -> line.contains("in_scope") || line.contains("current_setting"));
    }

    /** All pages of a choice, one after the other. */
    private List<PlanStanding> chosen(PlanChoice choice, PlanOrder order) {
        return as(Role.DIVISION_MANAGER, "ORG", () -> {
            var rows = new ArrayList<PlanStanding>();
            for (var page = listing.page(choice, order, 0, 700);
                    !page.isEmpty();
                    page = listing.page(choice, order, rows.size(), 700)) {
                rows.addAll(page);
            }
            return rows;
        });
    }

    private List<String> ask(String sql) {
        return transaction.execute(_ -> jdbc.sql(sql).query(String.class).list());
    }

    private static <T> T as(Role role, String node, java.util.function.Supplier<T> work) {
        try (var _ = ActingAs.a(role, node)) {
            return work.get();
        }
    }

    private static List<@Nullable PlanState> states() {
        var states = new ArrayList<@Nullable PlanState>(List.of(PlanState.values()));
        states.add(null);
        return states;
    }

    private static boolean fits(PlanStanding standing, PlanChoice choice) {
        return isAt(standing, choice)
                && (choice.withEnded() || standing.isOngoing())
                && (choice.state() == null || standing.state() == choice.state())
                && standing.clientRef().toLowerCase(Locale.ROOT).contains(choice.client());
    }

    private static boolean isAt(PlanStanding standing, PlanChoice choice) {
        return choice.home() == null || standing.home().equals(choice.home());
    }

    private static PlanState told(PlanStanding standing) {
        if (standing.endedOn() != null && standing.endedOn().isBefore(TODAY)) {
            return PlanState.ENDED;
        }
        var isLate = TODAY.isAfter(standing.dueOn());
        if (standing.plan() == null) {
            return isLate ? PlanState.PLAN_LATE : PlanState.PLAN_TO_COME;
        }
        if (isLate) {
            return PlanState.OVERDUE;
        }
        return TODAY.plusDays(30).isBefore(standing.dueOn()) ? PlanState.ON_TIME : PlanState.DUE_SOON;
    }

    private static Comparator<PlanStanding> comparator(PlanOrder.Column column, boolean descending) {
        var by = switch (column) {
            case CLIENT -> by(PlanStanding::clientRef);
            case HOME -> by(PlanStanding::homeName);
            case STATE -> by(PlanStanding::state);
            case DUE -> by(PlanStanding::dueOn);
            case LAST -> by(standing -> day(standing, EstablishedPlan::lastFollowUp));
            case ESTABLISHED -> by(standing -> day(standing, EstablishedPlan::establishedOn));
            case STARTED -> by(PlanStanding::startedOn);
        };
        return (descending ? by.reversed() : by).thenComparing(MOST_URGENT_FIRST);
    }

    private static <T extends Comparable<? super T>> Comparator<PlanStanding> by(
            Function<PlanStanding, @Nullable T> value) {
        return Comparator.comparing(value, Comparator.nullsFirst(Comparator.<T>naturalOrder()));
    }

    private static @Nullable LocalDate day(PlanStanding standing, Function<EstablishedPlan, @Nullable LocalDate> day) {
        return standing.plan() == null ? null : day.apply(standing.plan());
    }
}
