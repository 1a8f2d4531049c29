package se.lyhord.batch;

import java.util.List;
import java.util.function.Consumer;
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
import se.lyhord.organisation.Quarter;

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
            PublishingSteps publishing) {
        var counting = new JobBuilder(NAME, repository)
                .listener(new QuartersAsked(beginning, List.of(definitions::leftOut, index::leftOut), repository))
                .start(new StepBuilder("cells", repository)
                        .tasklet(new CountingStep(computing), transactions)
                        .build())
                .next(step("roll-up", computing::rollUp));
        return publishing
                .addTo(counting, QuartersAsked::of)
                .next(step("settle", computing::settle))
                .build();
    }

    private Step step(String name, Consumer<Quarter> work) {
        return new StepBuilder(name, repository)
                .tasklet(new ItemByItem(QuartersAsked::of, item -> work.accept(Quarter.of(item))), transactions)
                .build();
    }
}
