package se.lyhord.batch;

import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import se.lyhord.index.ComputingTheIndex;
import se.lyhord.indicator.AcceptedDefinitions;
import se.lyhord.indicator.BeginningARun;
import se.lyhord.indicator.ComputingIndicators;
import se.lyhord.indicator.Period;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.ReleasingAQuarter;
import se.lyhord.release.ReleasingLongerPeriods;
import se.lyhord.release.ReleasingTheIndex;
import se.lyhord.release.SmallGroupDerivable;

/** {@code compute-indicators [from=2021-Q1] [to=2022-Q2]}: home counts, then nodes, then years and
 * rolling periods, then the quality index, then what of it may be shown. */
@Configuration(proxyBeanMethods = false)
class ComputeIndicatorsJob {

    static final String NAME = "compute-indicators";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;

    ComputeIndicatorsJob(JobRepository repository, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    @Bean(NAME)
    Job computeIndicators(
            BeginningARun beginning,
            AcceptedDefinitions definitions,
            ComputingIndicators computing,
            ComputingTheIndex index,
            ReleasingAQuarter releasing,
            ReleasingLongerPeriods releasingPeriods,
            ReleasingTheIndex releasingTheIndex) {
        return new JobBuilder(NAME, repository)
                .listener(new QuartersAsked(
                        beginning, List.of(definitions::leftOut, index::leftOut), repository))
                .start(step("cells", new ItemByItem(QuartersAsked::of, item -> computing.count(Quarter.of(item)))))
                .next(step("roll-up", new ItemByItem(QuartersAsked::of, item -> computing.rollUp(Quarter.of(item)))))
                .next(step(
                        "periods",
                        new ItemByItem(
                                run -> computing.longerPeriods(QuartersAsked.of(run)),
                                item -> computing.addUp(Period.of(item)))))
                .next(step(
                        "index",
                        new ItemByItem(
                                run -> index.after(QuartersAsked.of(run)), item -> index.compute(Quarter.of(item)))))
                .next(step("release", ItemByItem.telling(QuartersAsked::of, item -> release(item, releasing))))
                .next(step(
                        "release-periods",
                        new ItemByItem(
                                run -> computing.longerPeriods(QuartersAsked.of(run)),
                                item -> releasingPeriods.release(Period.of(item)))))
                .next(step(
                        "release-index",
                        new ItemByItem(
                                run -> index.after(QuartersAsked.of(run)),
                                item -> releasingTheIndex.release(Quarter.of(item)))))
                .next(step("settle", new ItemByItem(QuartersAsked::of, item -> computing.settle(Quarter.of(item)))))
                .build();
    }

    /** A quarter that the audit stops keeps the release it had, and the others get theirs. */
    private static Optional<String> release(String quarter, ReleasingAQuarter releasing) {
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
