package se.lyhord.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.lyhord.access.DemoPeople;
import se.lyhord.access.People;
import se.lyhord.batch.JobOutcome;
import se.lyhord.batch.Jobs;
import se.lyhord.database.LyhordProperties;
import se.lyhord.demo.data.DemoData;
import se.lyhord.demo.data.DemoPeriod;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;

/**
 * Fills an installation that has nobody and nothing with the made-up organisation when the server starts, through the same import as any
 * files. The last whole quarter is left for somebody to compute.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "lyhord.demo", matchIfMissing = true)
class DemoStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final People people;
    private final DemoPeople demoPeople;
    private final DemoPlaces places;
    private final DemoNotices notices;
    private final DemoPlans plans;
    private final DemoDeviations deviations;
    private final DemoContacts contacts;
    private final OrganisationTree organisation;
    private final Jobs jobs;
    private final LyhordProperties properties;
    private final Clock clock;

    DemoStart(
            People people,
            DemoPeople demoPeople,
            DemoPlaces places,
            DemoNotices notices,
            DemoPlans plans,
            DemoDeviations deviations,
            DemoContacts contacts,
            OrganisationTree organisation,
            Jobs jobs,
            LyhordProperties properties,
            Clock clock) {
        this.people = people;
        this.demoPeople = demoPeople;
        this.places = places;
        this.notices = notices;
        this.plans = plans;
        this.deviations = deviations;
        this.contacts = contacts;
        this.organisation = organisation;
        this.jobs = jobs;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        var today = LocalDate.now(clock);
        var folder = properties.home().resolve("demo");
        // The folder tells of a demo that was interrupted while it was made; whatever else is there is somebody's own.
        if (people.isEmpty() && (organisation.of(Quarter.of(today)).isEmpty() || Files.exists(folder))) {
            LOG.info("Making up an organisation to try Lyhörd with; ./lyhord run --no-demo starts empty instead");
            fill(folder, today);
        }
    }

    private void fill(Path folder, LocalDate today) throws IOException, InterruptedException {
        var lastComputed = Quarter.of(today).plus(-2);
        DemoData.writeTo(folder, today);
        runJob("import", Map.of("dir", folder.toString()));
        runJob(
                "compute-indicators",
                Map.of("from", new DemoPeriod(today).firstQuarter(), "to", lastComputed.toString()));
        var home = places.home(today);
        demoPeople.introduce(DemoPlaces.ORGANISATION, DemoPlaces.DIVISION, home);
        notices.tellAt(home, lastComputed);
        contacts.assign();
        plans.write();
        deviations.registerAt(home);
    }

    private void runJob(String job, Map<String, String> parameters) throws InterruptedException {
        try {
            var outcome = jobs.run(job, parameters)
                    .orElseThrow(
                            () -> new IllegalStateException("The demo could not be made: " + job + " runs elsewhere"))
                    .get();
            if (outcome.result() != JobOutcome.Result.DONE) {
                throw new IllegalStateException("The demo could not be made: " + outcome);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("The demo could not be made: " + job, e.getCause());
        }
    }
}
