package se.lyhord.indicator.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.batch.JobOutcome;
import se.lyhord.batch.Jobs;
import se.lyhord.batch.store.JobLocks;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** Closes that cannot begin. */
@IntegrationTest
class RefusedClosesTest {

    @Autowired
    Jobs jobs;

    @Autowired
    JobLocks locks;

    @BeforeEach
    void inJanuary() {
        SettableClock.set(LocalDate.of(2022, 1, 10));
    }

    /** Each takes in what has changed and settles it; side by side they would lose what the other has not counted yet. */
    @Test
    void aCloseAndAComputationTakeTurns() {
        try (var _ = locks.take("compute-indicators", "what-has-changed").orElseThrow()) {
            assertThat(jobs.start("close-quarter", Map.of("quarter", "2021-Q4", "step", "prepare", "by", "anna")))
                    .isFalse();
            assertThat(jobs.run("close-quarter", Map.of())).isEmpty();
        }
    }

    @Test
    void aQuarterThatHasNotEndedOrWasNotComputedIsNotClosed() throws Exception {
        assertThat(run("close-quarter", Map.of("quarter", "2022-Q1", "step", "prepare", "by", "anna"))
                        .failures())
                .singleElement()
                .asString()
                .contains("2022-Q1 has not ended; the quarter can be closed from 2022-04-01 on");
        assertThat(run("close-quarter", Map.of("quarter", "2019-Q1", "step", "prepare", "by", "anna"))
                        .failures())
                .singleElement()
                .asString()
                .contains("compute the indicators first");
        assertThat(run("close-quarter", Map.of("quarter", "2019-Q1", "step", "close", "by", "anna"))
                        .failures())
                .singleElement()
                .asString()
                .contains("step is prepare, withdraw, approve, verify, erasure");
        assertThat(run("close-quarter", Map.of("quarter", "2019-Q1", "step", "prepare"))
                        .failures())
                .singleElement()
                .asString()
                .contains("by is missing");
    }

    private JobOutcome run(String job, Map<String, String> parameters) throws Exception {
        return jobs.run(job, parameters).orElseThrow().get();
    }
}
