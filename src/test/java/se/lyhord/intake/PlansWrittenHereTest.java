package se.lyhord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.plan.writing.Versions;
import se.lyhord.testing.IntegrationTest;

/** What was written about a plan here is changed by no file, and stays with the young person it is about. */
@IntegrationTest
class PlansWrittenHereTest {

    @Autowired
    ImportingFiles importing;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    HomeDatabase database;

    AFolder folder;
    Stored stored;

    @BeforeEach
    void aStoredOrganisation() {
        Versions.forget(database);
        stored = new Stored(jdbc, transaction);
        stored.clear();
        folder = new AFolder(importing);
        AStoredOrganisation.in(folder);
    }

    @AfterEach
    void nothingIsLeft() {
        Versions.forget(database);
        stored.clear();
    }

    @Test
    void aPlanThatWasFollowedUpHereDoesNotChangePlacement() {
        aMeetingOfG1();
        assertThat(folder.take(ImportFile.PLANS, "G1,P3,2021-03-01,ja,ja,").reasons())
                .containsExactly(Reason.PLAN_WRITTEN_ON);
        assertThat(stored.text("select placement_id from plan.plan where plan_id = 'G1'"))
                .isEqualTo("P1");
    }

    @Test
    void aPlanOnWhichNothingIsWrittenHereMay() {
        assertThat(folder.take(ImportFile.PLANS, "G1,P3,2021-03-01,ja,ja,").refusals())
                .isEmpty();
    }

    @Test
    void aKeyOfOursIsRefused() {
        aMeetingOfG1();
        assertThat(folder.take(ImportFile.FOLLOWUPS, "lyhord:1,G1,2021-06-01,nej")
                        .reasons())
                .containsExactly(Reason.OWN_KEY);
        assertThat(folder.take(ImportFile.PLANS, "lyhord:2,P3,2021-06-01,ja,ja,")
                        .reasons())
                .containsExactly(Reason.OWN_KEY);
        assertThat(stored.text("select held_on::text from plan.follow_up where follow_up_id = 'lyhord:1'"))
                .isEqualTo("2021-04-01");
    }

    @Test
    void aFollowUpThatWasStruckDoesNotHoldThePlansDayBack() {
        aMeetingOfG1();
        var later = "G1,P1,2021-04-15,ja,ja,";
        assertThat(folder.take(ImportFile.PLANS, later).reasons()).containsExactly(Reason.STRANDS_FOLLOW_UP);
        stored.run("insert into plan.correction values ('lyhord:1', 'HOME', null, 'aldrig hållen', 'Fia', now())");
        assertThat(folder.take(ImportFile.PLANS, later).refusals()).isEmpty();
    }

    private void aMeetingOfG1() {
        stored.run("insert into plan.follow_up values ('lyhord:1', 'G1', 'HOME', '2021-04-01', false, 'fia', now())");
        stored.run("insert into plan.meeting values ('lyhord:1', 'HOME', 0, 'close', null, null, '{}', 'Fia')");
    }
}
