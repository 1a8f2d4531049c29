package se.lyhord.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.People;
import se.lyhord.access.Role;
import se.lyhord.batch.JobOutcome.Result;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.plan.reminder.DutifulStaff;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/**
 * The job {@code remind} with a mail server, as {@code ./lyhord job} runs it: by a role that row-level security lets pass.
 * Days and numbers: see {@link DutifulStaff}.
 */
@IntegrationTest
class RemindJobTest {

    private static final PostOffice POST = new PostOffice();

    @Autowired
    Jobs jobs;

    @Autowired
    People people;

    @Autowired
    HomeDatabase database;

    @Autowired
    TransactionTemplate transaction;

    DutifulStaff staff;

    @DynamicPropertySource
    static void aMailServer(DynamicPropertyRegistry properties) {
        POST.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", POST::port);
        properties.add("lyhord.mail-from", () -> "lyhord@kommun.example");
        properties.add("lyhord.address", () -> "https://lyhord.kommun.example/");
        properties.add("lyhord.process", () -> "job");
    }

    @BeforeEach
    void aMorningWithFourStays() throws Exception {
        POST.empty();
        SettableClock.set(LocalDate.parse("2022-08-15"));
        staff = DutifulStaff.withFourStays(database, transaction, people);
    }

    @AfterAll
    static void closeThePost() {
        POST.stop();
    }

    @Test
    void whoeverAnswersForAPlanIsRemindedAsContactPersonDeputyOrSubstituteAndAManagerOfTheWholeHome() throws Exception {
        staff.aPerson("kim", Role.CONTACT_PERSON, "A");
        staff.aPerson("robin", Role.CONTACT_PERSON, "A");
        staff.aPerson("sam", Role.CONTACT_PERSON, "A");
        staff.aPerson("fia", Role.HOME_MANAGER, "A");
        staff.aPerson("bo", Role.HOME_MANAGER, "B");
        staff.answers("P1", "kim", null);
        staff.answers("P2", "kim", "robin");
        staff.answers("P3", "lo", null);
        staff.answers("P4", "kim", null);
        staff.substitutes("sam", "lo", "2022-08-15", "2022-08-15");

        var outcome = run();

        assertThat(outcome.result()).as(outcome.toString()).isEqualTo(Result.DONE);
        assertThat(outcome.summary()).isEqualTo("Påminda / reminded: 4");
        assertThat(POST.mails()).hasSize(4);
        assertThat(textTo("kim"))
                .contains("- Planer att upprätta: 2, varav 1 försenad")
                .contains("- Plans to establish: 2, 1 of them overdue")
                .doesNotContain("följa upp");
        assertThat(textTo("robin")).contains("- Planer att upprätta: 1, varav 1 försenad");
        assertThat(textTo("sam"))
                .contains("- Planer att följa upp: 1, varav 1 försenad")
                .doesNotContain("upprätta");
        assertThat(textTo("fia"))
                .contains("- Planer att upprätta: 2, varav 1 försenad")
                .contains("- Planer att följa upp: 1, varav 1 försenad")
                .contains("https://lyhord.kommun.example/tasks");
        assertThat(mailTo("fia").getSubject())
                .isEqualTo("Genomförandeplaner: 3 att göra, 2 försenade / Implementation plans: 3 to do, 2 overdue");
        assertThat(mailTo("fia").getFrom()).extracting(Object::toString).containsExactly("lyhord@kommun.example");
        assertThat(mailTo("fia").getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void noMailTellsWhoOrWhere() throws Exception {
        staff.aPerson("fia", Role.HOME_MANAGER, "ORG");
        run();
        var whole = new ByteArrayOutputStream();
        mailTo("fia").writeTo(whole);
        // the client references and names of homes that TwoHomes gives
        assertThat(whole.toString(UTF_8) + textTo("fia"))
                .doesNotContain("A-P1", "A-P2", "A-P3", "A-P4", "P1", "P2", "P3", "P4", "Home A", "Home B", "Somebody");
        assertThat(mailTo("fia").getContentType()).startsWith("text/plain");
    }

    @Test
    void nobodyGetsTwoMailsOnADayAndTheNextDayThereIsAnother() throws Exception {
        staff.aPerson("fia", Role.HOME_MANAGER, "A");
        run();
        assertThat(run().summary()).isEqualTo("Påminda / reminded: 0");
        assertThat(POST.mails()).hasSize(1);
        SettableClock.set(LocalDate.parse("2022-08-16"));
        run();
        assertThat(POST.mails()).hasSize(2);
    }

    @Test
    void anAddressThatTheServerRefusesStopsNobodyAndIsToldWithoutTheAddress() throws Exception {
        staff.aPerson("adam", Role.HOME_MANAGER, "A");
        staff.aPerson("bea", Role.HOME_MANAGER, "A");
        staff.aPerson("cia", Role.HOME_MANAGER, "A");
        POST.doesNotKnow(DutifulStaff.addressOf("bea"));
        var outcome = run();
        assertThat(outcome.result()).as(outcome.toString()).isEqualTo(Result.SOME_REFUSED);
        assertThat(outcome.summary().lines()).hasSize(2).first().isEqualTo("Påminda / reminded: 2");
        assertThat(outcome.summary()).contains("bea: ").doesNotContain("@");
        assertThat(POST.mails()).hasSize(2);
        POST.empty();
        assertThat(run().summary()).isEqualTo("Påminda / reminded: 1");
        assertThat(textTo("bea")).contains("upprätta");
    }

    @Test
    void aRunThatIsCutShortIsGoneOnWithWhereItStopped() throws Exception {
        staff.aPerson("adam", Role.HOME_MANAGER, "A");
        staff.aPerson("bea", Role.HOME_MANAGER, "A");
        staff.aPerson("cia", Role.HOME_MANAGER, "A");
        POST.takes(1);
        var cut = run();
        assertThat(cut.result()).isEqualTo(Result.FAILED);
        assertThat(cut.failures())
                .singleElement()
                .asString()
                .contains("The mail server 127.0.0.1 does not take mail")
                .doesNotContain("@");
        assertThat(POST.mails()).hasSize(1);
        POST.takes(10);
        assertThat(run().summary()).isEqualTo("Påminda / reminded: 2");
        assertThat(POST.mails())
                .extracting(mail -> mail.getAllRecipients()[0].toString())
                .containsExactlyInAnyOrder("adam@kommun.example", "bea@kommun.example", "cia@kommun.example");
    }

    @Test
    void whoeverHasNothingToDoOrMayNotComeInGetsNoMail() throws Exception {
        staff.aPerson("idle", Role.CONTACT_PERSON, "A");
        staff.aPerson("later", Role.CONTACT_PERSON, "A");
        staff.answers("P4", "later", null);
        staff.aPerson("back", Role.CONTACT_PERSON, "A");
        staff.answers("P3", "lo", null);
        staff.substitutes("back", "lo", "2022-07-01", "2022-08-14");
        staff.aPerson("moved", Role.CONTACT_PERSON, "A");
        staff.answers("P1", "moved", null);
        staff.movesTo("moved", "B");
        staff.aPerson("closed", Role.HOME_MANAGER, "A");
        staff.closed("closed");
        staff.aPerson("other", Role.QUALITY_LEAD, "ORG");
        var outcome = run();
        assertThat(outcome.summary()).isEqualTo("Påminda / reminded: 0");
        assertThat(POST.mails()).isEmpty();
    }

    @Test
    void thePeopleOfTheDemoWhosePasswordIsPublicGetNoMail() throws Exception {
        staff.aPerson("fia", Role.HOME_MANAGER, "A");
        staff.madeUp("fia");
        assertThat(run().summary()).contains("reminded: 0", "fia: påhittad");
        assertThat(POST.mails()).isEmpty();
    }

    @Test
    void aUsernameOfTwoWordsIsOnePerson() throws Exception {
        staff.aPerson("kim", Role.HOME_MANAGER, "A");
        staff.aPerson("kim ek", Role.HOME_MANAGER, "A");
        staff.wants("kim ek", "ek@kommun.example");
        assertThat(run().summary()).isEqualTo("Påminda / reminded: 2");
    }

    private JobOutcome run() throws Exception {
        return jobs.run("remind", Map.of()).orElseThrow().get();
    }

    private static MimeMessage mailTo(String username) throws MessagingException {
        return POST.mails().stream()
                .filter(mail -> receivers(mail).equals(List.of(DutifulStaff.addressOf(username))))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> receivers(MimeMessage mail) {
        try {
            return Arrays.stream(mail.getAllRecipients()).map(Object::toString).toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String textTo(String username) throws Exception {
        return (String) mailTo(username).getContent();
    }
}
