package se.lyhord.plan.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.TwoHomes;
import se.lyhord.plan.document.APlan;
import se.lyhord.plan.rule.MunicipalityRule;
import se.lyhord.plan.rule.Rules;
import se.lyhord.plan.rule.Signature;
import se.lyhord.plan.sending.SendingAPlan.Outcome;
import se.lyhord.plan.sending.SendingAPlan.Reason;
import se.lyhord.plan.writing.DrawingUpAPlan;
import se.lyhord.plan.writing.Versions;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/**
 * The plan of stay P1 at home A was established on 15 August 2022; the profile hvb asks for it to be sent within 14 days
 * and again every 12 months (operation-profiles.yaml). The placing municipality is 0180 (TwoHomes).
 */
@IntegrationTest
class SendingAPlanTest {

    private static final LocalDate LOCKED = LocalDate.of(2022, 8, 15);
    private static final PlacementId P1 = new PlacementId("P1");
    private static final Outcome SAVED = new Outcome.Saved();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SendingAPlan sending;

    @Autowired
    DrawingUpAPlan drawing;

    @Autowired
    Rules rules;

    @Autowired
    HomeDatabase database;

    @BeforeEach
    void anEstablishedPlan() {
        Versions.forget(database);
        var homes = TwoHomes.empty(jdbc, transaction);
        homes.aStay("A", "P1", "2022-08-01", null);
        ActingAs.a(Role.CONTACT_PERSON, "A");
        SettableClock.set(LOCKED);
        drawing.keep(P1, 0, APlan.whole());
        drawing.establish(P1, 1);
    }

    @AfterEach
    void nothingIsLeft() {
        rules.replace(List.of());
        Versions.forget(database);
        TwoHomes.empty(jdbc, transaction);
    }

    @Test
    void aVersionIsDueWithinFourteenDaysUntilItIsSentAndAgainAYearLater() {
        assertThat(version().sendBy()).isEqualTo("2022-08-29");
        assertThat(duties(LOCKED)).containsExactly("follow_up 2023-02-15", "send 2022-08-29");
        SettableClock.set(LocalDate.of(2022, 8, 20));
        assertThat(sending.register(P1, aSending(LocalDate.of(2022, 8, 20)))).isEqualTo(SAVED);
        assertThat(version().isSent()).isTrue();
        assertThat(version().sendAgainBy()).contains(LocalDate.of(2023, 8, 20));
        assertThat(duties(LocalDate.of(2022, 8, 20)))
                .as("yearly: the sending plus 12 months")
                .containsExactly("follow_up 2023-02-15", "send_again 2023-08-20");
    }

    @Test
    void theLogSaysWhatWasSentWhenToWhomHowAndByWhomItWasRegisteredOnce() {
        var one = aSending(LOCKED);
        sending.register(P1, one);
        sending.register(P1, one);
        assertThat(version().sent()).hasSize(1);
        var logged = version().sent().getFirst();
        assertThat(logged.sending()).isEqualTo(one);
        assertThat(logged.by()).isEqualTo("Test Person");
    }

    @Test
    void whatWasEnteredWronglyIsStruckAndStaysInTheLog() {
        var wrong = aSending(LOCKED);
        sending.register(P1, wrong);
        assertThat(sending.strike(P1, wrong.id(), " ")).isEqualTo(refused(Reason.NO_REASON));
        assertThat(sending.strike(P1, wrong.id(), "Fel mottagare.")).isEqualTo(SAVED);
        assertThat(sending.strike(P1, wrong.id(), "Igen.")).isEqualTo(refused(Reason.NOT_TO_STRIKE));
        assertThat(version().isSent()).isFalse();
        assertThat(version().sent().getFirst().struck().orElseThrow().reason()).isEqualTo("Fel mottagare.");
        assertThat(duties(LOCKED)).contains("send 2022-08-29");
    }

    @Test
    void aDayToComeAndADayBeforeTheVersionAreRefused() {
        assertThat(sending.register(P1, aSending(LOCKED.plusDays(1)))).isEqualTo(refused(Reason.IN_THE_FUTURE));
        assertThat(sending.register(P1, aSending(LOCKED.minusDays(1)))).isEqualTo(refused(Reason.BEFORE_ESTABLISHED));
    }

    @Test
    void whereTheMunicipalityRequiresASignatureNothingIsSentBefore() {
        rules.replace(List.of(aRule(Signature.REQUIRED)));
        assertThat(sending.register(P1, aSending(LOCKED))).isEqualTo(refused(Reason.NOT_SIGNED));
        var signedOn = LOCKED.plusDays(1);
        SettableClock.set(signedOn);
        assertThat(sending.sign(P1, new Signing(1, "den unga", signedOn))).isEqualTo(SAVED);
        assertThat(sending.sign(P1, new Signing(1, "den unga", signedOn))).isEqualTo(refused(Reason.SIGNED_ALREADY));
        assertThat(sending.register(P1, aSending(LOCKED)))
                .as("the day before it was signed")
                .isEqualTo(refused(Reason.NOT_SIGNED));
        assertThat(sending.register(P1, aSending(signedOn))).isEqualTo(SAVED);
        assertThat(version().signed()).containsExactly(new Signing(1, "den unga", signedOn));
    }

    @Test
    void whereItIsOptionalOneMaySignAndWhereThereIsNoneOneMayNot() {
        assertThat(version().signature()).as("as the profile has it").isEqualTo(Signature.OPTIONAL);
        assertThat(sending.sign(P1, new Signing(1, "vårdnadshavare", LOCKED))).isEqualTo(SAVED);
        rules.replace(List.of(aRule(Signature.NONE)));
        assertThat(sending.sign(P1, new Signing(1, "den unga", LOCKED))).isEqualTo(refused(Reason.NO_SIGNATURE_ASKED));
    }

    /** Skatteverket's published test number. */
    @Test
    void aPersonalIdentityNumberIsRefused() {
        var number = "19121212-1212";
        assertThat(sending.register(P1, new Sending(SendingId.draw(), 1, LOCKED, number, How.MAIL)))
                .isEqualTo(refused(Reason.IDENTITY_NUMBER));
        assertThat(sending.sign(P1, new Signing(1, number, LOCKED))).isEqualTo(refused(Reason.IDENTITY_NUMBER));
        var one = aSending(LOCKED);
        sending.register(P1, one);
        assertThat(sending.strike(P1, one.id(), number)).isEqualTo(refused(Reason.IDENTITY_NUMBER));
    }

    @Test
    void anotherHomesPlanAndAVersionThatIsNoneAreUnknown() {
        var ofTwo = new Sending(SendingId.draw(), 2, LOCKED, "handläggare", How.LETTER);
        assertThat(sending.register(P1, ofTwo)).isEqualTo(refused(Reason.UNKNOWN_VERSION));
        var one = aSending(LOCKED);
        sending.register(P1, one);
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "B")) {
            assertThat(sending.of(P1)).isEmpty();
            assertThat(sending.register(P1, aSending(LOCKED))).isEqualTo(refused(Reason.UNKNOWN_VERSION));
            assertThat(sending.strike(P1, one.id(), "fel")).isEqualTo(refused(Reason.NOT_TO_STRIKE));
        }
        try (var _ = ActingAs.a(Role.DIVISION_MANAGER, "A")) {
            assertThatThrownBy(() -> sending.of(P1)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private SentVersion version() {
        return sending.of(P1).getFirst();
    }

    private List<String> duties(LocalDate day) {
        return transaction.execute(_ -> jdbc.sql("select kind || ' ' || due_on from plan.duty_on(:day) order by kind")
                .param("day", day)
                .query(String.class)
                .list());
    }

    private static Sending aSending(LocalDate day) {
        return new Sending(SendingId.draw(), 1, day, "socialsekreterare, Stockholm", How.SYSTEM);
    }

    private static MunicipalityRule aRule(Signature signature) {
        return new MunicipalityRule(
                "0180",
                Set.of("hvb"),
                LocalDate.of(2022, 1, 1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(signature));
    }

    private static Outcome refused(Reason reason) {
        return new Outcome.Refused(reason);
    }
}
