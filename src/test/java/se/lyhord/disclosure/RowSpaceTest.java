package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows with other numbers than the ones and zeros of sums, reckoned by hand; columns are a = 0, b = 1, and so on. */
class RowSpaceTest {

    private RowSpace space = new RowSpace();

    @BeforeEach
    void nothingIsKnown() {
        space = new RowSpace();
    }

    @Test
    void ofNothingNoColumnCanBeHad() {
        assertThat(space.coordinates(3)).isEqualTo(Map.of(3, 1L));
    }

    /** Of 2a + b and 3c + d: six is what 2 and 3 divide. Twice a's − 3 and b's 6 are nothing together, as 2a + b is known. */
    @Test
    void coordinatesAreWholeNumbersWhereRowsBeginWithMoreThanOne() {
        space.add(Map.of(0, 2L, 1, 1L));
        space.add(Map.of(2, 3L, 3, 1L));
        assertThat(space.coordinates(0)).isEqualTo(Map.of(1, -3L));
        assertThat(space.coordinates(1)).isEqualTo(Map.of(1, 6L));
        assertThat(space.coordinates(2)).isEqualTo(Map.of(3, -2L));
        assertThat(space.coordinates(3)).isEqualTo(Map.of(3, 6L));
    }

    /** − a + b says that a and b are the same, as a − b does. */
    @Test
    void aRowThatBeginsWithLessThanNothingIsTurnedRound() {
        space.add(Map.of(0, -1L, 1, 1L));
        assertThat(space.coordinates(0)).isEqualTo(Map.of(1, 1L));
        assertThat(space.coordinates(1)).isEqualTo(Map.of(1, 1L));
    }

    /** 4a + b less two of 2a + b + c is − b − 2c, kept as b + 2c; the first less that is 2a − c. */
    @Test
    void whatTwoRowsShareIsTakenOnce() {
        space.add(Map.of(0, 2L, 1, 1L, 2, 1L));
        space.add(Map.of(0, 4L, 1, 1L));
        assertThat(space.coordinates(0)).isEqualTo(Map.of(2, 1L));
        assertThat(space.coordinates(1)).isEqualTo(Map.of(2, -4L));
        assertThat(space.coordinates(2)).isEqualTo(Map.of(2, 2L));
    }

    /**
     * 2a + 4c, 2b − 6c (the second less two of the first), then 18c + 12d (twice the third less three of that), which is
     * kept as 3c + 2d; so the first becomes 6a − 8d, kept as 3a − 4d, and the second 2b + 4d. Six is what 3 and 2 divide.
     */
    @Test
    void aRowThatWasMultipliedIsDividedByWhatItsNumbersShare() {
        space.add(Map.of(0, 2L, 2, 4L));
        space.add(Map.of(0, 4L, 1, 2L, 2, 2L));
        space.add(Map.of(1, 3L, 3, 6L));
        assertThat(space.coordinates(0)).isEqualTo(Map.of(3, 8L));
        assertThat(space.coordinates(1)).isEqualTo(Map.of(3, -12L));
        assertThat(space.coordinates(2)).isEqualTo(Map.of(3, -4L));
        assertThat(space.coordinates(3)).isEqualTo(Map.of(3, 6L));
    }

    @Test
    void aRowThatIsKnownChangesNothing() {
        space.add(Map.of(0, 1L, 1, 1L));
        space.add(Map.of(0, 3L, 1, 3L));
        assertThat(space.coordinates(0)).isEqualTo(Map.of(1, -1L));
    }

    @Test
    void numbersThatAreTooLargeAreRefused() {
        space.add(Map.of(0, Long.MAX_VALUE, 1, 1L));
        space.add(Map.of(2, Long.MAX_VALUE - 1, 3, 1L));
        assertThatThrownBy(() -> space.coordinates(0)).isInstanceOf(ArithmeticException.class);
    }
}
