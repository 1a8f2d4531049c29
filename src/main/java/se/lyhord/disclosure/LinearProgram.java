package se.lyhord.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Variables from 0, fractions allowed, with sums that are given or at most given; all numbers are whole. */
record LinearProgram(int variables, List<Constraint> constraints) {

    /** A weighted sum of the variables. */
    static final class Constraint {

        private final long[] weights;
        private final long total;
        private final boolean orLess;

        /** @param orLess whether the sum may be less than the total */
        Constraint(long[] weights, long total, boolean orLess) {
            this.weights = weights;
            this.total = total;
            this.orLess = orLess;
        }

        /** With the total last, and a slack variable where the sum may be less; no total is under 0. */
        private long[] equation(int variables, int slack) {
            long[] equation = Arrays.copyOf(weights, variables + 1);
            equation[variables] = total;
            if (orLess) {
                equation[slack] = 1;
            }
            if (total < 0) {
                Arrays.setAll(equation, column -> -equation[column]);
            }
            return equation;
        }
    }

    LinearProgram and(Constraint constraint) {
        return new LinearProgram(
                variables,
                Stream.concat(constraints.stream(), Stream.of(constraint)).toList());
    }

    /** The variable is at most this. */
    LinearProgram andAtMost(int variable, long limit) {
        return and(new Constraint(unit(variable, 1), limit, true));
    }

    /** The variable is at least this. */
    LinearProgram andAtLeast(int variable, long limit) {
        return and(new Constraint(unit(variable, -1), -limit, true));
    }

    /** A point with the greatest weighted sum; empty where none meets the constraints. */
    Optional<RationalPoint> maximum(long[] weights) {
        int slack = variables;
        int all = variables
                + (int) constraints.stream().filter(each -> each.orLess).count();
        long[][] equations = new long[constraints.size()][];
        for (int at = 0; at < equations.length; at++) {
            Constraint constraint = constraints.get(at);
            equations[at] = constraint.equation(all, slack);
            slack += constraint.orLess ? 1 : 0;
        }
        return new SimplexTableau(equations, Arrays.copyOf(weights, all)).optimum();
    }

    /** The one variable with this weight, and no other. */
    long[] unit(int variable, long weight) {
        long[] unit = new long[variables];
        unit[variable] = weight;
        return unit;
    }
}
