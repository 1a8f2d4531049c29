package se.lyhord.demo.data;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.demo.data.ADemo.byKey;
import static se.lyhord.demo.data.ADemo.day;
import static se.lyhord.demo.data.ADemo.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoSurveyTest {

    private static final List<String> QUESTIONS =
            List.of("T1", "T2", "T3", "T4", "S1", "S2", "S3", "S4", "D1", "D2", "D3", "D4");
    private static final Set<String> ANSWERS = Set.of("1", "2", "3", "4", "5", "vet_ej", "");

    @ParameterizedTest
    @MethodSource("se.lyhord.demo.data.ADemo#onManyDays")
    void everyAnswerComesFromAnOpenHomeAndLiesOnTheScale(ADemo demo) {
        assertThat(byKey(demo.responses(), "response_id"))
                .hasSize(demo.responses().size());
        assertThat(demo.responses()).allSatisfy(response -> {
            var day = day(response, "submitted_on");
            assertThat(day).isBefore(demo.today());
            assertThat(demo.unitIsValid(text(response, "unit_code"), day, day)).isTrue();
            assertThat(text(response, "template")).isEqualTo("barn-och-ungdomsenkat");
            assertThat(text(response, "template_version")).isEqualTo("1");
            assertThat(text(response, "age_band")).isIn("12-13", "14-15", "16-17", "18-20");
            assertThat(text(response, "gender")).isIn("K", "M", "X");
            assertThat(ANSWERS)
                    .containsAll(QUESTIONS.stream().map(response::get).toList());
        });
        var given = demo.responses().stream()
                .flatMap(response -> QUESTIONS.stream().map(question -> text(response, question)))
                .collect(Collectors.toSet());
        assertThat(given).isEqualTo(ANSWERS);
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.demo.data.ADemo#onManyDays")
    void answersLieInTheEightQuartersBeforeTheCurrentOne(ADemo demo) {
        var quarters = demo.responses().stream()
                .map(response -> quarter(day(response, "submitted_on")))
                .collect(Collectors.toSet());
        assertThat(quarters).hasSize(8).doesNotContain(quarter(demo.today()));
        assertThat(quarters).contains(quarter(demo.today().minusMonths(3)));
        var period = new DemoPeriod(demo.today());
        assertThat(quarters).contains(period.firstQuarter(), period.lastQuarter());
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.demo.data.ADemo#onManyDays")
    void everyOpenHomeOfTheYoungHasARoundThisQuarterWithInvitations(ADemo demo) {
        var now = demo.rounds().stream()
                .filter(round -> text(round, "quarter").equals(quarter(demo.today())))
                .toList();
        var open = demo.organisation().stream()
                .filter(row -> text(row, "kind").equals("unit"))
                .filter(row -> text(row, "valid_to").isEmpty())
                .filter(row -> !text(row, "profile").equals("aldreomsorg"))
                .map(row -> text(row, "code"));
        assertThat(now)
                .extracting(round -> text(round, "unit_code"))
                .containsExactlyInAnyOrderElementsOf(open.toList());
        assertThat(now).allMatch(round -> Integer.parseInt(text(round, "invited")) > 0);
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.demo.data.ADemo#onManyDays")
    void aRoundAsksAnOpenHomeOnceAndHalfToNineInTenAnswer(ADemo demo) {
        var answered = demo.responses().stream()
                .map(response -> text(response, "unit_code") + " " + quarter(day(response, "submitted_on")))
                .collect(groupingBy(Function.identity(), counting()));
        var rounds = demo.rounds().stream()
                .collect(Collectors.toMap(DemoSurveyTest::roundKey, round -> Integer.parseInt(text(round, "invited"))));
        assertThat(rounds.keySet()).containsAll(answered.keySet());
        assertThat(rounds.values()).allMatch(invited -> invited <= 14);
        rounds.forEach((round, invited) -> {
            if (!round.endsWith(quarter(demo.today()))) {
                assertThat(answered.getOrDefault(round, 0L) / (double) invited)
                        .as(round)
                        .isBetween(0.5, invited == 1 ? 1.0 : 0.9);
            }
        });
        assertThat(answered.values()).anyMatch(count -> count < 5).anyMatch(count -> count >= 8);
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.demo.data.ADemo#onManyDays")
    void everyRoundIsOfAHomeThatIsOpenInItsQuarter(ADemo demo) {
        assertThat(demo.rounds()).allSatisfy(round -> {
            var part = text(round, "quarter").split("-Q", 2);
            var first = LocalDate.of(Integer.parseInt(part[0]), Integer.parseInt(part[1]) * 3 - 2, 1);
            var last = first.plusMonths(3).minusDays(1);
            assertThat(demo.unitIsValid(text(round, "unit_code"), first, last)).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.demo.data.ADemo#onManyDays")
    void oneHomeHasAClearDip(ADemo demo) {
        var period = new DemoPeriod(demo.today());
        var before = meanOfU0017(demo, period.quarter(3));
        assertThat(meanOfU0017(demo, period.quarter(4))).isLessThan(before - 0.7);
        assertThat(meanOfU0017(demo, period.quarter(7))).isGreaterThan(meanOfU0017(demo, period.quarter(5)) + 0.7);
    }

    private static double meanOfU0017(ADemo demo, String quarter) {
        return demo.responses().stream()
                .filter(response -> text(response, "unit_code").equals("U0017"))
                .filter(response -> quarter(day(response, "submitted_on")).equals(quarter))
                .flatMap(response -> QUESTIONS.stream().map(question -> text(response, question)))
                .filter(answer -> answer.matches("[1-5]"))
                .mapToInt(Integer::parseInt)
                .average()
                .orElseThrow();
    }

    private static String roundKey(Map<String, String> round) {
        return text(round, "unit_code") + " " + text(round, "quarter");
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
    }
}
