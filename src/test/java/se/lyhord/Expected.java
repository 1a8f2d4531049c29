package se.lyhord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.BiConsumer;
import se.lyhord.ReferenceCases.ReferenceCase;
import se.lyhord.statistics.Estimate;
import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Value;
import tools.jackson.databind.JsonNode;

/** What a reference case expects, beside what came out; the names are those of its JSON. */
final class Expected {

    private static final double TOLERANCE = 1e-6;

    private Expected() {}

    /** A value as expected, or the reason that the case calls its flag. */
    static <T> void check(ReferenceCase each, Estimate<T> estimate, BiConsumer<ReferenceCase, T> check) {
        switch (estimate) {
            case Value<T>(T value) -> {
                assertThat(each.expected().has("flag")).as(each.source()).isFalse();
                check.accept(each, value);
                assertThat(each.compared()).as("what is compared").isNotEmpty();
            }
            case Missing<T> missing ->
                assertThat(missing.reason().name())
                        .as(each.source())
                        .isEqualTo(each.expected().path("flag").asString("a value"));
        }
    }

    static void closeTo(ReferenceCase each, String name, double actual) {
        closeTo(each, name, actual, TOLERANCE);
    }

    static void closeTo(ReferenceCase each, String name, double actual, double tolerance) {
        JsonNode expected = each.compare(name);
        if (expected != null) {
            assertThat(actual)
                    .as("%s, by %s", name, each.source())
                    .isCloseTo(expected.doubleValue(), within(tolerance));
        }
    }

    static void allCloseTo(ReferenceCase each, String name, List<Double> actual) {
        allCloseTo(each, name, actual, TOLERANCE);
    }

    static void allCloseTo(ReferenceCase each, String name, List<Double> actual, double tolerance) {
        JsonNode expected = each.compare(name);
        if (expected != null) {
            assertThat(actual).as("%s, by %s", name, each.source()).hasSize(expected.size());
            for (int i = 0; i < actual.size(); i++) {
                assertThat(actual.get(i))
                        .as("%s[%d], by %s", name, i, each.source())
                        .isCloseTo(expected.get(i).doubleValue(), within(tolerance));
            }
        }
    }

    static void same(ReferenceCase each, String name, Object actual) {
        JsonNode expected = each.compare(name);
        if (expected != null) {
            assertThat(String.valueOf(actual))
                    .as("%s, by %s", name, each.source())
                    .isEqualTo(expected.asString());
        }
    }

    static void samePlaces(ReferenceCase each, String name, List<Integer> actual) {
        JsonNode expected = each.compare(name);
        if (expected != null) {
            assertThat(actual)
                    .as("%s, by %s", name, each.source())
                    .isEqualTo(expected.valueStream().map(JsonNode::intValue).toList());
        }
    }
}
