package se.lyhord.batch;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.AbstractJob;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import se.lyhord.shell.LongWork.Progress;
import se.lyhord.shell.LongWork.Said;
import se.lyhord.shell.LongWork.State;

/** How far a run has come: its finished steps, the items of the one it is in, and what it says of itself. */
final class JobProgress {

    /** Key under which a step says how many items it has. */
    static final String TOTAL = "total";

    /** Number that makes each run of a job one of its own; no parameter that anybody gave. */
    static final String RUN = "run";

    private static final String REFUSAL_SV = "refusal-sv";
    private static final String REFUSAL_EN = "refusal-en";

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
        return new Progress(
                state,
                latest.map(StepExecution::getStepName).orElse(""),
                Math.min(1, share),
                given(execution.getJobParameters()),
                refusal(execution.getExecutionContext()));
    }

    /** A run whose record is not written yet. */
    static Progress begun() {
        return new Progress(State.RUNNING, "", 0, Map.of(), Optional.empty());
    }

    /** A run that is marked as going on and died with its process. */
    static Progress dead(Progress marked) {
        return new Progress(State.FAILED, marked.step(), marked.share(), marked.parameters(), marked.refusal());
    }

    /** Keeps with a run why it does not do what it was asked to. */
    static void refuse(ExecutionContext run, Said reason) {
        run.putString(REFUSAL_SV, reason.sv());
        run.putString(REFUSAL_EN, reason.en());
    }

    private static Optional<Said> refusal(ExecutionContext run) {
        return run.containsKey(REFUSAL_SV)
                ? Optional.of(new Said(run.getString(REFUSAL_SV), run.getString(REFUSAL_EN)))
                : Optional.empty();
    }

    /** What somebody gave. */
    static Map<String, String> given(JobParameters parameters) {
        return parameters.parameters().stream()
                .filter(parameter -> !parameter.name().equals(RUN))
                .collect(Collectors.toMap(
                        parameter -> parameter.name(), parameter -> String.valueOf(parameter.value())));
    }

    private static double share(StepExecution step) {
        if (step.getStatus() == BatchStatus.COMPLETED) {
            return 1;
        }
        var total = step.getExecutionContext().getInt(TOTAL, 0);
        return total == 0 ? 0 : Math.min(1, (double) step.getWriteCount() / total);
    }
}
