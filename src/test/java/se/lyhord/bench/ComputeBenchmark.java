package se.lyhord.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * {@code ./lyhord bench compute}: a million responses of 20 questions at 2,000 homes over 40 quarters, computed by the
 * product, beside the least that it can take. Each figure and its bound are measured by turns; the median counts.
 */
@BenchTest
class ComputeBenchmark {

    @Autowired
    Measuring measuring;

    @Test
    void compute() throws Exception {
        var made = new Made(
                Integer.getInteger("bench.responses", 1_000_000),
                Integer.getInteger("bench.homes", 2_000),
                Integer.getInteger("bench.quarters", 40));
        var csv = measuring.all(made, Integer.getInteger("bench.turns", 5));
        Files.createDirectories(Path.of("target", "bench"));
        Files.writeString(Path.of("target", "bench", "compute.csv"), csv);
    }
}
