package se.lyhord.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lyhord.statistics.Share;

/** Points between two goalposts. Expected: 100 × (share − zero) / (hundred − zero), by hand. */
class PartScaleTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 3, 4, 75",
        "0, 1, 0, 4, 0",
        "0, 1, 4, 4, 100",
        "0, 1, 5, 4, 100",
        "0.5, 1, 3, 4, 50",
        "0.5, 1, 1, 2, 0",
        "0.5, 1, 1, 4, 0",
        "0.2, 0.8, 4, 5, 100",
        "0.2, 0.8, 9, 10, 100",
        "0.2, 0.8, 1, 5, 0",
        "0.5, 0, 1, 8, 75",
        "0.5, 0, 0, 8, 100",
        "0.5, 0, 4, 8, 0",
        "0.5, 0, 5, 8, 0",
        "1, 0, 8, 8, 0",
        "0.8, 0.2, 1, 10, 100"
    })
    void pointsLieBetweenTheGoalpostsAndStopAtThem(
            BigDecimal zero, BigDecimal hundred, long met, long counted, int points) {
        var goalposts = new PartScale(zero, hundred);
        assertThat(goalposts.points(new Share(met, counted))).isEqualTo(new BigFraction(points));
        assertThat(goalposts.points((double) met / counted)).isCloseTo(points, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 100/3", "2, 7, 200/7"})
    void pointsAreExactFractions(long met, long counted, String points) {
        var fraction = points.split("/");
        assertThat(new PartScale(BigDecimal.ZERO, BigDecimal.ONE).points(new Share(met, counted)))
                .isEqualTo(new BigFraction(Integer.parseInt(fraction[0]), Integer.parseInt(fraction[1])));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "0.5, 0.50", "-0.1, 1", "0, 1.1", "1.1, 0", "1, -0.1"})
    void goalpostsAreTwoDifferentShares(BigDecimal zero, BigDecimal hundred) {
        assertThatThrownBy(() -> new PartScale(zero, hundred))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("goalposts are two different shares from 0 to 1, not " + zero + " and " + hundred);
    }
}
