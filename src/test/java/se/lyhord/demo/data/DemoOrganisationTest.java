package se.lyhord.demo.data;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.demo.data.ADemo.day;
import static se.lyhord.demo.data.ADemo.dayOrOpen;
import static se.lyhord.demo.data.ADemo.text;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoOrganisationTest {

    @ParameterizedTest
    @MethodSource("se.lyhord.demo.data.ADemo#onManyDays")
    void hasOneOrganisationThatSaysItIsMadeUpThreeDivisionsAndThirtyHomes(ADemo demo) {
        var byKind = demo.organisation().stream().collect(groupingBy(row -> text(row, "kind")));
        assertThat(byKind.get("organisation")).singleElement().satisfies(row -> {
            assertThat(text(row, "code")).isEqualTo("ORG");
            assertThat(text(row, "name")).contains("påhittat");
        });
        assertThat(byKind.get("division")).extracting(row -> text(row, "code")).containsExactly("DIV1", "DIV2", "DIV3");
        assertThat(homes(demo)).hasSize(30);
        assertThat(homes(demo).values().stream().map(rows -> text(rows.getFirst(), "name")))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.demo.data.ADemo#onManyDays")
    void everyParentIsOneLevelUpAndValidAllTheTime(ADemo demo) {
        var above = Map.of("unit", "region", "region", "division", "division", "organisation");
        for (var row : demo.organisation()) {
            if (text(row, "kind").equals("organisation")) {
                assertThat(text(row, "parent_code")).isEmpty();
                continue;
            }
            assertThat(demo.organisation())
                    .as("parent of %s", row)
                    .anyMatch(parent -> text(parent, "code").equals(text(row, "parent_code"))
                            && text(parent, "kind").equals(above.get(text(row, "kind")))
                            && !day(parent, "valid_from").isAfter(day(row, "valid_from"))
                            && !dayOrOpen(parent, "valid_to").isBefore(dayOrOpen(row, "valid_to")));
        }
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.demo.data.ADemo#onManyDays")
    void onlyHomesHaveAProfileAndMostAreHvb(ADemo demo) {
        assertThat(demo.organisation())
                .allMatch(row ->
                        text(row, "kind").equals("unit") != text(row, "profile").isEmpty());
        var profiles = homes(demo).values().stream().collect(groupingBy(rows -> text(rows.getFirst(), "profile")));
        assertThat(profiles).containsOnlyKeys(Set.of("hvb", "stodboende", "aldreomsorg"));
        assertThat(profiles.getOrDefault("hvb", List.of())).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.demo.data.ADemo#onManyDays")
    void oneHomeMovesToAnotherRegionAndOneClosesBothInsideAQuarter(ADemo demo) {
        var moved = homes(demo).values().stream().filter(rows -> rows.size() > 1);
        assertThat(moved).singleElement().satisfies(rows -> {
            assertThat(rows).hasSize(2);
            assertThat(day(rows.get(1), "valid_from"))
                    .isEqualTo(day(rows.getFirst(), "valid_to").plusDays(1))
                    .satisfies(DemoOrganisationTest::isInsideAQuarter);
            assertThat(text(rows.get(1), "parent_code")).isNotEqualTo(text(rows.getFirst(), "parent_code"));
        });
        var closed = homes(demo).values().stream()
                .map(List::getLast)
                .filter(row -> !text(row, "valid_to").isEmpty());
        assertThat(closed)
                .singleElement()
                .satisfies(row -> isInsideAQuarter(day(row, "valid_to").plusDays(1)));
    }

    private static void isInsideAQuarter(LocalDate day) {
        assertThat(day.get(IsoFields.DAY_OF_QUARTER)).isGreaterThan(1);
    }

    /** The rows of each home in the order of time. */
    private static Map<String, List<Map<String, String>>> homes(ADemo demo) {
        return demo.organisation().stream()
                .filter(row -> text(row, "kind").equals("unit"))
                .sorted(Comparator.comparing(row -> day(row, "valid_from")))
                .collect(groupingBy(row -> text(row, "code")));
    }
}
