package se.lyhord.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import se.lyhord.database.LyhordProperties;
import se.lyhord.intake.ImportFile;
import se.lyhord.intake.ImportingFiles;
import se.lyhord.intake.RejectReport;

/** {@code import dir=…}: the files of a folder, a step a file, in the order in which they build on each other. */
@Configuration(proxyBeanMethods = false)
class ImportJob implements JobExecutionListener {

    static final String NAME = "import";

    private static final String SUMMARY = "summary";
    private static final String REFUSED = "refused";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final ImportingFiles importing;
    private final Path reports;

    ImportJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ImportingFiles importing,
            LyhordProperties properties) {
        this.repository = repository;
        this.transactions = transactions;
        this.importing = importing;
        this.reports = properties.home().resolve("imports");
    }

    @Bean(NAME)
    Job importFiles() {
        var steps = Arrays.stream(ImportFile.values()).map(this::step).toList();
        var job = new JobBuilder(NAME, repository).listener(this).start(steps.getFirst());
        steps.stream().skip(1).forEach(job::next);
        return job.build();
    }

    private Step step(ImportFile file) {
        return new StepBuilder(file.key(), repository)
                .tasklet((contribution, _) -> take(file, contribution), transactions)
                .allowStartIfComplete(true)
                .build();
    }

    private RepeatStatus take(ImportFile file, StepContribution contribution) throws Exception {
        var run = contribution.getStepExecution().getJobExecution();
        var folder = Path.of(run.getJobParameters().getString("dir", ""));
        if (importing.filesIn(folder).contains(file)) {
            try (var rejects = RejectReport.of(folderOf(run), file)) {
                var report = importing.take(folder, file, rejects);
                var context = run.getExecutionContext();
                var lines = new StringBuilder(context.getString(SUMMARY, ""))
                        .append(report.line())
                        .append('\n');
                rejects.first().forEach(line -> lines.append(line).append('\n'));
                context.putString(SUMMARY, lines.toString());
                context.putLong(REFUSED, context.getLong(REFUSED, 0) + report.refused());
                contribution.incrementWriteCount(1);
            }
        }
        return RepeatStatus.FINISHED;
    }

    private Path folderOf(JobExecution run) {
        return reports.resolve(String.valueOf(run.getJobInstance().getInstanceId()));
    }

    /** A run that is taken up again reads all its files as they are by then; what is in already is left alone. */
    @Override
    public void beforeJob(JobExecution run) {
        run.getExecutionContext().remove(SUMMARY);
        run.getExecutionContext().remove(REFUSED);
    }

    /** Done, but for rows that were refused, is an end of its own; where they stand is told last. */
    @Override
    public void afterJob(JobExecution run) {
        var context = run.getExecutionContext();
        if (run.getStatus() == BatchStatus.COMPLETED && Files.isDirectory(folderOf(run))) {
            var report = RejectReport.join(folderOf(run));
            if (context.getLong(REFUSED, 0) > 0) {
                run.setExitStatus(new ExitStatus("REFUSED"));
                context.putString(
                        SUMMARY,
                        context.getString(SUMMARY, "") + "Avvisade rader och varför / refused rows and why: " + report);
            }
        }
    }
}
