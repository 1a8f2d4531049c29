package se.lyhord.batch;

import java.util.List;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * {@code close-quarter quarter=2022-Q1 step=prepare|approve by=…}: what the step does, and where it revises a quarter
 * what people see of it. The first step opens its transactions itself, since it tries a count and takes it back.
 */
@Configuration(proxyBeanMethods = false)
class CloseQuarterJob {

    static final String NAME = "close-quarter";

    @Bean(NAME)
    Job closeQuarter(JobRepository repository, ClosingStep closing, PublishingSteps publishing) {
        var first = new StepBuilder("close", repository)
                .tasklet(closing, new ResourcelessTransactionManager())
                .build();
        return publishing
                .addTo(new JobBuilder(NAME, repository).start(first), run -> List.copyOf(ClosingStep.revised(run)))
                .build();
    }
}
