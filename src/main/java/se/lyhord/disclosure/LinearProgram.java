package se.lyhord.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Variables from 0, fractions allowed, with sums that are given or at most given; all numbers are whole. */
record LinearProgram(int variables, List<Constraint> constraints) {

    /** @param orLess whether the sum may be less than the total */
    record Constraint(long[] weights, long total, boolean orLess) {}

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
        int slacks = (int) constraints.stream().filter(Constraint::orLess).count();
        long[][] equations = new long[constraints.size()][];
        int slack = variables;
        for (int at = 0; at < equations.length; at++) {
            Constraint constraint = constraints.get(at);
            long[] equation = Arrays.copyOf(constraint.weights(), variables + slacks + 1);
            equation[variables + slacks] = constraint.total();
            if (constraint.orLess()) {
                equation[slack++] = 1;
            }
            if (constraint.total() < 0) {
                Arrays.setAll(equation, column -> -equation[column]);
            }
            equations[at] = equation;
        }
        return new SimplexTableau(equations, Arrays.copyOf(weights, variables + slacks)).optimum();
    }

    /** The one variable with this weight, and no other. */
    long[] unit(int variable, long weight) {
        long[] unit = new long[variables];
        unit[variable] = weight;
        return unit;
    }
}
