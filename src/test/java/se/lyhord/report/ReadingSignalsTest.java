package se.lyhord.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.OutsideScope;
import se.lyhord.access.Role;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.Quarter;
import se.lyhord.report.signal.Comparison;
import se.lyhord.report.signal.Signal;
import se.lyhord.report.signal.SignalsOfAFigure;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** Which figures are looked at together, and by whom. Homes A, B and C of division D; the figures are made up. */
@IntegrationTest
class ReadingSignalsTest {

    private static final Quarter NOW = Quarter.of("2021-Q2");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ReadingSignals reading;

    @Autowired
    ReadingTheDashboard dashboard;

    @BeforeEach
    void aDivisionOfThreeHomes() {
        run("delete from release.figure");
        run("delete from organisation.node");
        run("""
                insert into organisation.node values
                    ('ORG', 'All', 'organisation', null, null, '2020-01-01', null),
                    ('D', 'Division D', 'division', 'ORG', null, '2020-01-01', null),
                    ('R', 'Region R', 'region', 'D', null, '2020-01-01', null),
                    ('A', 'Home Ö', 'unit', 'R', 'hvb', '2020-01-01', null),
                    ('B', 'Home B', 'unit', 'R', 'hvb', '2020-01-01', null),
                    ('C', 'Home C', 'unit', 'D', 'hvb', '2020-01-01', null)""");
        run("""
                insert into release.figure (indicator, period, node, gender, status, numerator, denominator)
                values ('plan_followed_up', '2021-Q1', 'A', 'T', 'released', 38, 40),
                       ('plan_followed_up', '2021-Q2', 'A', 'T', 'released', 12, 40),
                       ('plan_followed_up', '2021-Q2', 'B', 'T', 'released', 36, 40),
                       ('plan_followed_up', '2021-Q2', 'D', 'T', 'released', 78, 100),
                       ('dimension_safety', '2021-Q2', 'A', 'T', 'withheld', null, null),
                       ('dimension_safety', '2021-Q2', 'R', 'T', 'released', 30, 44),
                       ('dimension_safety', '2020', 'B', 'T', 'released', 9, 12),
                       ('dimension_safety', '2021-Q2', 'D', 'T', 'released', 60, 90)""");
    }

    @Test
    void aHomeIsHeldAgainstItsDivisionByThoseWhoSeeBoth() {
        try (var _ = ActingAs.a(Role.DIVISION_MANAGER, "D")) {
            var page = reading.ofNode("A", List.of("plan_followed_up", "dimension_safety"));
            assertThat(page.figures()).hasSize(2);
            var plans = page.figures().getFirst();
            assertThat(plans.of(Comparison.DIVISION))
                    .get()
                    .satisfies(signal -> assertThat(signal.isClear()).isTrue());
            assertThat(plans.of(Comparison.CHANGE))
                    .get()
                    .satisfies(signal -> assertThat(signal.isClear()).isTrue());
            assertThat(page.tested()).isEqualTo(2);
            assertThat(page.figures().getLast().of(Comparison.DIVISION))
                    .contains(new Signal.NotSaid(Comparison.DIVISION, Signal.Reason.WITHHELD));
        }
    }

    @Test
    void aHomeManagerWhoDoesNotSeeTheDivisionIsToldOfTheHomeAlone() {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            var plans =
                    reading.ofNode("A", List.of("plan_followed_up")).figures().getFirst();
            assertThat(plans.of(Comparison.DIVISION)).isEmpty();
            assertThat(plans.of(Comparison.CHANGE)).isPresent();
            assertThatThrownBy(() -> reading.ofNode("B", List.of("plan_followed_up")))
                    .isInstanceOf(OutsideScope.class);
            assertThatThrownBy(() -> reading.ofDivision("D", NOW)).isInstanceOf(OutsideScope.class);
        }
        try (var _ = ActingAs.a(Role.CONTACT_PERSON, "A")) {
            assertThatThrownBy(() -> reading.ofNode("A", List.of("plan_followed_up")))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aDivisionIsLookedAtOverAllItsHomesAndIndicators() {
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            var found = reading.ofDivision("D", NOW);
            assertThat(found.homes()).extracting(Node::code).containsExactly("B", "C", "A");
            assertThat(found.page().figures())
                    .extracting(SignalsOfAFigure::indicator, SignalsOfAFigure::node)
                    .containsExactly(
                            tuple("dimension_safety", "A"),
                            tuple("plan_followed_up", "B"),
                            tuple("plan_followed_up", "A"));
            assertThat(found.indicators()).containsExactly("dimension_safety", "plan_followed_up");
            assertThat(found.funnel("plan_followed_up").orElseThrow().points())
                    .extracting(Funnel.Point::home)
                    .containsExactly("Home B", "Home Ö");
            assertThat(found.funnel("dimension_safety").orElseThrow().figures()).isEmpty();
            assertThat(reading.quarters("D")).containsExactly(NOW);
        }
    }

    @Test
    void aSmallHomesPageShowsTheRegionsFigureAsThatOfAllItsHomes() {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            var shown = dashboard.shown(dashboard.series("dimension_safety", "A"), "A");
            assertThat(shown).isInstanceOfSatisfying(ShownFigure.Pooled.class, pooled -> {
                assertThat(pooled.of().name()).isEqualTo("Region R");
                assertThat(pooled.of().ofFourQuarters()).isFalse();
                assertThat(pooled.of().figure().denominator()).isEqualTo(44);
            });
        }
    }

    @Test
    void theYearOfTheHomeComesBeforeTheRegion() {
        run("insert into release.figure values ('dimension_safety', '2020', 'A', 'T', 'released', 7, 11)");
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            var shown = dashboard.shown(dashboard.series("dimension_safety", "A"), "A");
            assertThat(shown).isInstanceOfSatisfying(ShownFigure.OwnFourQuarters.class, four -> {
                assertThat(four.last()).isEqualTo(Quarter.of("2020-Q4"));
                assertThat(four.figure().denominator()).isEqualTo(11);
            });
        }
    }

    private void run(String sql) {
        WholeOrganisation.run(
                () -> transaction.executeWithoutResult(_ -> jdbc.sql(sql).update()));
    }
}
