package se.lyhord.demo.data;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.demo.data.ADemo.day;
import static se.lyhord.demo.data.ADemo.text;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The demo's deviations and inspections, counted here from the files alone. */
class DemoDeviationsTest {

    @ParameterizedTest
    @MethodSource("se.lyhord.demo.data.ADemo#onManyDays")
    void eachHappenedAtAnOpenHomeAndNoDayLiesAhead(ADemo demo) {
        assertThat(demo.deviations()).allSatisfy(row -> {
            var day = day(row, "occurred_on");
            assertThat(demo.unitIsValid(text(row, "unit_code"), day, day)).isTrue();
            for (var column : List.of("occurred_on", "reported_on", "closed_on")) {
                if (!text(row, column).isEmpty()) {
                    assertThat(day(row, column)).as(column).isBetween(day, demo.today());
                }
            }
        });
        assertThat(demo.deviations())
                .extracting(row -> text(row, "deviation_id"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.demo.data.ADemo#onManyDays")
    void thereIsSomethingOfEverythingToSee(ADemo demo) {
        var deviations = ofKind(demo, "avvikelse");
        assertThat(deviations).hasSizeBetween(150, 500);
        assertThat(share(deviations, "severity", "allvarlig")).isBetween(0.08, 0.40);
        assertThat(deviations.stream()
                        .filter(row -> isRepeated(row, deviations))
                        .count())
                .isBetween(deviations.size() / 10L, deviations.size() * 7L / 10);
        assertThat(share(deviations, "closed_on", "")).isBetween(0.01, 0.30);
        var inspections = ofKind(demo, "tillsyn");
        assertThat(inspections).hasSizeBetween(20, 90);
        assertThat(share(inspections, "remarks", "0")).isBetween(0.35, 0.85);
        assertThat(inspections.stream().collect(groupingBy(row -> text(row, "inspector"))))
                .containsOnlyKeys("ivo", "kommun", "intern");
    }

    private static List<Map<String, String>> ofKind(ADemo demo, String kind) {
        return demo.deviations().stream()
                .filter(row -> text(row, "kind").equals(kind))
                .toList();
    }

    private static double share(List<Map<String, String>> rows, String column, String value) {
        return rows.stream().filter(row -> text(row, column).equals(value)).count() / (double) rows.size();
    }

    /** The rule of deviations_repeated: one of the same home and category within the 12 months before. */
    private static boolean isRepeated(Map<String, String> row, List<Map<String, String>> all) {
        return all.stream()
                .filter(other -> text(other, "unit_code").equals(text(row, "unit_code"))
                        && text(other, "category").equals(text(row, "category")))
                .map(other -> day(other, "occurred_on"))
                .anyMatch(earlier -> earlier.isBefore(day(row, "occurred_on"))
                        && !earlier.plusMonths(12).isBefore(day(row, "occurred_on")));
    }
}
