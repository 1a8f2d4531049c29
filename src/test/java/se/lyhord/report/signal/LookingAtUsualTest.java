package se.lyhord.report.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lyhord.indicator.Direction.HIGHER_IS_BETTER;
import static se.lyhord.indicator.Direction.LOWER_IS_BETTER;
import static se.lyhord.report.signal.Series.WITHHELD;
import static se.lyhord.report.signal.Series.figure;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lyhord.disclosure.Released;
import se.lyhord.indicator.Direction;
import se.lyhord.report.signal.Signal.AmongUsual;

/** A large group's latest quarter among its own. Expected limits: numpy 2.4.6, Laney's formula written out. */
class LookingAtUsualTest {

    /** 20, 22, 19, 21, 20 and 40 of 100 each: mean 0.2367, σz 1.168. */
    @Test
    void aQuarterOutsideWhatIsUsualIsClear() {
        var usual = usual(HIGHER_IS_BETTER, hundreds(20, 22, 19, 21, 20, 40)).orElseThrow();
        assertThat(usual.limits().lower()).isCloseTo(0.08773049645390069, within(1e-9));
        assertThat(usual.limits().upper()).isCloseTo(0.38560283687943264, within(1e-9));
        assertThat(usual.way()).isEqualTo(Way.BETTER_UP);
        assertThat(usual.isClear()).isTrue();
        assertThat(usual.trial()).isTrue();
        assertThat(usual(LOWER_IS_BETTER, hundreds(20, 22, 19, 21, 20, 40))
                        .orElseThrow()
                        .way())
                .isEqualTo(Way.WORSE_UP);
    }

    /** Quarters that jump anyway: by chance alone the upper limit is 0.384, by these jumps 0.551. */
    @Test
    void aQuarterThatJumpsAsTheOthersDoIsWithin() {
        var usual = usual(HIGHER_IS_BETTER, hundreds(20, 30, 19, 31, 20, 32)).orElseThrow();
        assertThat(usual.limits().upper()).isCloseTo(0.5512056737588653, within(1e-9));
        assertThat(usual.way()).isEqualTo(Way.LEVEL);
        assertThat(usual.isClear()).isFalse();
    }

    @Test
    void ofFewPeopleFewQuartersOrNoneThatVaryNothingIsSaid() {
        var small = hundreds(20, 22, 19, 21, 20, 40);
        small[2] = figure(10, 49);
        assertThat(usual(HIGHER_IS_BETTER, small)).isEmpty();
        small[2] = figure(10, 50);
        assertThat(usual(HIGHER_IS_BETTER, small)).isPresent();
        assertThat(usual(HIGHER_IS_BETTER, hundreds(20, 22, 19, 40))).isEmpty();
        assertThat(usual(HIGHER_IS_BETTER, hundreds(20, 22, 19, 21, 40))).isPresent();
        assertThat(usual(HIGHER_IS_BETTER, hundreds(20, 20, 20, 20, 20))).isEmpty();
        assertThat(usual(HIGHER_IS_BETTER, hundreds(0, 0, 0, 0, 0))).isEmpty();
    }

    @Test
    void aWithheldQuarterIsLeftOutAndTheLatestSaysNothing() {
        var quarters = hundreds(20, 22, 19, 21, 20, 40);
        quarters[1] = WITHHELD;
        assertThat(usual(HIGHER_IS_BETTER, quarters).orElseThrow().span().withheld())
                .isEqualTo(1);
        quarters = hundreds(20, 22, 19, 21, 20, 40);
        quarters[5] = WITHHELD;
        assertThat(usual(HIGHER_IS_BETTER, quarters)).isEmpty();
    }

    private static Optional<AmongUsual> usual(Direction direction, Released... quarters) {
        return LookingForSignals.in(Series.of(quarters), Optional.empty(), direction).stream()
                .filter(AmongUsual.class::isInstance)
                .map(AmongUsual.class::cast)
                .findFirst();
    }

    private static Released[] hundreds(int... hits) {
        var quarters = new Released[hits.length];
        for (var at = 0; at < hits.length; at++) {
            quarters[at] = figure(hits[at], 100);
        }
        return quarters;
    }
}
