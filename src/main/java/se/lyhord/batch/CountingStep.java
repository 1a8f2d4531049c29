package se.lyhord.batch;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.indicator.ComputingIndicators;
import se.lyhord.indicator.CountingAhead;
import se.lyhord.organisation.Quarter;

/** Counts the quarters of a run, each in a transaction. What was read ahead is not kept from one run to another. */
final class CountingStep implements Tasklet, StepExecutionListener {

    private final ComputingIndicators computing;
    private final ItemByItem quarters = new ItemByItem(QuartersAsked::of, item -> count(Quarter.of(item)));
    private @Nullable CountingAhead counting;

    CountingStep(ComputingIndicators computing) {
        this.computing = computing;
    }

    @Override
    public void beforeStep(StepExecution step) {
        counting = computing.counting(QuartersAsked.of(step.getJobExecution()), WholeOrganisation::call);
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
        return quarters.execute(contribution, chunk);
    }

    private void count(Quarter quarter) {
        if (counting == null) {
            throw new IllegalStateException("The step counts only after it has begun");
        }
        counting.count(quarter);
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        if (counting != null) {
            counting.close();
            counting = null;
        }
        return null;
    }
}
