package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lyhord.disclosure.LinearProgram.Constraint;

/** Linear programs with a known optimum. */
class LinearProgramTest {

    /** Of Dantzig's method's textbook example: 3x + 5y with x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18 is most, 36, at (2, 6) (Hillier and Lieberman). */
    @Test
    void theTextbookExampleHasItsOptimum() {
        LinearProgram program = new LinearProgram(2, List.of(atMost(4, 1, 0), atMost(12, 0, 2), atMost(18, 3, 2)));
        assertPoint(program.maximum(new long[] {3, 5}).orElseThrow(), 2, 6);
    }

    /** Beale's example, by which the method goes round in circles without a rule against it: 1/20 at x = 1/25, z = 1. */
    @Test
    void bealesExampleComesToAnEnd() {
        LinearProgram program = new LinearProgram(
                4, List.of(atMost(0, 25, -6000, -4, 900), atMost(0, 50, -9000, -2, 300), atMost(1, 0, 0, 1, 0)));
        assertPoint(program.maximum(new long[] {75, -15000, 2, -600}).orElseThrow(), 0.04, 0, 1, 0);
    }

    /** Equal columns, of which Commons Math 3.6.1 reads the wrong one. */
    @Test
    void eachVariableOfASumCanBeAllOfIt() {
        LinearProgram program = new LinearProgram(3, List.of(equal(4, 1, 1, 1)));
        for (int variable = 0; variable < 3; variable++) {
            long[] wanted = program.unit(variable, 1);
            assertThat(program.maximum(wanted).orElseThrow().floor(variable)).isEqualTo(4);
        }
    }

    @Test
    void fractionsAreExact() {
        LinearProgram program = new LinearProgram(3, List.of(equal(5, 2, 1, 0), equal(5, 0, 2, 1), equal(5, 1, 0, 2)));
        RationalPoint point = program.maximum(new long[] {1, 0, 0}).orElseThrow();
        assertPoint(point, 5 / 3.0, 5 / 3.0, 5 / 3.0);
        assertThat(point.isWhole(0)).isFalse();
        assertThat(point.floor(0)).isEqualTo(1);
        assertThat(point.ceiling(0)).isEqualTo(2);
    }

    /** The third says what the first two do. */
    @Test
    void constraintsThatSayNothingNewDoNoHarm() {
        LinearProgram program = new LinearProgram(
                4, List.of(equal(3, 1, 1, 0, 0), equal(5, 0, 0, 1, 1), equal(8, 1, 1, 1, 1), equal(0, 1, 0, -1, 0)));
        assertPoint(program.maximum(new long[] {1, 0, 0, 0}).orElseThrow(), 3, 0, 3, 2);
        assertPoint(program.maximum(new long[] {-1, 0, 0, 0}).orElseThrow(), 0, 3, 0, 5);
    }

    /** No variable enters while a point is looked for, and none can be more than nothing. */
    @Test
    void variablesThatTogetherAreNothingAreNothing() {
        assertPoint(
                new LinearProgram(2, List.of(equal(0, -1, -1)))
                        .maximum(new long[] {1, 0})
                        .orElseThrow(),
                0,
                0);
    }

    @Test
    void aLimitFromBelowCountsToo() {
        LinearProgram program =
                new LinearProgram(2, List.of(equal(7, 1, 1))).andAtLeast(0, 2).andAtMost(0, 5);
        assertPoint(program.maximum(new long[] {1, 0}).orElseThrow(), 5, 2);
        assertPoint(program.maximum(new long[] {0, 1}).orElseThrow(), 2, 5);
    }

    @Test
    void whatNoPointMeetsHasNoOptimum() {
        assertThat(new LinearProgram(2, List.of(equal(7, 1, 1), equal(8, 1, 1))).maximum(new long[] {1, 0}))
                .isEmpty();
        assertThat(new LinearProgram(1, List.of(equal(-1, 1))).maximum(new long[] {1}))
                .isEmpty();
    }

    @Test
    void whatNothingLimitsIsRefused() {
        LinearProgram program = new LinearProgram(2, List.of(equal(1, 1, -1)));
        assertThatThrownBy(() -> program.maximum(new long[] {1, 0})).hasMessageContaining("nothing limits");
    }

    @Test
    void numbersThatAreTooLargeThrow() {
        long large = 4_000_000_000L;
        LinearProgram program = new LinearProgram(2, List.of(equal(large, large, 1), equal(large, 1, large)));
        assertThatThrownBy(() -> program.maximum(new long[] {1, 0})).isInstanceOf(ArithmeticException.class);
    }

    private static void assertPoint(RationalPoint point, double... expected) {
        for (int variable = 0; variable < expected.length; variable++) {
            assertThat(point.value(variable)).as("variable %d", variable).isEqualTo(expected[variable]);
        }
    }

    private static Constraint equal(long total, long... weights) {
        return new Constraint(weights, total, false);
    }

    private static Constraint atMost(long total, long... weights) {
        return new Constraint(weights, total, true);
    }
}
