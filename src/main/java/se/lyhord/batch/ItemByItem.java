package se.lyhord.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** A step of several items, one a transaction; a restart goes on with the first that was not done. */
final class ItemByItem implements Tasklet {

    private static final String ITEMS = "items";
    private static final String DONE = "done";
    private static final String TOLD = "told";

    private final Function<JobExecution, ? extends List<?>> items;
    private final Function<String, Optional<String>> work;

    /**
     * @param items what there is to do, asked for once; written without spaces
     * @param work does one item
     */
    ItemByItem(Function<JobExecution, ? extends List<?>> items, Consumer<String> work) {
        this.items = items;
        this.work = item -> {
            work.accept(item);
            return Optional.empty();
        };
    }

    private ItemByItem(Function<String, Optional<String>> work, Function<JobExecution, ? extends List<?>> items) {
        this.items = items;
        this.work = work;
    }

    /**
     * A step that can tell something of an item, as why it was not done, and goes on with the next.
     *
     * @param work does one item, and may give a line to be kept
     */
    static ItemByItem telling(
            Function<JobExecution, ? extends List<?>> items, Function<String, Optional<String>> work) {
        return new ItemByItem(work, items);
    }

    /** The lines that the items of a run gave, in their order. */
    static List<String> told(JobExecution run) {
        return Stream.concat(
                        told(run.getExecutionContext()),
                        run.getStepExecutions().stream().flatMap(step -> told(step.getExecutionContext())))
                .distinct()
                .toList();
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
        var step = chunk.getStepContext().getStepExecution();
        var state = step.getExecutionContext();
        if (!state.containsKey(ITEMS)) {
            begin(state, items.apply(step.getJobExecution()));
        }
        var all = Arrays.stream(state.getString(ITEMS).split(" "))
                .filter(item -> !item.isEmpty())
                .toList();
        var done = state.getInt(DONE);
        if (done < all.size()) {
            work.apply(all.get(done)).ifPresent(line -> {
                tell(state, line);
                tell(step.getJobExecution().getExecutionContext(), line);
            });
            state.putInt(DONE, ++done);
            contribution.incrementWriteCount(1);
        }
        return RepeatStatus.continueIf(done < all.size());
    }

    /** In the step's context, which is kept at each item, and in the run's, which a restart goes on with after the step. */
    private static void tell(ExecutionContext context, String line) {
        context.putString(TOLD, context.getString(TOLD, "") + line + "\n");
    }

    private static Stream<String> told(ExecutionContext context) {
        return context.getString(TOLD, "").lines();
    }

    private static void begin(ExecutionContext state, List<?> items) {
        state.putString(ITEMS, items.stream().map(Object::toString).collect(Collectors.joining(" ")));
        state.putInt(JobProgress.TOTAL, items.size());
        state.putInt(DONE, 0);
    }
}
