package se.lyhord.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Shares and limits of cases/north/expected.csv, which prints them with six decimals. */
class NorthCaseSharesTest {

    @Test
    void everyShareAndLimitFollowsFromItsCounts() throws IOException {
        List<String> rows = rows();
        assertThat(rows).hasSize(2015);
        for (String row : rows) {
            String[] fields = row.split(",", -1);
            Share share = new Share(Long.parseLong(fields[4]), Long.parseLong(fields[5]));
            Interval interval = share.interval().toOptional().orElseThrow();
            assertThat(share.rounded(6).toOptional()).as(row).hasValue(new BigDecimal(fields[6]));
            assertThat(interval.lower()).as(row).isCloseTo(Double.parseDouble(fields[7]), within(1e-6));
            assertThat(interval.upper()).as(row).isCloseTo(Double.parseDouble(fields[8]), within(1e-6));
        }
    }

    private static List<String> rows() throws IOException {
        try (InputStream file = NorthCaseSharesTest.class.getResourceAsStream("/cases/north/expected.csv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).toList();
        }
    }
}
