package se.lyhord.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.deviation.Entry.Deviation;
import se.lyhord.deviation.Entry.Inspection;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** What is registered, and what is refused with which reason; today is 15 August 2022. */
@IntegrationTest
class RegisteringAnEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 8, 15);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    HomeDatabase database;

    @Autowired
    RegisteringAnEntry registering;

    @Autowired
    ReadingEntries reading;

    @BeforeEach
    void aContactPersonOfHomeA() {
        SettableClock.set(TODAY);
        HomesOnRecord.empty(jdbc, transaction, database);
        ActingAs.a(Role.CONTACT_PERSON, "A");
    }

    @Test
    void aDeviationIsOnRecordWithWhoToldOfItAndSentAgainItIsOne() {
        var deviation = aDeviation("A", TODAY);
        var handling = new Handling(Optional.of(TODAY), " Två i personalen på kvällarna. ", Optional.empty());
        assertThat(registering.register(deviation, handling)).isEqualTo(new Outcome.Saved());
        assertThat(registering.register(deviation, Handling.NONE))
                .as("sent again")
                .isEqualTo(new Outcome.Saved());
        assertThat(reading.first(10, EntryChoice.all(), EntryOrder.NEWEST))
                .singleElement()
                .isEqualTo(new RecordedEntry(
                        deviation,
                        "Home A",
                        new Handling(Optional.of(TODAY), "Två i personalen på kvällarna.", Optional.empty()),
                        Optional.empty(),
                        Optional.of(new RecordedEntry.Trace("Test Person", TODAY)),
                        Optional.empty(),
                        Optional.empty(),
                        0));
    }

    @Test
    void anInspectionIsForThoseWhoAnswerForAHome() {
        var inspection = anInspection(2);
        assertThatThrownBy(() -> registering.register(inspection, Handling.NONE))
                .isInstanceOf(AccessDeniedException.class);
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            assertThat(registering.register(inspection, Handling.NONE)).isEqualTo(new Outcome.Saved());
            assertThat(reading.find(inspection.id()).orElseThrow().state()).isEqualTo(EntryState.OPEN);
            var clean = anInspection(0);
            registering.register(clean, Handling.NONE);
            assertThat(reading.find(clean.id()).orElseThrow().state())
                    .as("without remarks there is nothing to do")
                    .isEqualTo(EntryState.CLOSED);
        }
    }

    /** C closed with 2021, and B is outside of the person's scope: the answer is the same. */
    @Test
    void theHomeIsOneOfThePersonsAndOpenOnTheDayWhichHasCome() {
        assertThat(register(aDeviation("B", TODAY))).isEqualTo(refused(Reason.NO_HOME));
        assertThat(register(aDeviation("NONE", TODAY))).isEqualTo(refused(Reason.NO_HOME));
        assertThat(register(aDeviation("ORG", TODAY))).isEqualTo(refused(Reason.NO_HOME));
        assertThat(register(aDeviation("A", LocalDate.of(2019, 12, 31)))).isEqualTo(refused(Reason.NO_HOME));
        assertThat(register(aDeviation("A", TODAY.plusDays(1)))).isEqualTo(refused(Reason.AHEAD));
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            assertThat(register(aDeviation("C", LocalDate.of(2022, 1, 1)))).isEqualTo(refused(Reason.NO_HOME));
            assertThat(register(aDeviation("C", LocalDate.of(2021, 12, 31)))).isEqualTo(new Outcome.Saved());
        }
    }

    /** 19121212-1212 is one of Skatteverket's published test numbers. */
    @Test
    void whatWasDoneGoesWithTheDayItHappened() {
        var deviation = aDeviation("A", TODAY.minusDays(10));
        assertThat(registering.register(deviation, handling(-11, "", null))).isEqualTo(refused(Reason.REPORTED_BEFORE));
        assertThat(registering.register(deviation, handling(1, "", null))).isEqualTo(refused(Reason.REPORTED_AHEAD));
        assertThat(registering.register(deviation, handling(null, "Samtal.", -11)))
                .isEqualTo(refused(Reason.CLOSED_BEFORE));
        assertThat(registering.register(deviation, handling(null, "Samtal.", 1)))
                .isEqualTo(refused(Reason.CLOSED_AHEAD));
        assertThat(registering.register(deviation, handling(null, " ", 0)))
                .isEqualTo(refused(Reason.CLOSED_WITHOUT_MEASURES));
        assertThat(registering.register(deviation, handling(null, "Samtal med 19121212-1212.", null)))
                .isEqualTo(refused(Reason.IDENTITY_NUMBER));
        assertThat(reading.counts(EntryChoice.all()).rows()).isZero();
        assertThat(registering.register(deviation, handling(-10, "Samtal.", 0))).isEqualTo(new Outcome.Saved());
    }

    @Test
    void anInspectionIsReportedNowhereAndSettledOnlyWhereItHasRemarks() {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            assertThat(registering.register(anInspection(1), handling(0, "", null)))
                    .isEqualTo(refused(Reason.REPORTED_INSPECTION));
            assertThat(registering.register(anInspection(0), handling(null, "Inget.", 0)))
                    .isEqualTo(refused(Reason.NOTHING_TO_SETTLE));
            assertThat(registering.register(anInspection(1), handling(null, "Ny rutin.", 0)))
                    .isEqualTo(new Outcome.Saved());
        }
        assertThatIllegalArgumentException().isThrownBy(() -> anInspection(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Handling(Optional.empty(), "x".repeat(2001), Optional.empty()));
    }

    @Test
    void divisionManagersAndAdministratorsRegisterNothing() {
        for (var role : new Role[] {Role.DIVISION_MANAGER, Role.ADMINISTRATOR}) {
            try (var _ = ActingAs.a(role, "ORG")) {
                assertThatThrownBy(() -> register(aDeviation("A", TODAY))).isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    private Outcome register(Deviation deviation) {
        return registering.register(deviation, Handling.NONE);
    }

    private static Deviation aDeviation(String home, LocalDate day) {
        return new Deviation(EntryId.draw(), home, day, Category.VIOLENCE, Severity.SERIOUS);
    }

    private static Inspection anInspection(int remarks) {
        return new Inspection(EntryId.draw(), "A", TODAY, Inspector.IVO, remarks);
    }

    /** Days from today. */
    private static Handling handling(@Nullable Integer reported, String measures, @Nullable Integer closed) {
        return new Handling(
                Optional.ofNullable(reported).map(TODAY::plusDays),
                measures,
                Optional.ofNullable(closed).map(TODAY::plusDays));
    }

    private static Outcome refused(Reason reason) {
        return new Outcome.Refused(reason);
    }
}
