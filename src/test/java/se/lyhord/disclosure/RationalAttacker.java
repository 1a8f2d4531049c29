package se.lyhord.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import se.lyhord.disclosure.LinearProgram.Constraint;

/** Judges a block of answers as if people could be divided: an audit by linear programming alone, which sees too little. */
public final class RationalAttacker {

    private final AnswerBlock block;
    private final LinearProgram facts;

    public RationalAttacker(AnswerBlock block) {
        this.block = block;
        List<Constraint> told = new ArrayList<>();
        told.add(total(answer -> 1, block.people()));
        block.sum().ifPresent(sum -> told.add(total(answer -> answer, sum)));
        block.counts().forEach((range, within) -> told.add(total(answer -> range.contains(answer) ? 1 : 0, within)));
        facts = new LinearProgram(block.steps(), told);
    }

    public double least(int answer) {
        return facts.maximum(facts.unit(answer - 1, -1)).orElseThrow().value(answer - 1);
    }

    public double most(int answer) {
        return facts.maximum(facts.unit(answer - 1, 1)).orElseThrow().value(answer - 1);
    }

    /** The rule of 80 % for answers, as {@link AnswerAudit#isCertain} has it. */
    boolean isCertain() {
        return IntStream.rangeClosed(1, block.steps())
                .anyMatch(answer -> 5 * least(answer) >= 4 * block.people() - 1e-9);
    }

    private Constraint total(IntUnaryOperator weight, long total) {
        long[] weights = IntStream.rangeClosed(1, block.steps())
                .map(weight)
                .asLongStream()
                .toArray();
        return new Constraint(weights, total, false);
    }
}
