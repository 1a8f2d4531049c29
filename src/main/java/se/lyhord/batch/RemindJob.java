package se.lyhord.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.plan.reminder.RemindingByMail;

/** Job {@code remind}: one person's mail of the day is one item and one transaction. */
@Configuration(proxyBeanMethods = false)
class RemindJob {

    private static final String NAME = "remind";

    @Bean(NAME)
    Job remindOfPlans(JobRepository repository, PlatformTransactionManager transactions, RemindingByMail reminding) {
        var people = ItemByItem.telling(_ -> waiting(reminding), item -> remind(usernameIn(item), reminding));
        return new JobBuilder(NAME, repository)
                .listener(new RemindedPeople(reminding))
                .start(new StepBuilder(NAME, repository)
                        .tasklet(people, transactions)
                        .build())
                .build();
    }

    /** Items have no spaces; usernames may. */
    private static List<String> waiting(RemindingByMail reminding) {
        return reminding.waiting().stream()
                .map(username -> URLEncoder.encode(username, UTF_8))
                .toList();
    }

    private static String usernameIn(String item) {
        return URLDecoder.decode(item, UTF_8);
    }

    /** Within the person's own scope, though a job's is the whole organisation. */
    private static Optional<String> remind(String username, RemindingByMail reminding) {
        return RemindedPeople.line(username, WholeOrganisation.setAside(() -> reminding.remind(username)));
    }
}
