package se.lyhord.batch;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import se.lyhord.index.ComputingTheIndex;
import se.lyhord.indicator.ClosedQuarters;
import se.lyhord.indicator.ComputingIndicators;
import se.lyhord.indicator.Period;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.ReleasingAQuarter;
import se.lyhord.release.ReleasingLongerPeriods;
import se.lyhord.release.ReleasingTheIndex;
import se.lyhord.release.SmallGroupDerivable;

/** The steps from a quarter's values to what people see: longer periods, the index, and what of it all is released. */
@Component
class PublishingSteps {

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final ClosedQuarters closes;
    private final ComputingIndicators computing;
    private final ComputingTheIndex index;
    private final ReleasingAQuarter releasing;
    private final ReleasingLongerPeriods releasingPeriods;
    private final ReleasingTheIndex releasingTheIndex;

    PublishingSteps(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ClosedQuarters closes,
            ComputingIndicators computing,
            ComputingTheIndex index,
            ReleasingAQuarter releasing,
            ReleasingLongerPeriods releasingPeriods,
            ReleasingTheIndex releasingTheIndex) {
        this.repository = repository;
        this.transactions = transactions;
        this.closes = closes;
        this.computing = computing;
        this.index = index;
        this.releasing = releasing;
        this.releasingPeriods = releasingPeriods;
        this.releasingTheIndex = releasingTheIndex;
    }

    /** @param quarters whose values a run has made anew */
    SimpleJobBuilder addTo(SimpleJobBuilder job, Function<JobExecution, List<Quarter>> quarters) {
        Function<JobExecution, List<Period>> periods = run -> computing.longerPeriods(quarters.apply(run));
        Function<JobExecution, List<Quarter>> indexes = run -> index.after(quarters.apply(run)).stream()
                .filter(quarter -> mayChange(quarter, quarters.apply(run)))
                .toList();
        return job.next(step("periods", new ItemByItem(periods, item -> computing.addUp(Period.of(item)))))
                .next(step("index", new ItemByItem(indexes, item -> index.compute(Quarter.of(item)))))
                .next(step("release", ItemByItem.telling(quarters, this::release)))
                .next(step(
                        "release-periods", new ItemByItem(periods, item -> releasingPeriods.release(Period.of(item)))))
                .next(step(
                        "release-index", new ItemByItem(indexes, item -> releasingTheIndex.release(Quarter.of(item)))));
    }

    /**
     * The index of a closed quarter stays as it was while an earlier one is computed, and follows when a closed quarter is
     * revised. Longer periods always follow: they are sums of quarters, and no certificate is of them.
     */
    private boolean mayChange(Quarter last, List<Quarter> made) {
        var closed = closes.closed();
        return !closed.contains(last) || made.stream().anyMatch(closed::contains);
    }

    /** A quarter that the audit stops keeps the release it had, and the others get theirs. */
    private Optional<String> release(String quarter) {
        try {
            releasing.release(Quarter.of(quarter));
            return Optional.empty();
        } catch (SmallGroupDerivable stopped) {
            return Optional.of(
                    "%s visas inte på nytt / is not shown anew: %s".formatted(quarter, stopped.getMessage()));
        }
    }

    private Step step(String name, ItemByItem items) {
        return new StepBuilder(name, repository).tasklet(items, transactions).build();
    }
}
