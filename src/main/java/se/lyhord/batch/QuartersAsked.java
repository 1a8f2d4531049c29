package se.lyhord.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import se.lyhord.indicator.ComputingIndicators;
import se.lyhord.organisation.Quarter;

/** Settles the quarters of a run before its first step, and keeps them: a restart is of the same quarters. */
final class QuartersAsked implements JobExecutionListener {

    private static final String QUARTERS = "quarters";

    private final ComputingIndicators computing;
    private final JobRepository repository;

    QuartersAsked(ComputingIndicators computing, JobRepository repository) {
        this.computing = computing;
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
            var quarters = computing.quarters(quarter(run, "from"), quarter(run, "to"));
            run.getExecutionContext()
                    .putString(
                            QUARTERS, quarters.stream().map(Quarter::toString).collect(Collectors.joining(" ")));
            repository.updateExecutionContext(run);
        }
    }

    private static Optional<Quarter> quarter(JobExecution run, String parameter) {
        return Optional.ofNullable(run.getJobParameters().getString(parameter)).map(Quarter::of);
    }

    @Override
    public void afterJob(JobExecution run) {
        if (run.getStatus() == BatchStatus.COMPLETED) {
            run.getExecutionContext().putString("summary", summary(of(run)));
        }
    }

    private static String summary(List<Quarter> quarters) {
        return quarters.isEmpty()
                ? "Inget att beräkna: det finns inga uppgifter än / Nothing to compute: there are no records yet"
                : "Beräknade kvartal / quarters computed: %d, %s – %s"
                        .formatted(quarters.size(), quarters.getFirst(), quarters.getLast());
    }
}
