package se.lyhord.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The least and the greatest value of variables that are whole numbers from 0 and have given sums: by linear programming,
 * and by branching where its answer has fractions. Each variable is in some sum, so every optimum is finite. In a table
 * of rows and columns there are no fractions, for its sums form a totally unimodular matrix.
 */
final class WholeNumberProgram {

    private final LinearProgram sums;

    /** @param sums of variables by ones and zeros */
    WholeNumberProgram(int variables, List<LinearProgram.Constraint> sums) {
        this.sums = new LinearProgram(variables, sums);
    }

    /** Empty where no whole numbers have the sums. */
    OptionalLong least(int variable) {
        OptionalLong negative = most(variable, sums, -1);
        return negative.isPresent() ? OptionalLong.of(-negative.getAsLong()) : negative;
    }

    /** Empty where no whole numbers have the sums. */
    OptionalLong most(int variable) {
        return most(variable, sums, 1);
    }

    /** The most of the variable times the sign. */
    private static OptionalLong most(int variable, LinearProgram program, int sign) {
        Optional<RationalPoint> point = program.maximum(program.unit(variable, sign));
        if (point.isEmpty()) {
            return OptionalLong.empty();
        }
        RationalPoint best = point.get();
        for (int other = 0; other < program.variables(); other++) {
            if (!best.isWhole(other)) {
                long bound = sign > 0 ? best.floor(variable) : -best.ceiling(variable);
                OptionalLong below = most(variable, program.andAtMost(other, best.floor(other)), sign);
                return below.isPresent() && below.getAsLong() == bound
                        ? below
                        : greater(below, most(variable, program.andAtLeast(other, best.ceiling(other)), sign));
            }
        }
        return OptionalLong.of(sign * best.floor(variable));
    }

    private static OptionalLong greater(OptionalLong one, OptionalLong other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return OptionalLong.of(Math.max(one.getAsLong(), other.getAsLong()));
    }
}
