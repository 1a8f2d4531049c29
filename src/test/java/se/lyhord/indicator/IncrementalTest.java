package se.lyhord.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.batch.Jobs;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.organisation.Quarter;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** What is counted anew after edits, and nothing else, comes to what counting all from the start comes to. */
@IntegrationTest
class IncrementalTest {

    private static final long SEED = Long.getLong("edits.seed", 20_261_128L);
    private static final int EDITS = Integer.getInteger("edits", 1000);
    private static final int MOST_AT_ONCE = 60;

    @Autowired
    Jobs jobs;

    @Autowired
    BeginningARun beginning;

    @Autowired
    ComputingIndicators computing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Qualifier("migrations")
    DataSource owner;

    private List<Map<String, Object>> rules = List.of();

    @BeforeEach
    void theNorthCase() throws Exception {
        SettableClock.set(LocalDate.of(2022, 7, 15));
        CaseFiles.importCase(jobs, "north");
        rules = JdbcClient.create(owner)
                .sql("select profile, valid_from, follow_up_within_months from organisation.operation_profile")
                .query()
                .listOfRows();
    }

    @AfterEach
    void rulesAsTheyWere() {
        for (var rule : rules) {
            JdbcClient.create(owner)
                    .sql("update organisation.operation_profile set follow_up_within_months = :follow_up_within_months"
                            + " where profile = :profile and valid_from = :valid_from")
                    .params(rule)
                    .update();
        }
    }

    @Test
    void afterAThousandRandomEditsOnlyWhatWasTouchedIsCountedAndTheResultIsThatOfCountingAll() {
        compute(Optional.empty(), Optional.empty());
        var edits = new RandomEdits(SEED, jdbc, transaction);
        var sizes = new Random(SEED);
        for (var made = 0; made < EDITS; ) {
            var some = new ArrayList<String>();
            for (var size = 1 + sizes.nextInt(MOST_AT_ONCE); size > 0 && made < EDITS; size--, made++) {
                some.add(edits.make());
            }
            compute(Optional.empty(), Optional.empty());
            var incremental = everything();
            var quarters = new ArrayList<>(incremental.keySet());
            forget();
            compute(Optional.of(Quarter.of(quarters.getFirst())), Optional.of(Quarter.of(quarters.getLast())));
            assertThat(everything())
                    .as("seed %d, after edit %d, the latest being\n%s", SEED, made, String.join("\n", some))
                    .isEqualTo(incremental);
        }
        assertThat(edits.changed()).as("edits that changed a record").isGreaterThan(EDITS * 7 / 10);
    }

    private void compute(Optional<Quarter> from, Optional<Quarter> to) {
        WholeOrganisation.run(() -> {
            var quarters = beginning.begin(from, to);
            quarters.forEach(computing::count);
            quarters.forEach(computing::rollUp);
            computing.longerPeriods(quarters).forEach(computing::addUp);
            quarters.forEach(computing::settle);
        });
    }

    private void forget() {
        JdbcClient.create(owner)
                .sql(
                        "truncate indicator.home_counts, indicator.node_counts, indicator.computed_quarter, indicator.answered_version, indicator.quarter_count")
                .update();
    }

    /** Every stored count and version, by quarter: first those of the quarter itself, then of periods that end with it. */
    private Map<String, List<String>> everything() {
        var all = new TreeMap<String, List<String>>();
        WholeOrganisation.run(() ->
                transaction.executeWithoutResult(_ -> jdbc.sql("""
                        select quarter, 'computed with ' || hashes::text as line from indicator.computed_quarter join indicator.definition_set using (definition_set)
                        union all
                        select quarter, 'cell ' || unit_code || gender || numerators::text || denominators::text from indicator.cell
                        union all
                        select case when length(period) = 4 then period || '-Q4' else left(period, 7) end,
                               'node ' || period || node || gender || numerators::text || denominators::text from indicator.node_value
                        union all
                        select quarter, 'answered ' || template || template_version from indicator.answered_version
                        order by 1, 2""").query(row -> {
                    all.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                            .add(row.getString(2));
                })));
        return all;
    }
}
