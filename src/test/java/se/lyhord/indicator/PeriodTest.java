package se.lyhord.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.organisation.Quarter;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"2022-Q1", "2022", "2022-Q1/4"})
    void aPeriodIsWrittenAsItIsRead(String text) {
        assertThat(Period.of(text)).hasToString(text);
    }

    @Test
    void aRollingPeriodIsAQuarterAndTheThreeBefore() {
        assertThat(Period.of("2022-Q1/4").quarters())
                .containsExactly(
                        Quarter.of("2021-Q2"), Quarter.of("2021-Q3"), Quarter.of("2021-Q4"), Quarter.of("2022-Q1"));
    }

    @Test
    void aQuarterIsPartOfFourRollingPeriodsAndAYear() {
        assertThat(Period.madeOf(List.of(Quarter.of("2021-Q3"))))
                .extracting(Period::text)
                .containsExactly("2021-Q3/4", "2021", "2021-Q4/4", "2022-Q1/4", "2022-Q2/4");
    }
}
