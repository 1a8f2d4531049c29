package se.lyhord.deviation;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.deviation.Entry.Deviation;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** When a deviation is a repeated one. The days are counted by hand: calendar months added to the earlier day. */
@IntegrationTest
class RepeatedDeviationTest {

    private static final long SEED = 20_261_128L;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    HomeDatabase database;

    @Autowired
    ReadingEntries reading;

    HomesOnRecord homes;

    @BeforeEach
    void nothingOnRecord() {
        homes = HomesOnRecord.empty(jdbc, transaction, database);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-15, 2021-03-15, false", // of the same day
        "2021-03-15, 2021-03-16, true",
        "2021-03-15, 2022-03-15, true", // 15 March + 12 months
        "2021-03-15, 2022-03-16, false",
        "2021-03-15, 2021-03-14, false", // what comes later repeats nothing earlier
        "2020-02-29, 2021-02-28, true", // 29 February + 12 months = 28 February
        "2020-02-29, 2021-03-01, false",
        "2019-02-28, 2020-02-28, true",
        "2019-02-28, 2020-02-29, false"
    })
    void itIsOneWithinTwelveMonthsAfterAnother(LocalDate earlier, LocalDate later, boolean isRepeated) {
        var first = aDeviation("D1", "A", earlier, Category.VIOLENCE);
        var second = aDeviation("D2", "A", later, Category.VIOLENCE);
        assertThat(second.repeats(first)).isEqualTo(isRepeated);
        put(first);
        put(second);
        assertThat(repeats().containsKey("D2")).isEqualTo(isRepeated);
    }

    @Test
    void onlyOneOfTheSameHomeAndCategoryIsRepeated() {
        var first = aDeviation("D1", "A", LocalDate.of(2021, 3, 1), Category.VIOLENCE);
        var elsewhere = aDeviation("D2", "B", LocalDate.of(2021, 3, 2), Category.VIOLENCE);
        var another = aDeviation("D3", "A", LocalDate.of(2021, 3, 2), Category.MEDICATION);
        List.of(first, elsewhere, another).forEach(this::put);
        assertThat(elsewhere.repeats(first)).isFalse();
        assertThat(another.repeats(first)).isFalse();
        assertThat(repeats()).isEmpty();
    }

    @Test
    void theLatestEarlierOneIsNamedAndOneThatIsStruckNeitherRepeatsNorIsRepeated() {
        for (var day = 1; day <= 4; day++) {
            put(aDeviation("D" + day, "A", LocalDate.of(2021, 3, day), Category.STAFFING));
        }
        assertThat(repeats()).containsExactlyInAnyOrderEntriesOf(Map.of("D2", "D1", "D3", "D2", "D4", "D3"));
        homes.isStruck("D3");
        assertThat(repeats()).containsExactlyInAnyOrderEntriesOf(Map.of("D2", "D1", "D4", "D2"));
        homes.isStruck("D1");
        assertThat(repeats()).containsExactlyInAnyOrderEntriesOf(Map.of("D4", "D2"));
    }

    /** Two homes, eight categories and 1,500 days give many of each. */
    @Test
    void theDatabaseAndTheRuleInWordsAgreeOnManyMadeUpOnes() {
        var random = new Random(SEED);
        var categories = Category.values();
        var made = new ArrayList<Deviation>();
        for (var i = 0; i < 120; i++) {
            made.add(aDeviation(
                    "D%03d".formatted(i),
                    random.nextBoolean() ? "A" : "B",
                    LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1500)),
                    categories[random.nextInt(categories.length)]));
        }
        made.forEach(this::put);
        var latestFirst = Comparator.comparing(Deviation::day)
                .reversed()
                .thenComparing(one -> one.id().value());
        var expected = new TreeMap<String, String>();
        for (var one : made) {
            made.stream()
                    .filter(one::repeats)
                    .min(latestFirst)
                    .ifPresent(
                            other -> expected.put(one.id().value(), other.id().value()));
        }
        assertThat(expected.size()).as("repeated ones of seed %d", SEED).isBetween(10, 110);
        assertThat(repeats()).as("seed %d", SEED).isEqualTo(expected);
    }

    private static Deviation aDeviation(String key, String home, LocalDate day, Category category) {
        return new Deviation(new EntryId(key), home, day, category, Severity.MINOR);
    }

    private void put(Deviation deviation) {
        homes.aDeviation(
                deviation.id().value(),
                deviation.home(),
                deviation.day().toString(),
                deviation.category(),
                deviation.severity());
    }

    /** Which repeats which, as the list tells. */
    private Map<String, String> repeats() {
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            return reading.first(1000, EntryChoice.all(), EntryOrder.OLDEST).stream()
                    .filter(one -> one.repeats().isPresent())
                    .collect(toMap(
                            one -> one.entry().id().value(),
                            one -> one.repeats().orElseThrow().id().value()));
        }
    }
}
