package se.lyhord.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlipNumbersTest {

    @Test
    void numbersAndRangesAreReadAsPeopleWriteThem() {
        assertThat(SlipNumbers.read("1-5, 8"))
                .hasValueSatisfying(numbers -> assertThat(numbers).containsExactly(1, 2, 3, 4, 5, 8));
        assertThat(SlipNumbers.read(" 8,2 – 4;3 "))
                .hasValueSatisfying(numbers -> assertThat(numbers).containsExactly(2, 3, 4, 8));
        assertThat(SlipNumbers.read("1 3 7"))
                .hasValueSatisfying(numbers -> assertThat(numbers).containsExactly(1, 3, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "5-1", "0", "1,,2", "1-", "-3", "1-2-3", "1-99999", "123456", "1.5"})
    void whatIsWrittenOtherwiseIsNone(String written) {
        assertThat(SlipNumbers.read(written)).isEmpty();
    }
}
