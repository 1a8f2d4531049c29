package se.lyhord.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.People;
import se.lyhord.access.Role;
import se.lyhord.batch.JobOutcome.Result;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.plan.reminder.DutifulStaff;
import se.lyhord.testing.IntegrationTest;

/** The job {@code remind} where no mail server is set, as the server itself would run it. */
@IntegrationTest
class RemindWithoutMailTest {

    @Autowired
    Jobs jobs;

    @Autowired
    People people;

    @Autowired
    HomeDatabase database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void endsWellAndTellsWhomItWouldHaveRemindedOfHowMuch() throws Exception {
        var staff = DutifulStaff.withFourStays(database, transaction, people);
        staff.aPerson("fia", Role.HOME_MANAGER, "A");
        staff.aPerson("bo", Role.HOME_MANAGER, "B");
        staff.aPerson("kim", Role.CONTACT_PERSON, "A");
        staff.answers("P1", "kim", null);
        staff.aPerson("demo", Role.HOME_MANAGER, "A");
        staff.madeUp("demo");
        for (var again = 0; again < 2; again++) {
            var outcome = jobs.run("remind", Map.of()).orElseThrow().get();
            assertThat(outcome.result()).as(outcome.toString()).isEqualTo(Result.DONE);
            assertThat(outcome.summary()).contains("SPRING_MAIL_HOST").doesNotContain("@");
            assertThat(outcome.summary().lines().toList())
                    .endsWith("demo: 3", "fia: 3", "kim: 1")
                    .hasSize(5);
        }
    }
}
