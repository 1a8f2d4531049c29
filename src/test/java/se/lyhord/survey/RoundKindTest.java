package se.lyhord.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lyhord.organisation.Quarter;
import se.lyhord.placement.Placement;

/** Whom samples take, by rules that need nothing but the stay. */
class RoundKindTest {

    private static final Quarter QUARTER = Quarter.of("2021-Q1");

    /** Days 5, 15 and 25 (requirements, section Survey). */
    @Test
    void theSampleByBirthDayTakesThreeDaysOfTheMonthAndNobodyWithoutOne() {
        var started = LocalDate.of(2021, 1, 10);
        assertThat(IntStream.rangeClosed(1, 31)
                        .filter(day ->
                                RoundKind.BIRTH_DAYS.takes(new Placement("C", started, OptionalInt.of(day)), QUARTER)))
                .containsExactly(5, 15, 25);
        assertThat(RoundKind.BIRTH_DAYS.takes(started(started), QUARTER)).isFalse();
    }

    /** ISO weeks by GNU {@code date -d DAY +%G-W%V}: after week 53 comes week 1, two odd weeks in a row. */
    @ParameterizedTest
    @CsvSource({
        "2020-12-20, false, W51",
        "2020-12-21, true, W52",
        "2020-12-27, true, W52",
        "2020-12-28, false, W53",
        "2020-12-31, false, W53",
        "2021-01-01, false, 2020-W53",
        "2021-01-03, false, 2020-W53",
        "2021-01-04, false, W01",
        "2021-01-10, false, W01",
        "2021-01-11, true, W02",
        "2021-01-17, true, W02",
        "2021-12-31, true, W52",
        "2022-01-01, true, 2021-W52",
        "2022-01-02, true, 2021-W52",
        "2022-01-03, false, W01",
        "2024-12-29, true, W52",
        "2024-12-30, false, 2025-W01",
        "2024-12-31, false, 2025-W01",
        "2026-12-31, false, W53"
    })
    void theSampleByWeeksTakesThoseOfAnEvenIsoWeek(LocalDate started, boolean isTaken, String week) {
        assertThat(RoundKind.EVEN_WEEKS.takes(started(started), QUARTER))
                .as(week)
                .isEqualTo(isTaken);
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31, false", "2021-01-01, true", "2021-03-31, true", "2021-04-01, false", "2020-02-01, false"})
    void theSampleByQuarterTakesThoseWhoCameInIt(LocalDate started, boolean isTaken) {
        assertThat(RoundKind.PLACED_IN_QUARTER.takes(started(started), QUARTER)).isEqualTo(isTaken);
    }

    @Test
    void aSampleIsTheExactSetAndTellsOfHowManyTheDayIsNotKnown() {
        var drawn = new Placement("C1", LocalDate.of(2021, 1, 10), OptionalInt.of(15));
        var other = new Placement("C2", LocalDate.of(2021, 1, 10), OptionalInt.of(16));
        var unknown = started(LocalDate.of(2021, 2, 1));
        assertThat(Sample.of(RoundKind.BIRTH_DAYS, QUARTER, List.of(drawn, other, unknown)))
                .isEqualTo(new Sample(List.of(drawn), 3, 1));
        assertThat(Sample.of(RoundKind.BIRTH_DAYS, QUARTER, List.of())).isEqualTo(new Sample(List.of(), 0, 0));
    }

    private static Placement started(LocalDate day) {
        return new Placement("C", day, OptionalInt.empty());
    }
}
