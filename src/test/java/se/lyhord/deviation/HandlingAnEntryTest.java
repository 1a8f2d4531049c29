package se.lyhord.deviation;

import static org.assertj.core.api.Assertions.assertThat;
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
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** Measures, closing and striking; today is 15 August 2022. */
@IntegrationTest
class HandlingAnEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 8, 15);
    private static final EntryId DEVIATION = new EntryId("D1");
    private static final EntryId INSPECTION = new EntryId("I1");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    HomeDatabase database;

    @Autowired
    HandlingAnEntry handling;

    @Autowired
    ReadingEntries reading;

    @BeforeEach
    void aDeviationAndAnInspectionAtHomeA() {
        SettableClock.set(TODAY);
        var homes = HomesOnRecord.empty(jdbc, transaction, database);
        homes.aDeviation("D1", "A", "2022-08-01", Category.VIOLENCE, Severity.SERIOUS);
        homes.anInspection("I1", "A", "2022-08-01", Inspector.IVO, 2);
        homes.anInspection("I0", "A", "2022-08-01", Inspector.INTERNAL, 0);
        ActingAs.a(Role.HOME_MANAGER, "A");
    }

    @Test
    void measuresAreNotedFirstAndTheClosingLater() {
        assertThat(handling.handle(DEVIATION, 0, noted("Samtal med alla.", null)))
                .isEqualTo(new Outcome.Saved());
        assertThat(stored(DEVIATION).state()).isEqualTo(EntryState.OPEN);
        SettableClock.set(TODAY.plusDays(1));
        assertThat(handling.handle(DEVIATION, 1, noted("Samtal med alla. Ny rutin.", TODAY)))
                .isEqualTo(new Outcome.Saved());
        var closed = stored(DEVIATION);
        assertThat(closed.state()).isEqualTo(EntryState.CLOSED);
        assertThat(closed.handling()).isEqualTo(noted("Samtal med alla. Ny rutin.", TODAY));
        assertThat(closed.handledBy()).contains(new RecordedEntry.Trace("Test Person", TODAY.plusDays(1)));
        assertThat(closed.version()).isEqualTo(2);
    }

    @Test
    void whoReadAnEarlierVersionIsToldAndOverwritesNothing() {
        handling.handle(DEVIATION, 0, noted("Det första.", null));
        assertThat(handling.handle(DEVIATION, 0, noted("Det andra.", null))).isEqualTo(refused(Reason.OVERTAKEN));
        assertThat(stored(DEVIATION).handling().measures()).isEqualTo("Det första.");
    }

    @Test
    void whatCannotBeIsRefusedWithTheReason() {
        assertThat(handling.handle(DEVIATION, 0, noted("", TODAY))).isEqualTo(refused(Reason.CLOSED_WITHOUT_MEASURES));
        assertThat(handling.handle(DEVIATION, 0, noted("Samtal.", LocalDate.of(2022, 7, 31))))
                .isEqualTo(refused(Reason.CLOSED_BEFORE));
        assertThat(handling.handle(new EntryId("I0"), 0, noted("Inget.", TODAY)))
                .isEqualTo(refused(Reason.NOTHING_TO_SETTLE));
        assertThat(handling.handle(new EntryId("NONE"), 0, noted("Samtal.", TODAY)))
                .isEqualTo(refused(Reason.UNKNOWN));
        assertThat(stored(DEVIATION).handling()).isEqualTo(Handling.NONE);
        assertThat(handling.handle(INSPECTION, 0, noted("Ny rutin.", TODAY))).isEqualTo(new Outcome.Saved());
        assertThat(stored(INSPECTION).state()).isEqualTo(EntryState.CLOSED);
    }

    /** 19121212-1212 is one of Skatteverket's published test numbers. */
    @Test
    void whatIsStruckStaysToBeSeenWithTheReasonAndIsChangedNoMore() {
        assertThat(handling.strike(DEVIATION, " ")).isEqualTo(refused(Reason.NO_REASON));
        assertThat(handling.strike(DEVIATION, "gällde 19121212-1212")).isEqualTo(refused(Reason.IDENTITY_NUMBER));
        assertThat(handling.strike(DEVIATION, "Fel hem. ")).isEqualTo(new Outcome.Saved());
        var struck = stored(DEVIATION);
        assertThat(struck.state()).isEqualTo(EntryState.STRUCK);
        assertThat(struck.strike())
                .contains(new RecordedEntry.Strike("Fel hem.", new RecordedEntry.Trace("Test Person", TODAY)));
        assertThat(reading.counts(EntryChoice.all())).isEqualTo(new EntryCounts(3, 0, 0, 0, 2, 1));
        assertThat(handling.strike(DEVIATION, "Igen.")).isEqualTo(refused(Reason.UNKNOWN));
        assertThat(handling.handle(DEVIATION, 0, noted("Samtal.", TODAY))).isEqualTo(refused(Reason.UNKNOWN));
    }

    @Test
    void nobodyElsesHomeIsTouchedAndNoRoleOfTheApplicationDeletes() {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "B")) {
            assertThat(handling.handle(DEVIATION, 0, noted("Samtal.", TODAY))).isEqualTo(refused(Reason.UNKNOWN));
            assertThat(handling.strike(DEVIATION, "Fel.")).isEqualTo(refused(Reason.UNKNOWN));
        }
        for (var role : new Role[] {Role.CONTACT_PERSON, Role.DIVISION_MANAGER}) {
            try (var _ = ActingAs.a(role, "ORG")) {
                assertThatThrownBy(() -> handling.strike(DEVIATION, "Fel.")).isInstanceOf(AccessDeniedException.class);
            }
        }
        assertThatThrownBy(() -> new HomesOnRecord(jdbc, transaction).run("delete from deviation.entry"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private RecordedEntry stored(EntryId id) {
        return reading.find(id).orElseThrow();
    }

    private static Handling noted(String measures, @Nullable LocalDate closedOn) {
        return new Handling(Optional.empty(), measures, Optional.ofNullable(closedOn));
    }

    private static Outcome refused(Reason reason) {
        return new Outcome.Refused(reason);
    }
}
