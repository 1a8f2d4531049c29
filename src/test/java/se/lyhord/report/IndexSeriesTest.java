package se.lyhord.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.release.ShownIndexes.shown;
import static se.lyhord.release.ShownIndexes.withheld;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.lyhord.index.CompositeRange;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.ReleasedIndex;

/** The index over time and over homes, and how its numbers are written. */
class IndexSeriesTest {

    private static final Quarter Q1 = Quarter.of("2022-Q1");
    private static final Quarter Q2 = Quarter.of("2022-Q2");
    private static final Quarter Q3 = Quarter.of("2022-Q3");

    @Test
    void aSeriesBreaksWhereAnotherVersionBeginsAlsoAfterAMark() {
        var series = series(Map.of(Q1, shown(1, "50.0"), Q2, withheld(), Q3, shown(2, "60.0")));
        assertThat(series.breaksAt(Q1)).isFalse();
        assertThat(series.breaksAt(Q2)).isFalse();
        assertThat(series.breaksAt(Q3)).isTrue();
        assertThat(series(Map.of(Q1, shown(1, "50.0"), Q2, shown(1, "40.0"))).breaksAt(Q2))
                .isFalse();
        assertThat(series(Map.of(Q3, shown(2, "60.0"))).breaksAt(Q3)).isFalse();
    }

    @Test
    void theLatestIndexThatIsShownTellsMost() {
        assertThat(series(Map.of(Q1, shown(1, "50.0"), Q2, withheld())).mostTelling())
                .hasValue(Q1);
        assertThat(series(Map.of(Q1, withheld(), Q2, withheld())).mostTelling()).hasValue(Q2);
        assertThat(series(Map.of()).mostTelling()).isEmpty();
        assertThat(series(Map.of()).isEmpty()).isTrue();
        assertThat(series(Map.of(Q1, withheld(), Q2, withheld())).latestFirst()).containsExactly(Q2, Q1);
        assertThat(series(Map.of(Q1, withheld())).at(Q2)).isEmpty();
    }

    @Test
    void homesStandByNameOrTheHighestFirstAndThoseWithoutAnIndexLast() {
        var homes = List.of(
                new HomeIndex("D", Optional.of(shown(1, "40.0"))),
                new HomeIndex("B", Optional.of(withheld())),
                new HomeIndex("C", Optional.of(shown(1, "70.0"))),
                new HomeIndex("E", Optional.of(shown(1, "0.0"))),
                new HomeIndex("A", Optional.empty()),
                new HomeIndex("F", Optional.of(shown(1, "70.0"))));
        assertThat(names(homes, HomeIndex.BY_NAME)).containsExactly("A", "B", "C", "D", "E", "F");
        assertThat(names(homes, HomeIndex.HIGHEST_FIRST)).containsExactly("C", "F", "D", "E", "A", "B");
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        var swedish = new IndexWords(Locale.of("sv"));
        var english = new IndexWords(Locale.ENGLISH);
        assertThat(swedish.points(new BigDecimal("54.0"))).isEqualTo("54,0");
        assertThat(english.points(new BigDecimal("54.3"))).isEqualTo("54.3");
        assertThat(swedish.most(new BigDecimal("40.00"))).isEqualTo("40");
        assertThat(english.percent(new BigDecimal("0.125"))).isEqualTo("12.5%");
        assertThat(swedish.percent(BigDecimal.ONE)).isEqualTo("100\u00A0%");
    }

    @Test
    void anIntervalIsWrittenInWholePointsOutwards() {
        var range = new CompositeRange(new BigDecimal("40.9"), new BigDecimal("60.1"));
        assertThat(new IndexWords(Locale.ENGLISH).low(range)).isEqualTo("40");
        assertThat(new IndexWords(Locale.ENGLISH).high(range)).isEqualTo("61");
    }

    private static IndexSeries series(Map<Quarter, ReleasedIndex> quarters) {
        return new IndexSeries(new TreeMap<>(quarters));
    }

    private static List<String> names(List<HomeIndex> homes, Comparator<HomeIndex> order) {
        return homes.stream().sorted(order).map(HomeIndex::name).toList();
    }
}
