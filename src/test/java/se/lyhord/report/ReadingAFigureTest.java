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
import se.lyhord.disclosure.Released;
import se.lyhord.indicator.explanation.CountedStay;
import se.lyhord.indicator.explanation.Provenance;
import se.lyhord.organisation.Quarter;
import se.lyhord.report.ReadingAFigure.Behind;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/**
 * Who is told how a figure came about, and how far down. Plans are followed up within six months (indicators.md): on 31
 * March 2022 that of P1 was, that of P2 was not, P3's is too new to count.
 */
@IntegrationTest
class ReadingAFigureTest {

    private static final String PLANS = "plan_followed_up";
    private static final Quarter Q1 = Quarter.of("2022-Q1");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ReadingAFigure reading;

    @BeforeEach
    void plansAtTwoHomes() {
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ -> {
            for (var table : new String[] {
                "release.figure", "plan.follow_up", "plan.plan", "placement.placement", "organisation.node"
            }) {
                jdbc.sql("delete from " + table).update();
            }
            jdbc.sql("""
                            insert into organisation.node values
                                ('ORG', 'All', 'organisation', null, null, '2020-01-01', null),
                                ('A', 'Home A', 'unit', 'ORG', 'hvb', '2020-01-01', null),
                                ('B', 'Home B', 'unit', 'ORG', 'hvb', '2020-01-01', null)""").update();
            jdbc.sql("""
                            insert into placement.placement values
                                ('P1', 'A', 'C1', 2008, 'K', '2021-01-01', null, 'SoL', '0180'),
                                ('P2', 'A', 'C2', 2008, 'M', '2021-01-01', null, 'SoL', '0180'),
                                ('P3', 'A', 'C3', 2008, 'M', '2022-03-01', null, 'SoL', '0180'),
                                ('P4', 'B', 'C4', 2008, 'M', '2021-01-01', null, 'SoL', '0180')""").update();
            jdbc.sql("""
                            insert into plan.plan (plan_id, placement_id, unit_code, established_on, client_participated,
                                                   client_views_recorded)
                            values ('G1', 'P1', 'A', '2021-01-20', true, true),
                                   ('G2', 'P2', 'A', '2021-01-20', true, true),
                                   ('G3', 'P3', 'A', '2022-03-20', true, true),
                                   ('G4', 'P4', 'B', '2021-01-20', true, true)""").update();
            jdbc.sql("""
                            insert into plan.follow_up (follow_up_id, plan_id, unit_code, held_on, plan_revised)
                            values ('F1', 'G1', 'A', '2022-01-10', false)""").update();
            jdbc.sql("""
                            insert into release.figure (indicator, period, node, gender, status, numerator, denominator)
                            values ('plan_followed_up', '2022-Q1', 'A', 'T', 'released', 1, 2),
                                   ('plan_followed_up', '2022-Q1', 'ORG', 'T', 'withheld', null, null),
                                   ('felt_participation', '2022-Q1', 'A', 'T', 'released', 5, 9)""").update();
        }));
    }

    @Test
    void aManagerSeesThePlansBehindTheFigureMissesFirst() {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            var figure = reading.of(PLANS, "A", Q1).orElseThrow();
            assertThat(figure.figure()).hasValueSatisfying(shown -> {
                assertThat(shown.numerator()).isEqualTo(1);
                assertThat(shown.denominator()).isEqualTo(2);
            });
            assertThat(figure.showsHashes()).isFalse();
            assertThat(figure.explanation().provenance()).isEmpty();
            assertThat(reading.behind(figure, "A", Q1)).isInstanceOfSatisfying(Behind.Stays.class, behind -> {
                assertThat(behind.stays()).extracting(CountedStay::placement).containsExactly("P2", "P1");
                assertThat(behind.stays()).extracting(CountedStay::hits).containsExactly(0L, 1L);
            });
        }
    }

    @Test
    void theRunsThatCountedTheHomesBelowAreTold() {
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ -> {
            for (var units : new String[] {"null", "array['A']", "array['B']"}) {
                var run = jdbc.sql(
                                "insert into indicator.run (started_at, code_version) values ('2022-04-01', '1.0 abc')"
                                        + " returning run")
                        .query(Long.class)
                        .single();
                jdbc.sql("insert into indicator.run_input values (:run, 'plan.plan', 4, 'f')")
                        .param("run", run)
                        .update();
                jdbc.sql("insert into indicator.quarter_count values ('2022-Q1', :run, " + units + ", 0)")
                        .param("run", run)
                        .update();
            }
        }));
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            var atA = reading.of(PLANS, "A", Q1)
                    .orElseThrow()
                    .explanation()
                    .provenance()
                    .orElseThrow();
            assertThat(atA.counts()).extracting(Provenance.Count::isOfAllHomes).containsExactly(true, false);
            assertThat(atA.counts().getFirst().inputs()).containsExactly(new Provenance.Input("plan.plan", 4, "f"));
            assertThat(atA.counts().getFirst().codeVersion()).isEqualTo("1.0 abc");
            var atAll = reading.of(PLANS, "ORG", Q1)
                    .orElseThrow()
                    .explanation()
                    .provenance()
                    .orElseThrow();
            assertThat(atAll.counts()).hasSize(3);
        } finally {
            WholeOrganisation.run(() -> transaction.executeWithoutResult(
                    _ -> jdbc.sql("delete from indicator.quarter_count").update()));
        }
    }

    @Test
    void wherePlansAreWithheldNothingBehindThemIsTold() {
        try (var _ = ActingAs.a(Role.DIVISION_MANAGER, "ORG")) {
            var figure = reading.of(PLANS, "ORG", Q1).orElseThrow();
            assertThat(figure.released()).containsInstanceOf(Released.Withheld.class);
            assertThat(reading.behind(figure, "ORG", Q1)).isInstanceOf(Behind.NoFigure.class);
        }
    }

    @Test
    void nothingBelowWhatYoungPeopleAnsweredIsAnybodysToSee() {
        for (var role : new Role[] {Role.HOME_MANAGER, Role.DIVISION_MANAGER, Role.QUALITY_LEAD}) {
            try (var _ = ActingAs.a(role, "A")) {
                var figure = reading.of("felt_participation", "A", Q1).orElseThrow();
                assertThat(reading.behind(figure, "A", Q1)).isInstanceOf(Behind.Answers.class);
                var rate = reading.of("survey_response_rate", "A", Q1).orElseThrow();
                assertThat(reading.behind(rate, "A", Q1)).isInstanceOf(Behind.NotNamed.class);
            }
        }
    }

    @Test
    void aQualityLeadSeesHashesAndNoPeople() {
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            var figure = reading.of(PLANS, "A", Q1).orElseThrow();
            assertThat(figure.showsHashes()).isTrue();
            assertThat(reading.behind(figure, "A", Q1)).isInstanceOf(Behind.NotYours.class);
        }
    }

    @Test
    void nobodyIsToldOfAPlaceThatIsNotTheirs() {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            assertThatThrownBy(() -> reading.of(PLANS, "B", Q1)).isInstanceOf(OutsideScope.class);
            assertThat(reading.of("no_such_indicator", "A", Q1)).isEmpty();
        }
        try (var _ = ActingAs.a(Role.CONTACT_PERSON, "A")) {
            assertThatThrownBy(() -> reading.of(PLANS, "A", Q1)).isInstanceOf(AccessDeniedException.class);
        }
    }
}
