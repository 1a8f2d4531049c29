package se.lyhord.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.release.ShownIndexes.shown;
import static se.lyhord.release.ShownIndexes.withheld;

import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.ReleasedIndex;
import se.lyhord.report.UsualIndex.Place;

/** Where an index lies among its own quarters; limits are of the reference case XMR-1 or reckoned by hand. */
class UsualIndexTest {

    private static final Quarter FIRST = Quarter.of("2020-Q1");
    private static final String[] XMR_1 = {
        "72.0", "75.0", "70.0", "78.0", "74.0", "71.0", "77.0", "73.0", "76.0", "74.0", "69.0", "90.0"
    };

    /** XMR-1: screened limits 63.4786666667 to 86.3546666667, by the formula of NHSRplotthedots 0.2.2 in R 4.2.2. */
    @Test
    void anIndexOutsideTheScreenedLimitsHasProbablyChanged() {
        var usual = usual(indexes(XMR_1)).orElseThrow();
        assertThat(usual.low()).isEqualByComparingTo("63.5");
        assertThat(usual.high()).isEqualByComparingTo("86.3");
        assertThat(usual.place()).isEqualTo(Place.ABOVE);
        assertThat(usual.latest()).isEqualTo(FIRST.plus(11));
        assertThat(usual.quarters()).isEqualTo(12);
        assertThat(usual.isTrial()).isFalse();
    }

    /** 50, 52, 50, 52, 50: ranges of 2, mean 50.8; 50.8 ± 2.66 · 2 is 45.48 to 56.12. */
    @Test
    void ofFewerThanTwelveQuartersTheLimitsArePreliminary() {
        var usual = usual(indexes("50.0", "52.0", "50.0", "52.0", "50.0")).orElseThrow();
        assertThat(usual.isTrial()).isTrue();
        assertThat(usual.place()).isEqualTo(Place.WITHIN);
        assertThat(usual.low()).isEqualByComparingTo("45.5");
        assertThat(usual.high()).isEqualByComparingTo("56.1");
    }

    /** Five of 60 and one of 30: all ranges but the last are 0, so all count: 55 ± 2.66 · 6 is 39.04 to 70.96. */
    @Test
    void whereNothingButTheScreenedRangesVariesAllOfThemCount() {
        var usual =
                usual(indexes("60.0", "60.0", "60.0", "60.0", "60.0", "30.0")).orElseThrow();
        assertThat(usual.place()).isEqualTo(Place.BELOW);
        assertThat(usual.low()).isEqualByComparingTo("39.1");
        assertThat(usual.high()).isEqualByComparingTo("70.9");
        assertThat(usual(indexes("70.1", "70.1", "70.1", "70.1", "70.1", "70.1"))
                        .orElseThrow()
                        .place())
                .isEqualTo(Place.WITHIN);
    }

    /** 2 and 40 by turns, mean 17.2 and 24.8: limits far outside 0 and 100 are told as those. */
    @Test
    void limitsStayWithinTheScale() {
        assertThat(usual(indexes("2.0", "40.0", "2.0", "40.0", "2.0"))
                        .orElseThrow()
                        .low())
                .isEqualByComparingTo("0");
        assertThat(usual(indexes("98.0", "60.0", "98.0", "60.0", "98.0"))
                        .orElseThrow()
                        .high())
                .isEqualByComparingTo("100");
    }

    @Test
    void quartersOfAnotherVersionAndThoseThatAreNotShownAreLeftOut() {
        var series = indexes("50.0", "52.0", "50.0", "52.0", "50.0");
        series.put(FIRST.plus(2), withheld());
        assertThat(usual(series)).as("four are too few").isEmpty();
        series.put(FIRST.plus(5), shown(1, "51.0"));
        assertThat(usual(series)).isPresent();
        series.put(FIRST.plus(4), shown(2, "50.0"));
        series.put(FIRST.plus(5), shown(2, "51.0"));
        assertThat(usual(series)).as("two of the second version").isEmpty();
        assertThat(usual(indexes())).isEmpty();
    }

    private static Optional<UsualIndex> usual(TreeMap<Quarter, ReleasedIndex> quarters) {
        return new IndexSeries(quarters).usual();
    }

    private static TreeMap<Quarter, ReleasedIndex> indexes(String... indexes) {
        var quarters = new TreeMap<Quarter, ReleasedIndex>();
        for (var index : indexes) {
            quarters.put(FIRST.plus(quarters.size()), shown(1, index));
        }
        return quarters;
    }
}
