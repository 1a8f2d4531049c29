package se.lyhord.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.OutsideScope;
import se.lyhord.access.Role;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.organisation.Quarter;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** Who reads which figures; the figures stand as they were released. */
@IntegrationTest
class ReadingTheDashboardTest {

    private static final String PLANS = "plan_followed_up";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ReadingTheDashboard reading;

    @Autowired
    OrderingAComputation ordering;

    @BeforeEach
    void aFigureAndAMarkAtHomeA() {
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ -> {
            jdbc.sql("delete from release.figure").update();
            jdbc.sql("delete from organisation.node").update();
            jdbc.sql("""
                            insert into organisation.node values
                                ('ORG', 'All', 'organisation', null, null, '2020-01-01', null),
                                ('A', 'Home A', 'unit', 'ORG', 'hvb', '2020-01-01', null),
                                ('B', 'Home B', 'unit', 'ORG', 'hvb', '2020-01-01', null)""").update();
            jdbc.sql("""
                            insert into release.figure (indicator, period, node, gender, status, numerator, denominator)
                            values ('plan_followed_up', '2021-Q1', 'A', 'T', 'released', 7, 9),
                                   ('plan_followed_up', '2021-Q3', 'A', 'T', 'withheld', null, null)""").update();
        }));
    }

    @Test
    void quartersWithAndWithoutAValueStandInOrder() {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            var series = reading.series(PLANS, "A");
            assertThat(series.latest(8)).extracting(Quarter::toString).containsExactly("2021-Q1", "2021-Q2", "2021-Q3");
            assertThat(series.latest(2)).extracting(Quarter::toString).containsExactly("2021-Q2", "2021-Q3");
            assertThat(series.latestFigure()).contains(new Quarter(2021, 1));
            assertThat(series.withholds(8)).isTrue();
            assertThat(series.at(new Quarter(2021, 2))).isEmpty();
        }
    }

    @Test
    void aNodeOutsideThePersonsScopeIsRefused() {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            assertThatThrownBy(() -> reading.series(PLANS, "B")).isInstanceOf(OutsideScope.class);
            assertThatThrownBy(() -> reading.series(PLANS, "ORG")).isInstanceOf(OutsideScope.class);
        }
    }

    @Test
    void aContactPersonReadsNoDashboardAndAHomeManagerOrdersNoComputation() {
        try (var _ = ActingAs.a(Role.CONTACT_PERSON, "A")) {
            assertThatThrownBy(() -> reading.series(PLANS, "A")).isInstanceOf(AccessDeniedException.class);
        }
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            assertThatThrownBy(ordering::start).isInstanceOf(AccessDeniedException.class);
        }
    }
}
