package se.lyhord.batch;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.AbstractJob;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;
import se.lyhord.shell.LongWork.Progress;
import se.lyhord.shell.LongWork.State;

/** How far a run has come: its finished steps, and the items of the one it is in. */
final class JobProgress {

    /** Key under which a step says how many items it has. */
    static final String TOTAL = "total";

    private JobProgress() {}

    static Progress of(JobExecution execution, @Nullable Job job) {
        var steps = execution.getStepExecutions();
        var latest = steps.stream().max(Comparator.comparingLong(StepExecution::getId));
        var state = switch (execution.getStatus()) {
            case COMPLETED -> State.DONE;
            case FAILED, STOPPED, ABANDONED, UNKNOWN -> State.FAILED;
            case STARTING, STARTED, STOPPING -> State.RUNNING;
        };
        var all = job instanceof AbstractJob located
                ? Math.max(1, located.getStepNames().size())
                : Math.max(1, steps.size());
        var share = state == State.DONE
                ? 1
                : steps.stream().mapToDouble(JobProgress::share).sum() / all;
        return new Progress(state, latest.map(StepExecution::getStepName).orElse(""), Math.min(1, share));
    }

    private static double share(StepExecution step) {
        if (step.getStatus() == BatchStatus.COMPLETED) {
            return 1;
        }
        var total = step.getExecutionContext().getInt(TOTAL, 0);
        return total == 0 ? 0 : Math.min(1, (double) step.getWriteCount() / total);
    }
}
