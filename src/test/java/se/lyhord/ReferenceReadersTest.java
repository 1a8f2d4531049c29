package se.lyhord;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.ReferenceCases.ReferenceCase;
import tools.jackson.databind.json.JsonMapper;

/** What a case says is read, and not only what the packaged ones say. */
class ReferenceReadersTest {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Of the threshold 5 by the rule of trees, by hand: of S (C 3, E 7, F 12) C is hidden and E goes with it; of D both S
     * and A are shown.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'D': ['A', 'S'], 'S': ['C', 'E', 'F']}",
                "{'S': ['C', 'E', 'F'], 'D': ['A', 'S']}",
                "{'D': {'A': [], 'S': ['C', 'E', 'F']}}",
                "{'D': ['A', {'S': ['C', 'E', 'F']}]}"
            })
    void aTreeIsReadToItsHomesInEachWayOfWritingIt(String tree) {
        String input = "{'k': 5, 'tree': %s, 'n': {'A': 9, 'C': 3, 'E': 7, 'F': 12}}".formatted(tree);
        String expected = """
                {'published': {'D': 31, 'A': 9, 'S': 22, 'F': 12}, 'withheld': ['C', 'E'],
                 'residual_blocks': [{'members': ['C', 'E'], 'n': 10}], 'interval': {'C': [0, 10], 'E': [0, 10]}}""";
        assertThatCode(() -> run("suppress_tree_residual_rule", input, expected))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> run("suppress_tree_residual_rule", input, expected.replace("'S': 22, ", "")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> run("suppress_tree_residual_rule", input, expected.replace("[0, 10]}", "[0, 7]}")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aTreeOfTwoTopsIsRefused() {
        assertThatThrownBy(() -> run(
                        "suppress_tree_residual_rule",
                        "{'k': 5, 'tree': {'D': ['A'], 'E': ['B']}, 'n': {'A': 9, 'B': 9}}",
                        "{'published': {}, 'withheld': []}"))
                .hasMessageContaining("one top");
    }

    /** Expected: numpy 2.4.6, mean of squares of np.clip between np.quantile of 0.1 and 0.9 with weibull and linear. */
    @ParameterizedTest
    @CsvSource({"6, 2.842052595366299", "7, 2.6477680771"})
    void theTypeOfQuantileThatACaseNamesIsTheOneTaken(int type, String phi) {
        String input = """
                {'x': [6,9,4,10,3,8,11,5,7,2], 'n': [8,11,9,11,10,9,12,10,8,9], 'trim': 0.1, 'quantile_type': %d,
                 'at_n': 10}""".formatted(type);
        assertThatCode(() ->
                        run("funnel_overdispersion_multiplicative", input, "{'phi_winsorised': %s}".formatted(phi)))
                .doesNotThrowAnyException();
    }

    private static void run(String method, String input, String expected) {
        ReferenceCasesTest.run(new ReferenceCase(
                "A-CASE",
                method,
                JSON.readTree(input.replace('\'', '"')),
                JSON.readTree(expected.replace('\'', '"')),
                "by hand",
                new TreeSet<>()));
    }
}
