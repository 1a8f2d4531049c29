package se.lyhord.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.organisation.Quarter;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** Which homes of which quarters a change makes stale: those that it can change, and not all. */
@IntegrationTest
class TouchedTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    BeginningARun beginning;

    @Autowired
    ComputingIndicators computing;

    @Autowired
    StaleQuarters stale;

    @Autowired
    @Qualifier("migrations")
    DataSource owner;

    /** Homes A and B, a stay at A from 2021-Q3 on with a plan, computed from 2021-Q1 to 2021-Q4. */
    @BeforeEach
    void twoHomesComputedForAYear() {
        SettableClock.set(LocalDate.of(2022, 1, 10));
        JdbcClient.create(owner)
                .sql("truncate plan.plan, placement.placement, survey.round, survey.response, organisation.node,"
                        + " indicator.computed_quarter, indicator.stale, indicator.touched cascade")
                .update();
        run(
                """
                insert into organisation.node values
                    ('ORG', 'All', 'organisation', null, null, '2020-01-01', null),
                    ('R', 'Region', 'region', 'ORG', null, '2020-01-01', null),
                    ('A', 'Home A', 'unit', 'R', 'hvb', '2020-01-01', null),
                    ('B', 'Home B', 'unit', 'R', 'hvb', '2020-01-01', null)""",
                "insert into placement.placement (placement_id, unit_code, client_ref, gender, started_on) values ('P', 'A', 'c', 'K', '2021-07-05')",
                "insert into plan.plan values ('G', 'P', 'A', '2021-07-20', true, true, null)");
        compute(Optional.of(Quarter.of("2021-Q1")), Optional.of(Quarter.of("2021-Q4")));
    }

    @Test
    void nothingIsStaleAfterARunAndTheNextHasNothingToDo() {
        assertThat(begin()).isEmpty();
    }

    @Test
    void aLateFollowUpTouchesItsHomeFromTheFirstDayOfTheStayOn() {
        run("insert into plan.follow_up values ('F', 'G', 'A', '2021-12-20', false)");
        assertThat(touched()).isEqualTo(Map.of("2021-Q3", List.of("A"), "2021-Q4", List.of("A")));
    }

    @Test
    void aCorrectionTouchesTheHomeOfTheFollowUp() {
        run("insert into plan.follow_up values ('F', 'G', 'A', '2021-12-20', false)");
        compute(Optional.empty(), Optional.empty());
        run("insert into plan.correction values ('F', 'A', null, 'r', 's', '2022-01-02')");
        assertThat(touched()).isEqualTo(Map.of("2021-Q3", List.of("A"), "2021-Q4", List.of("A")));
    }

    @Test
    void aResponseAndARoundTouchTheirQuarterAlone() {
        run(
                "select survey.make_room_for('2021-Q2')",
                "insert into survey.response (template_key, quarter, unit_code, answers) values (1, '2021-Q2', 'B', '\\x0101010101010101010101010101')",
                "insert into survey.round values ('A', '2021-Q1', 4)");
        assertThat(touched()).isEqualTo(Map.of("2021-Q1", List.of("A"), "2021-Q2", List.of("B")));
    }

    @Test
    void aStayThatMovesTouchesBothHomes() {
        run("delete from plan.plan", "update placement.placement set unit_code = 'B' where placement_id = 'P'");
        assertThat(touched()).isEqualTo(Map.of("2021-Q3", List.of("A", "B"), "2021-Q4", List.of("A", "B")));
    }

    @Test
    void aHomeThatClosesTouchesNoQuarterBeforeItsLastDay() {
        run("update organisation.node set valid_to = '2021-11-30' where code = 'B'");
        assertThat(touched()).isEqualTo(Map.of("2021-Q4", List.of("B")));
    }

    @Test
    void aRegionTouchesTheSumsAlone() {
        run("insert into organisation.node values ('S', 'South', 'region', 'ORG', null, '2021-10-01', null)");
        assertThat(touched()).isEqualTo(Map.of("2021-Q4", List.of()));
    }

    @Test
    void aNewNameAndARowWrittenAsItWasTouchNothing() {
        run(
                "update organisation.node set name = 'Other'",
                "update organisation.operation_profile set profile = profile");
        assertThat(touched()).isEmpty();
    }

    @Test
    void aRuleTouchesEveryHomeFromItsFirstDayOn() {
        run(
                "insert into plan.municipality_rule (municipality_code, profile, valid_from, establish_within_days) values ('0180', 'hvb', '2021-08-01', 3)");
        try {
            assertThat(touched()).isEqualTo(Map.of("2021-Q3", List.of("all"), "2021-Q4", List.of("all")));
        } finally {
            run("delete from plan.municipality_rule");
            compute(Optional.empty(), Optional.empty());
        }
    }

    @Test
    void whatIsEmptiedTouchesEverything() {
        JdbcClient.create(owner).sql("truncate survey.round").update();
        assertThat(touched().values()).hasSize(4).containsOnly(List.of("all"));
    }

    @Test
    void aRunThatDiedLeavesWhatWasStaleToTheNext() {
        run("insert into survey.round values ('A', '2021-Q1', 4)");
        WholeOrganisation.run(
                () -> beginning.begin(Optional.empty(), Optional.empty()).forEach(computing::count));
        assertThat(begin()).containsExactly(Quarter.of("2021-Q1"));
        assertThat(touched()).isEqualTo(Map.of("2021-Q1", List.of("A")));
    }

    /** Questionnaires never change, so nobody watches them; views are made of watched tables. */
    @Test
    void everyTableThatIndicatorsMayReadIsWatched() {
        var readable = """
                select format('%I.%I', n.nspname, c.relname) as name, c.oid
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and not c.relispartition
                  and n.nspname not in ('pg_catalog', 'information_schema')
                  and has_any_column_privilege('indicator_reader', c.oid, 'select')""";
        var unwatched = JdbcClient.create(owner)
                .sql("select name from (" + readable + ") t where (select count(*) from pg_trigger g"
                        + " where g.tgrelid = t.oid and g.tgname like 'touch\\_%') < 4")
                .query(String.class)
                .list();
        assertThat(unwatched).containsExactly("survey.template");
    }

    private Map<String, List<String>> touched() {
        var homes = new TreeMap<String, List<String>>();
        WholeOrganisation.run(() -> {
            stale.takeIn();
            stale.all().forEach(quarter -> homes.put(quarter.toString(), codes(stale.of(quarter))));
        });
        return homes;
    }

    private static List<String> codes(Homes homes) {
        return switch (homes) {
            case Homes.All _ -> List.of("all");
            case Homes.Some some -> some.codes();
        };
    }

    private List<Quarter> begin() {
        var quarters = new java.util.ArrayList<Quarter>();
        WholeOrganisation.run(() -> quarters.addAll(beginning.begin(Optional.empty(), Optional.empty())));
        return quarters;
    }

    private void compute(Optional<Quarter> from, Optional<Quarter> to) {
        WholeOrganisation.run(() -> {
            var quarters = beginning.begin(from, to);
            quarters.forEach(computing::count);
            quarters.forEach(computing::rollUp);
            quarters.forEach(computing::settle);
        });
    }

    private void run(String... statements) {
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ -> {
            for (var statement : statements) {
                if (statement.startsWith("select")) {
                    jdbc.sql(statement).query((_, _) -> true).list();
                } else {
                    jdbc.sql(statement).update();
                }
            }
        }));
    }
}
