package se.lyhord.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.PivotSelectionRule;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/** Judges a block of answers as if people could be divided: an audit by linear programming alone, which sees too little. */
public final class RationalAttacker {

    private final AnswerBlock block;
    private final List<LinearConstraint> facts = new ArrayList<>();

    public RationalAttacker(AnswerBlock block) {
        this.block = block;
        facts.add(weighted(answer -> 1, block.people()));
        block.sum().ifPresent(sum -> facts.add(weighted(answer -> answer, sum)));
        block.counts()
                .forEach((range, within) -> facts.add(weighted(answer -> range.contains(answer) ? 1 : 0, within)));
    }

    public double least(int answer) {
        return optimum(answer, GoalType.MINIMIZE);
    }

    public double most(int answer) {
        return optimum(answer, GoalType.MAXIMIZE);
    }

    /** The rule of 80 % as {@link AnswerAudit#isCertain} has it. */
    boolean isCertain() {
        for (int answer = 1; answer <= block.steps(); answer++) {
            if (5 * least(answer) >= 4 * block.people() - 1e-6) {
                return true;
            }
        }
        return false;
    }

    private double optimum(int wanted, GoalType goal) {
        double[] objective = weights(answer -> answer == wanted ? 1 : 0);
        return new SimplexSolver()
                .optimize(
                        new LinearObjectiveFunction(objective, 0),
                        new LinearConstraintSet(facts),
                        goal,
                        new NonNegativeConstraint(true),
                        PivotSelectionRule.BLAND)
                .getValue();
    }

    private LinearConstraint weighted(IntUnaryOperator weight, double total) {
        return new LinearConstraint(weights(weight), Relationship.EQ, total);
    }

    private double[] weights(IntUnaryOperator weight) {
        return IntStream.rangeClosed(1, block.steps())
                .map(weight)
                .asDoubleStream()
                .toArray();
    }
}
