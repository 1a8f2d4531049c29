package se.lyhord;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.AnswerReferenceCases.interval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lyhord.ReferenceCases.ReferenceCase;
import se.lyhord.disclosure.CountInterval;
import se.lyhord.disclosure.CountTable;
import se.lyhord.disclosure.Insight;
import se.lyhord.disclosure.LinearAudit;
import se.lyhord.disclosure.TableAudit;
import se.lyhord.disclosure.TableProtection;
import se.lyhord.disclosure.Threshold;
import tools.jackson.databind.JsonNode;

/** The reference cases about tables with margins, of those called SDC. A cell is named by its row and column in one word. */
final class TableReferenceCases {

    static final Map<String, Consumer<ReferenceCase>> METHODS = Map.of(
            "suppress_two_way", TableReferenceCases::twoWay,
            "suppress_two_way_sdctable_fixture", TableReferenceCases::twoWayWithPrimary);

    private static final Pattern LINKED_INTERVAL = Pattern.compile("joint_interval_(.+)_(with|without)_(.+)");

    private TableReferenceCases() {}

    private static void twoWay(ReferenceCase each) {
        CountTable<String> table = crossed(each);
        Threshold threshold = new Threshold(each.input().get("k").intValue());
        Set<String> primary = table.small(threshold);
        Set<String> withheld =
                TableProtection.protect(table, primary, threshold, Set.of()).orElseThrow();
        isChoice(each, each.expected(), table, withheld);
        assertThat(withheld).hasSize(each.expected().get("cells").intValue());
        each.expected()
                .get("interval")
                .properties()
                .forEach(expected -> assertThat(known(table, withheld, expected.getKey()))
                        .as("%s, by %s", expected.getKey(), each.source())
                        .isEqualTo(interval(expected.getValue())));
        if (each.expected().has("second_best")) {
            TableAudit<String> audit = new TableAudit<>(table, primary, threshold, Set.of());
            List<Set<String>> safe = patterns(table)
                    .filter(pattern -> audit.exposure(pattern).isEmpty())
                    .sorted(Comparator.comparingLong(table::weight))
                    .toList();
            isChoice(each, each.expected(), table, safe.get(0));
            isChoice(each, each.expected().get("second_best"), table, safe.get(1));
        }
    }

    private static void isChoice(
            ReferenceCase each, JsonNode expected, CountTable<String> table, Set<String> withheld) {
        assertThat(withheld).as(each.source()).containsExactlyInAnyOrderElementsOf(names(expected.get("withheld")));
        assertThat(table.weight(withheld)).isEqualTo(expected.get("weight").longValue());
    }

    /** Every set of cells. */
    private static Stream<Set<String>> patterns(CountTable<String> table) {
        List<String> cells = List.copyOf(table.counts().keySet());
        return IntStream.range(0, 1 << cells.size())
                .mapToObj(pattern -> IntStream.range(0, cells.size())
                        .filter(cell -> (pattern >> cell & 1) == 1)
                        .mapToObj(cells::get)
                        .collect(Collectors.toSet()));
    }

    /** With the cells given that must not be told: the second one of each line does not hide one of them. */
    private static void twoWayWithPrimary(ReferenceCase each) {
        CountTable<String> table = crossed(each);
        Set<String> primary = Set.copyOf(names(each.input().get("primary")));
        String secondary = each.expected().get("secondary").stringValue();
        Map<String, JsonNode> before = startingWith(each, "primary_only_interval_");
        assertThat(before).hasSize(1);
        before.forEach((cell, expected) -> {
            assertThat(known(table, primary, cell)).isEqualTo(interval(expected));
            startingWith(each, "interval_" + cell + "_after_")
                    .forEach((added, after) ->
                            assertThat(known(table, with(primary, added), cell)).isEqualTo(interval(after)));
            each.expected()
                    .path("alternatives_also_safe")
                    .properties()
                    .forEach(other -> assertThat(known(table, with(primary, other.getKey()), cell))
                            .isEqualTo(interval(other.getValue())));
        });
        assertThat(TableProtection.protect(table, primary, Threshold.INTERNAL, Set.of()))
                .hasValue(with(primary, secondary));
    }

    private static Map<String, JsonNode> startingWith(ReferenceCase each, String start) {
        return each.expected().properties().stream()
                .filter(expected -> expected.getKey().startsWith(start))
                .collect(
                        Collectors.toMap(expected -> expected.getKey().substring(start.length()), Map.Entry::getValue));
    }

    /** What is known of a cell by two tables together, and what the protection of both adds. */
    static void linkedTables(ReferenceCase each) {
        Threshold threshold = new Threshold(each.input().get("k").intValue());
        CountTable<String> first = table(each, "table1");
        CountTable<String> second = table(each, "table2");
        CountTable<String> both = table(each, "table1", "table2");
        Set<String> primary = both.small(threshold);
        assertThat(Stream.of(first, second)
                        .allMatch(table -> new TableAudit<>(table, primary, threshold, Set.of())
                                .exposure(primary)
                                .isEmpty()))
                .isEqualTo(each.expected().get("alone_safe").booleanValue());
        each.expected().properties().forEach(expected -> {
            Matcher name = LINKED_INTERVAL.matcher(expected.getKey());
            if (name.matches()) {
                Set<String> withheld = name.group(2).equals("with") ? with(primary, name.group(3)) : primary;
                assertThat(known(both, withheld, name.group(1))).isEqualTo(interval(expected.getValue()));
            }
        });
        assertThat(TableProtection.protect(both, primary, threshold, Set.of()))
                .hasValue(with(primary, each.expected().get("secondary").stringValue()));
    }

    /** How many more cells are withheld where somebody who is alone in one is reckoned with, and where not. */
    static void singletons(ReferenceCase each) {
        SequencedMap<String, Long> counts = counts(each);
        CountTable<String> table = new CountTable<>(counts, List.of(counts.keySet()));
        assertThat(table.weight(counts.keySet())).isEqualTo(each.integer("total"));
        Set<String> primary = Set.copyOf(names(each.input().get("primary")));
        assertThat(secondary(table, primary, Set.of()))
                .isEqualTo(
                        each.expected().get("secondary_without_singleton_rule").intValue());
        assertThat(secondary(table, primary, Set.of(Insight.OWN_CELL)))
                .isEqualTo(each.expected().get("secondary_with_singleton_rule").intValue());
    }

    private static int secondary(CountTable<String> table, Set<String> primary, Set<Insight> insights) {
        return TableProtection.protect(table, primary, new Threshold(2), insights)
                        .orElseThrow()
                        .size()
                - primary.size();
    }

    private static CountInterval known(CountTable<String> table, Set<String> withheld, String cell) {
        return LinearAudit.of(table.sumsWithout(withheld)).interval(cell);
    }

    private static CountTable<String> table(ReferenceCase each, String... parts) {
        SequencedMap<String, Long> counts = counts(each);
        List<Set<String>> margins = new ArrayList<>(List.of(counts.keySet()));
        for (String part : parts) {
            each.input().get(part).properties().forEach(margin -> margins.add(Set.copyOf(names(margin.getValue()))));
        }
        return new CountTable<>(counts, margins);
    }

    private static CountTable<String> crossed(ReferenceCase each) {
        List<String> rows = names(each.input().get("rows"));
        List<String> columns = names(each.input().get("cols"));
        SequencedMap<String, Long> counts = new LinkedHashMap<>();
        List<Set<String>> margins = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                long people = each.input().get("n").get(row).get(column).longValue();
                counts.put(rows.get(row) + columns.get(column), people);
            }
        }
        rows.forEach(row -> margins.add(columns.stream().map(row::concat).collect(Collectors.toSet())));
        columns.forEach(
                column -> margins.add(rows.stream().map(row -> row + column).collect(Collectors.toSet())));
        margins.add(Set.copyOf(counts.keySet()));
        return new CountTable<>(counts, margins);
    }

    private static SequencedMap<String, Long> counts(ReferenceCase each) {
        SequencedMap<String, Long> counts = new LinkedHashMap<>();
        each.input()
                .get("n")
                .properties()
                .forEach(cell -> counts.put(cell.getKey(), cell.getValue().longValue()));
        return counts;
    }

    private static Set<String> with(Collection<String> cells, String another) {
        Set<String> more = new LinkedHashSet<>(cells);
        more.add(another);
        return more;
    }

    private static List<String> names(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }
}
