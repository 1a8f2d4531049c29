package se.lyhord.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lyhord.report.signal.Series.FIRST;
import static se.lyhord.report.signal.Series.WITHHELD;
import static se.lyhord.report.signal.Series.figure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lyhord.disclosure.Released;
import se.lyhord.report.Funnel.Point;
import se.lyhord.statistics.FunnelPosition;

/** The picture of homes around their division; the homes are made up. */
class FunnelChartTest {

    /** scipy 1.17.1: binom.ppf of 2.5 % and 99.9 % at n = 5 and 0.8 is 2 and 5. */
    @Test
    void theLimitsAreThoseOfTheExactFunnelAroundTheDivisionsShare() {
        var funnel = aFunnel(figure(4, 5));
        assertThat(funnel.target()).isCloseTo(0.8, within(1e-12));
        assertThat(funnel.limits(5).inner().lower()).isEqualTo(0.4);
        assertThat(funnel.limits(5).outer().upper()).isEqualTo(1);
        assertThat(funnel.position(figure(1, 5))).isEqualTo(FunnelPosition.BELOW_95);
        assertThat(funnel.position(figure(5, 5))).isEqualTo(FunnelPosition.WITHIN);
    }

    /** Case FUN-OD-MULT: R 4.2.2. */
    @Test
    void whetherTheHomesDifferMoreThanChanceIsTested() {
        var funnel = aFunnel(
                figure(6, 8),
                figure(9, 11),
                figure(4, 9),
                figure(10, 11),
                figure(3, 10),
                figure(8, 9),
                figure(11, 12),
                figure(5, 10),
                figure(7, 8),
                figure(2, 9));
        var spread = funnel.spread().orElseThrow();
        assertThat(spread.chiSquare()).isCloseTo(28.6771441579, within(1e-6));
        assertThat(spread.pValue()).isCloseTo(0.00073447498177, within(1e-6));
        assertThat(aFunnel(figure(4, 5), WITHHELD).spread()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void itIsAPictureWithANameAndWordsAndNoBrokenNumbers(ChartSize size) {
        var svg = drawn(size, aFunnel(figure(4, 5), figure(30, 60)));
        assertThat(svg).contains("role=\"img\"", ">Plans</title>", "80% of all", "How many");
        assertThat(svg).doesNotContain("NaN", "Infinity");
    }

    @Test
    void aWithheldHomeLeavesNothingInIt() {
        assertThat(drawn(ChartSize.WIDE, aFunnel(figure(4, 5), WITHHELD, figure(30, 60))))
                .isEqualTo(drawn(ChartSize.WIDE, aFunnel(figure(4, 5), figure(30, 60))));
    }

    @Test
    void aHomeOutsideTheBandHasAnotherShapeAndColour() {
        var outside = Pattern.compile("#8a3b12|rgb\\(138,59,18\\)");
        assertThat(outside.matcher(drawn(ChartSize.WIDE, aFunnel(figure(30, 60))))
                        .find())
                .isTrue();
        assertThat(outside.matcher(drawn(ChartSize.WIDE, aFunnel(figure(48, 60))))
                        .find())
                .isFalse();
    }

    private static Funnel aFunnel(Released... homes) {
        var points = Stream.of(homes).map(home -> new Point("A home", home)).toList();
        return new Funnel("plans", FIRST, figure(80, 100), List.copyOf(points));
    }

    private static String drawn(ChartSize size, Funnel funnel) {
        return new FunnelChart(funnel, new FigureWords(Locale.ENGLISH), "How many")
                .draw(size, "funnel", "Plans", "80% of all")
                .text();
    }
}
