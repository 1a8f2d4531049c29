package se.lyhord.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 4", "4, 0, 4", "5, 5, 9", "9, 5, 9", "10, 10, 19", "29, 20, 29"})
    void answersAreToldInSteps(int submitted, int from, int to) {
        assertThat(Progress.of(submitted)).isEqualTo(new Progress(from, to));
    }

    /** 5 to 9 of 13 are 38 to 69 per cent: outwards to tens, 30 to 70. All the invited at most. */
    @ParameterizedTest
    @CsvSource({"0, 10, 0, 40", "5, 13, 30, 70", "5, 10, 50, 90", "5, 5, 90, 100", "12, 15, 60, 100", "3, 999, 0, 10"})
    void theRateIsARangeOfTheSteps(int submitted, int invited, int from, int to) {
        assertThat(Progress.of(submitted).rate(invited)).contains(new Progress.Rate(from, to));
    }

    @Test
    void nobodyInvitedHasNoRate() {
        assertThat(Progress.of(7).rate(0)).isEmpty();
    }
}
