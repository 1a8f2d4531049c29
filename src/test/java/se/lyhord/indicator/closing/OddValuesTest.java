package se.lyhord.indicator.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.batch.JobOutcome.Result;
import se.lyhord.batch.Jobs;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.deviation.HomesOnRecord;
import se.lyhord.indicator.BreakingDefinitions;
import se.lyhord.indicator.ComputedValues;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;
import se.lyhord.survey.template.Templates;
import se.lyhord.testing.IntegrationTest;

/**
 * Homes by what came of their inspections in 2021-Q1, beside the same of earlier quarters. The limits, of 25 inspections,
 * are scipy 1.17.1, binom.ppf of 0.1 % and 99.9 %: of 20 % up to 12, of 80 % from 13, of 60 % from 7, of 40 % 3 to 18.
 */
@IntegrationTest
class OddValuesTest {

    private static final Quarter NOW = Quarter.of("2021-Q1");
    private static final List<String> IN_2019 = List.of("2019-02-01", "2019-05-01", "2019-08-01", "2019-11-01");
    private static final List<String> IN_2020 = List.of("2020-02-01", "2020-05-01", "2020-08-01", "2020-11-01");
    private static final AtomicBoolean COMPUTED = new AtomicBoolean();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    HomeDatabase database;

    @Autowired
    Jobs jobs;

    @Autowired
    OddValues odd;

    @Autowired
    ComputedValues values;

    @Autowired
    Templates templates;

    @Autowired
    OrganisationTree tree;

    private HomesOnRecord homes;

    @BeforeEach
    void theQuartersAreComputedOnce() throws Exception {
        homes = new HomesOnRecord(jdbc, transaction);
        if (!COMPUTED.compareAndSet(false, true)) {
            return;
        }
        homes = HomesOnRecord.empty(jdbc, transaction, database);
        homes.run("delete from organisation.node");
        aHome("HIGH", IN_2020, 5, 25, 13);
        aHome("ON THE LIMIT", IN_2020, 5, 25, 12);
        aHome("LOW", IN_2020, 20, 25, 12);
        aHome("NEW", IN_2020.subList(1, 4), 5, 25, 25);
        aHome("SMALL", IN_2020, 5, 19, 19);
        aHome("CHANGED", IN_2019, 5, 25, 5);
        IN_2020.forEach(day -> inspected("CHANGED", day, 25, 15));
        assertThat(jobs.run("compute-indicators", Map.of("from", "2019-Q1", "to", "2021-Q1"))
                        .orElseThrow()
                        .get()
                        .result())
                .isEqualTo(Result.DONE);
    }

    @Test
    void whatTheQuartersBeforeWouldHardlyGiveIsNamedInWords() {
        assertThat(found(odd)).extracting(Finding::node).containsExactly("HIGH", "LOW");
        assertThat(found(odd)).extracting(Finding::kind).containsOnly(Finding.Kind.ODD_VALUE);
        assertThat(found(odd))
                .extracting(finding -> finding.text().sv())
                .containsExactly(
                        "Tillsyn med anmärkning: ovanligt hög andel vid HIGH (HIGH) jämfört med kvartalen före",
                        "Tillsyn med anmärkning: ovanligt låg andel vid LOW (LOW) jämfört med kvartalen före");
        assertThat(found(odd).getFirst().text().en())
                .isEqualTo(
                        "Inspections with remarks: an unusually high share at HIGH (HIGH) beside the quarters before");
    }

    /** CHANGED has 5 of 25 now: of 40 % of eight quarters that is usual, of 60 % of the four since the break it is not. */
    @Test
    void quartersBeforeABreakInTheSeriesAreNoHistory(@TempDir Path folder) throws IOException {
        var broken = BreakingDefinitions.of("inspections_with_remarks", "2020-01-01", folder);
        assertThat(found(new OddValues(values, broken.definitions(), broken.breaks(templates), tree)))
                .extracting(Finding::node)
                .containsExactly("CHANGED", "HIGH", "LOW");
    }

    @Test
    void afterABreakInTheQuarterItselfNothingIsOddYet(@TempDir Path folder) throws IOException {
        var broken = BreakingDefinitions.of("inspections_with_remarks", "2021-01-01", folder);
        assertThat(found(new OddValues(values, broken.definitions(), broken.breaks(templates), tree)))
                .isEmpty();
    }

    private static List<Finding> found(OddValues odd) {
        return WholeOrganisation.call(() -> odd.of(NOW));
    }

    /** The same in each quarter before, and something else now. */
    private void aHome(String code, List<String> before, int usualRemarks, int many, int remarks) {
        homes.run("insert into organisation.node values (?, ?, 'unit', null, 'hvb', '2019-01-01', null)", code, code);
        before.forEach(day -> inspected(code, day, 25, usualRemarks));
        inspected(code, "2021-02-01", many, remarks);
    }

    private void inspected(String home, String day, int many, int withRemarks) {
        homes.run("""
                insert into deviation.entry (entry_id, kind, unit_code, occurred_on, inspector, remarks)
                select concat(?::text, ' ', ?::text, ' ', n), 'inspection', ?, ?::date, 'ivo', case when n <= ? then 1 else 0 end
                from generate_series(1, ?) n""", home, day, home, day, withRemarks, many);
    }
}
