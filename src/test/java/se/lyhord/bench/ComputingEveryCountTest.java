package se.lyhord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The benchmark of computing at a small size: it fails where a count is not that of a plain pass, never for its time. */
@BenchTest
class ComputingEveryCountTest {

    @Autowired
    Measuring measuring;

    @Test
    void everyCellIsWhatAPassOverTheSameBytesCounts() throws Exception {
        assertThat(measuring.all(new Made(20_000, 60, 8), 1).lines().skip(1))
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .containsExactly(
                        "full_vs_scan",
                        "full_vs_memory",
                        "quarter_vs_full",
                        "history_40_vs_2",
                        "publish_vs_cells",
                        "bytes_a_response");
    }
}
