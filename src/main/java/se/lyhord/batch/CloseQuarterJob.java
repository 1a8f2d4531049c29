package se.lyhord.batch;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import se.lyhord.indicator.closing.Closer;
import se.lyhord.indicator.closing.QuarterCloses;
import se.lyhord.organisation.Quarter;
import se.lyhord.shell.LongWork.Said;

/**
 * {@code close-quarter quarter=2022-Q1 step=prepare|withdraw|approve|verify|erasure by=…}: what the step does, and then
 * what people see of every revision that is not published yet, also by a run that died. The first step opens its
 * transactions itself, since it tries a count and takes it back.
 */
@Configuration(proxyBeanMethods = false)
class CloseQuarterJob implements JobExecutionListener {

    static final String NAME = "close-quarter";

    private final QuarterCloses closes;

    CloseQuarterJob(QuarterCloses closes) {
        this.closes = closes;
    }

    @Bean(NAME)
    Job closeQuarter(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ClosingStep closing,
            PublishingSteps publishing) {
        var first = new StepBuilder("close", repository)
                .tasklet(closing, new ResourcelessTransactionManager())
                .build();
        var last = new StepBuilder("published", repository)
                .tasklet(new ItemByItem(this::shown, quarter -> closes.published(Quarter.of(quarter))), transactions)
                .build();
        return publishing
                .addTo(new JobBuilder(NAME, repository).listener(this).start(first), _ -> closes.unpublished())
                .next(last)
                .build();
    }

    /** Nobody signs in at a terminal, so the name that is given there is marked. */
    static Map<String, String> givenAtTheTerminal(String job, Map<String, String> parameters) {
        var given = new TreeMap<>(parameters);
        if (job.equals(NAME)) {
            given.computeIfPresent(
                    "by",
                    (_, name) ->
                            name.isBlank() ? name : Closer.atTheTerminal(name).written());
        }
        return given;
    }

    /** Those that the audit has not stopped. */
    private List<Quarter> shown(JobExecution run) {
        var stopped = ItemByItem.told(run);
        return closes.unpublished().stream()
                .filter(quarter -> stopped.stream().noneMatch(line -> line.startsWith(quarter + " ")))
                .toList();
    }

    /** A revision that the audit of small groups stops is frozen, and the earlier figures stay to be seen. */
    @Override
    public void afterJob(JobExecution run) {
        var stopped = ItemByItem.told(run);
        if (run.getStatus() == BatchStatus.COMPLETED && !stopped.isEmpty()) {
            var state = run.getExecutionContext();
            state.putString("summary", state.getString("summary", "") + "\n" + String.join("\n", stopped));
            if (stopped.stream().noneMatch(line -> isOf(run, line))) {
                return;
            }
            JobProgress.refuse(
                    state,
                    new Said(
                            "Det är godkänt och fryst, men talen visas inte på nytt: någon hade kunnat räkna ut vad få har"
                                    + " svarat. De tidigare talen står kvar.",
                            "It is approved and frozen, but the figures are not shown anew: somebody could have worked out"
                                    + " what a few answered. The earlier figures stay."));
            run.setExitStatus(new ExitStatus("REFUSED"));
        }
    }

    /** Whether a line is of the quarter that the run was asked for; others wait from runs before. */
    private static boolean isOf(JobExecution run, String line) {
        return line.startsWith(run.getJobParameters().getString("quarter") + " ");
    }
}
