package se.lyhord.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import se.lyhord.organisation.Quarter;
import se.lyhord.survey.Collection;
import se.lyhord.survey.Releasing;

/** Job {@code release-responses}: a closed collection of a home is one item and one transaction. */
@Configuration(proxyBeanMethods = false)
class ReleaseResponsesJob {

    private static final String NAME = "release-responses";
    private static final String REFUSED = "refused";
    private static final String RELEASED = "released";

    @Bean(NAME)
    Job releaseResponses(JobRepository repository, PlatformTransactionManager transactions, Releasing releasing) {
        Step step = new StepBuilder("release", repository)
                .tasklet(
                        (contribution, _) -> releaseOne(contribution, contribution.getStepExecution(), releasing),
                        transactions)
                .build();
        return new JobBuilder(NAME, repository).start(step).build();
    }

    private static RepeatStatus releaseOne(StepContribution contribution, StepExecution step, Releasing releasing) {
        if (!step.getExecutionContext().containsKey(JobProgress.TOTAL)) {
            releasing.closeEnded();
        }
        var refused = refused(step);
        var tried = new HashSet<>(refused.keySet());
        var waiting = releasing.waiting(quarter(step)).stream()
                .filter(collection -> !tried.contains(collection.id().toString()))
                .toList();
        if (!step.getExecutionContext().containsKey(JobProgress.TOTAL)) {
            step.getExecutionContext().putInt(JobProgress.TOTAL, waiting.size());
        }
        if (waiting.isEmpty()) {
            releasing.destroyLeftOverKeys();
            finish(contribution, step, List.copyOf(refused.values()));
            return RepeatStatus.FINISHED;
        }
        release(waiting.getFirst(), step, releasing);
        contribution.incrementWriteCount(1);
        return RepeatStatus.CONTINUABLE;
    }

    private static void release(Collection collection, StepExecution step, Releasing releasing) {
        var context = step.getExecutionContext();
        switch (outcome(collection, releasing)) {
            case Releasing.Outcome.Released _ -> context.putInt(RELEASED, context.getInt(RELEASED, 0) + 1);
            case Releasing.Outcome.Refused(var reason) -> {
                var refused = new LinkedHashMap<>(refused(step));
                refused.put(
                        collection.id().toString(),
                        "%s %s är kvar i sitt sigill / stays sealed: %s"
                                .formatted(collection.home(), collection.quarter(), reason));
                context.put(REFUSED, refused);
            }
        }
    }

    /** What the database says of a fault can quote what was written: of that nothing is told but its kind. */
    private static Releasing.Outcome outcome(Collection collection, Releasing releasing) {
        try {
            return releasing.release(collection.id());
        } catch (RuntimeException e) {
            return new Releasing.Outcome.Refused(
                    "ett fel, försök igen / a fault, try again: " + e.getClass().getSimpleName());
        }
    }

    private static void finish(StepContribution contribution, StepExecution step, List<String> refused) {
        var lines = new ArrayList<String>();
        lines.add("Frisläppta omgångar / released rounds: "
                + step.getExecutionContext().getInt(RELEASED, 0));
        lines.addAll(refused);
        step.getJobExecution().getExecutionContext().putString("summary", String.join("\n", lines));
        if (!refused.isEmpty()) {
            contribution.setExitStatus(new ExitStatus("REFUSED"));
        }
    }

    private static Optional<Quarter> quarter(StepExecution step) {
        return Optional.ofNullable(step.getJobParameters().getString("quarter")).map(Quarter::of);
    }

    /** Reasons by collection. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> refused(StepExecution step) {
        return step.getExecutionContext().get(REFUSED) instanceof Map<?, ?> refused
                ? (Map<String, String>) refused
                : Map.of();
    }
}
