package se.lyhord.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.batch.JobOutcome;
import se.lyhord.batch.Jobs;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.disclosure.Threshold;
import se.lyhord.indicator.CaseFiles;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.threshold.ALead;
import se.lyhord.release.threshold.DecidingOnAThreshold;
import se.lyhord.release.threshold.ProposingAThreshold;
import se.lyhord.release.threshold.ProposingAThreshold.Outcome;
import se.lyhord.release.threshold.Refusal;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** A quarter of cases/north is released with the threshold that is valid for it, and keeps it. */
@IntegrationTest
class ThresholdsOfReleasesTest {

    private static final Quarter FIRST = Quarter.of("2022-Q1");
    private static final String OF_ANSWERS =
            "(indicator like 'dimension\\_%' or indicator = 'felt_participation') and status = 'released'";

    @Autowired
    Jobs jobs;

    @Autowired
    Ledger ledger;

    @Autowired
    ProposingAThreshold proposing;

    @Autowired
    DecidingOnAThreshold deciding;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aQuarterHasTheThresholdThatWasValidWhenItWasFirstReleased() throws Exception {
        CaseFiles.importCase(jobs, "north");
        compute("2021-Q1", "2021-Q4");
        SettableClock.set(LocalDate.of(2022, 2, 1));
        approved(12, FIRST);
        compute("2022-Q1", "2022-Q1");
        assertThat(threshold(Quarter.of("2021-Q4"))).isEqualTo(Threshold.INTERNAL);
        assertThat(threshold(FIRST)).isEqualTo(new Threshold(12));
        assertThat(smallest("2021-Q4")).isBetween(5, 11);
        assertThat(smallest("2022-Q1")).isGreaterThanOrEqualTo(12);

        var shown = rows("period like '2022-Q1'");
        assertThat(refusal(5, FIRST)).isEqualTo(Refusal.QUARTER_RELEASED);
        approved(5, FIRST.next());
        compute("2021-Q1", "2022-Q2");
        assertThat(rows("period like '2022-Q1'")).isEqualTo(shown);
        assertThat(threshold(FIRST)).isEqualTo(new Threshold(12));
        assertThat(threshold(FIRST.next())).isEqualTo(Threshold.INTERNAL);
        assertThat(smallest("2022-Q2")).isBetween(5, 11);
    }

    private void approved(int people, Quarter from) {
        Outcome outcome;
        try (var _ = ALead.named("anna")) {
            outcome = proposing.propose(Audience.INSIDE, people, from, "Prov.");
            assertThat(outcome).isInstanceOf(Outcome.Proposed.class);
        }
        try (var _ = ALead.named("bo")) {
            assertThat(deciding.approve(((Outcome.Proposed) outcome).id())).isEmpty();
        }
    }

    private Refusal refusal(int people, Quarter from) {
        try (var _ = ALead.named("anna")) {
            return ((Outcome.Refused) proposing.propose(Audience.INSIDE, people, from, "Prov.")).why();
        }
    }

    private Threshold threshold(Quarter quarter) {
        var found = new ArrayList<Threshold>();
        WholeOrganisation.run(() ->
                ledger.threshold("dimension_safety", quarter, Audience.INSIDE).ifPresent(found::add));
        return found.getFirst();
    }

    private void compute(String from, String to) throws Exception {
        var run = jobs.run("compute-indicators", Map.of("from", from, "to", to))
                .orElseThrow()
                .get();
        assertThat(run.result()).as(run.toString()).isEqualTo(JobOutcome.Result.DONE);
    }

    /** The fewest people that a shown figure is of. */
    private int smallest(String quarter) {
        return rows("period = '" + quarter + "'").stream()
                .mapToInt(row -> Integer.parseInt(row.substring(row.lastIndexOf(',') + 1)))
                .min()
                .orElseThrow();
    }

    private List<String> rows(String condition) {
        var rows = new ArrayList<String>();
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ -> rows.addAll(jdbc.queryForList(
                "select concat_ws(',', indicator, node, period, gender, numerator, denominator) as row"
                        + " from release.figure where " + OF_ANSWERS + " and " + condition + " order by 1",
                String.class))));
        return rows;
    }
}
