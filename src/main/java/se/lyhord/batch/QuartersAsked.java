package se.lyhord.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import se.lyhord.indicator.BeginningARun;
import se.lyhord.organisation.Quarter;

/**
 * Settles the quarters of a run before its first step, and keeps them: a restart is of the same quarters. At the end it
 * tells them, and what was left out.
 */
final class QuartersAsked implements JobExecutionListener {

    private static final String QUARTERS = "quarters";
    private static final String LEFT_OUT = "left-out";

    private final BeginningARun beginning;
    private final List<Supplier<List<String>>> leftOut;
    private final JobRepository repository;

    /** @param leftOut what could not be taken, a line each */
    QuartersAsked(BeginningARun beginning, List<Supplier<List<String>>> leftOut, JobRepository repository) {
        this.beginning = beginning;
        this.leftOut = leftOut;
        this.repository = repository;
    }

    static List<Quarter> of(JobExecution run) {
        return Arrays.stream(run.getExecutionContext().getString(QUARTERS).split(" "))
                .filter(quarter -> !quarter.isEmpty())
                .map(Quarter::of)
                .toList();
    }

    @Override
    public void beforeJob(JobExecution run) {
        if (!run.getExecutionContext().containsKey(QUARTERS)) {
            var quarters = beginning.begin(quarter(run, "from"), quarter(run, "to"));
            run.getExecutionContext()
                    .putString(
                            QUARTERS, quarters.stream().map(Quarter::toString).collect(Collectors.joining(" ")));
        } else {
            beginning.goOn();
        }
        run.getExecutionContext()
                .putString(
                        LEFT_OUT,
                        leftOut.stream().flatMap(some -> some.get().stream()).collect(Collectors.joining("\n")));
        repository.updateExecutionContext(run);
    }

    private static Optional<Quarter> quarter(JobExecution run, String parameter) {
        return Optional.ofNullable(run.getJobParameters().getString(parameter)).map(Quarter::of);
    }

    @Override
    public void afterJob(JobExecution run) {
        if (run.getStatus() == BatchStatus.COMPLETED) {
            var refused = Stream.concat(
                            run.getExecutionContext().getString(LEFT_OUT, "").lines(), ItemByItem.told(run).stream())
                    .toList();
            run.getExecutionContext()
                    .putString(
                            "summary",
                            Stream.concat(Stream.of(summary(of(run))), refused.stream())
                                    .collect(Collectors.joining("\n")));
            if (!refused.isEmpty()) {
                run.setExitStatus(new ExitStatus("REFUSED"));
            }
        }
    }

    private static String summary(List<Quarter> quarters) {
        return quarters.isEmpty()
                ? "Inget att beräkna: inga uppgifter är nya eller ändrade / Nothing to compute: no records are new or changed"
                : "Beräknade kvartal / quarters computed: %d, %s – %s"
                        .formatted(quarters.size(), quarters.getFirst(), quarters.getLast());
    }
}
