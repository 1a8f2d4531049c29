package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is worked out is held against printing every sum. */
class PrintedMeanTest {

    @Test
    void upToTenPeopleOneDecimalIsTheExactSum() {
        assertThat(IntStream.rangeClosed(1, 10).mapToLong(people -> PrintedMean.mostSums(people, 1)))
                .containsOnly(1L);
        assertThat(PrintedMean.mostSums(11, 1)).isEqualTo(2);
        assertThat(PrintedMean.mostSums(19, 2)).isEqualTo(1);
        assertThat(PrintedMean.mostSums(4, 0)).isEqualTo(5);
    }

    /** 46.9, 47 and so on over 12 are printed as 3.9: from 3.85 · 12 = 46.2 to 3.95 · 12 = 47.4. 59/20 and 61/20 are halves. */
    @ParameterizedTest
    @CsvSource({"3.9,12,47,47", "3.0,20,59,61", "3.0,10,30,30", "3,10,25,35", "3.00,19,57,57", "0.0,4,0,0"})
    void thePrintLeavesTheseSums(BigDecimal printed, int people, long least, long greatest) {
        PrintedMean mean = new PrintedMean(printed, people);
        assertThat(mean.leastSum()).isEqualTo(least);
        assertThat(mean.greatestSum()).isEqualTo(greatest);
    }

    @Test
    void everySumIsAmongThoseOfItsPrintHoweverHalvesAreRounded() {
        for (int people = 1; people <= 25; people++) {
            for (int sum = people; sum <= 5 * people; sum++) {
                for (RoundingMode halves : new RoundingMode[] {RoundingMode.HALF_UP, RoundingMode.HALF_DOWN}) {
                    BigDecimal printed = BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(people), 1, halves);
                    PrintedMean mean = new PrintedMean(printed, people);
                    assertThat((long) sum)
                            .as("%d of %d, printed %s", sum, people, printed)
                            .isBetween(mean.leastSum(), mean.greatestSum());
                }
            }
        }
    }

    @Test
    void aMeanOfNobodyOrUnderNothingIsRefused() {
        assertThatThrownBy(() -> new PrintedMean(BigDecimal.ONE, 0)).hasMessageContaining("0 people");
        assertThatThrownBy(() -> new PrintedMean(new BigDecimal("-0.1"), 3)).hasMessageContaining("-0.1");
    }
}
