package se.lyhord.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.People;
import se.lyhord.access.Role;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.TwoHomes;
import se.lyhord.plan.document.APlan;
import se.lyhord.plan.task.RegisteringAnOrder.Outcome;
import se.lyhord.plan.task.RegisteringAnOrder.Reason;
import se.lyhord.plan.writing.DrawingUpAPlan;
import se.lyhord.plan.writing.Revision;
import se.lyhord.plan.writing.Versions;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** 14 days to update after an order (operation-profiles.yaml, hvb): from 15 August to 29 August 2022. */
@IntegrationTest
class RegisteringAnOrderTest {

    private static final PlacementId P1 = new PlacementId("P1");
    private static final LocalDate DAY = LocalDate.of(2022, 8, 15);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    @Autowired
    HomeDatabase database;

    @Autowired
    RegisteringAnOrder registering;

    @Autowired
    Tasks tasks;

    @Autowired
    DrawingUpAPlan drawing;

    @BeforeEach
    void staysAtBothHomes() {
        SettableClock.set(DAY);
        Versions.forget(database);
        var homes = TwoHomes.empty(jdbc, transaction);
        homes.aStay("A", "P1", "2022-08-01", null);
        homes.aStay("A", "P2", "2022-01-01", "2022-08-14");
        homes.aStay("B", "P3", "2022-08-01", null);
        ActingAs.a(Role.CONTACT_PERSON, "A");
    }

    @AfterEach
    void nothingIsLeft() {
        Versions.forget(database);
        TwoHomes.empty(jdbc, transaction);
    }

    @Test
    void anOrderIsATaskAtOnceUntilThePlanIsUpdated() {
        drawing.keep(P1, 0, APlan.whole());
        drawing.establish(P1, 1);
        SettableClock.set(DAY.plusDays(1));
        var order = anOrder("P1", DAY.plusDays(1));
        assertThat(registering.register(order)).isEqualTo(new Outcome.Registered());
        assertThat(registering.register(order)).as("sent again").isEqualTo(new Outcome.Registered());
        assertThat(registering.all()).singleElement().satisfies(one -> {
            assertThat(one.order()).isEqualTo(order);
            assertThat(one.updateBy()).isEqualTo("2022-08-30");
            assertThat(one.updatedOn()).isEmpty();
            assertThat(one.isLate()).isFalse();
        });
        assertThat(updates()).isEqualTo(1);
        SettableClock.set(DAY.plusDays(16));
        assertThat(registering.all().getFirst().isLate()).isTrue();
        drawing.revise(P1, new Revision("Ny ordination", "alla"));
        drawing.establish(P1, 2);
        assertThat(registering.all().getFirst().updatedOn()).contains(DAY.plusDays(16));
        assertThat(registering.all().getFirst().isLate()).isFalse();
        assertThat(updates()).isZero();
    }

    @Test
    void anOrderThatWasEnteredWronglyIsStruckWithAReasonAndIsNoTaskAnyMore() {
        drawing.keep(P1, 0, APlan.whole());
        drawing.establish(P1, 1);
        SettableClock.set(DAY.plusDays(1));
        var order = anOrder("P1", DAY.plusDays(1));
        registering.register(order);
        assertThat(registering.strike(order.id(), " ")).isEqualTo(refused(Reason.NO_REASON));
        assertThat(registering.strike(order.id(), "för 19121212-1212")).isEqualTo(refused(Reason.IDENTITY_NUMBER));
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "B")) {
            assertThat(registering.strike(order.id(), "fel")).isEqualTo(refused(Reason.NOT_TO_STRIKE));
        }
        ActingAs.a(Role.CONTACT_PERSON, "A");
        assertThat(registering.strike(order.id(), "Fel klient.")).isEqualTo(new Outcome.Registered());
        assertThat(registering.strike(order.id(), "Igen.")).isEqualTo(refused(Reason.NOT_TO_STRIKE));
        assertThat(registering.all()).isEmpty();
        assertThat(updates()).isZero();
    }

    /** 19121212-1212 is one of Skatteverket's published test numbers. */
    @Test
    void whatCannotBeIsRefusedWithTheReason() {
        assertThat(registering.register(anOrder("P2", DAY))).isEqualTo(refused(Reason.UNKNOWN_STAY));
        assertThat(registering.register(anOrder("P3", DAY))).isEqualTo(refused(Reason.UNKNOWN_STAY));
        assertThat(registering.register(anOrder("P1", DAY.plusDays(1)))).isEqualTo(refused(Reason.IN_THE_FUTURE));
        assertThat(registering.register(anOrder("P1", LocalDate.of(2016, 8, 15))))
                .isEqualTo(refused(Reason.BEFORE_THE_STAY));
        assertThat(registering.register(anOrder("P1", "19121212-1212", "Näringsdryck")))
                .isEqualTo(refused(Reason.IDENTITY_NUMBER));
        assertThat(registering.register(anOrder("P1", "sjuksköterska", "Dryck till 19121212-1212")))
                .isEqualTo(refused(Reason.IDENTITY_NUMBER));
        assertThat(registering.all()).isEmpty();
        assertThatThrownBy(() -> anOrder("P1", " ", "Näringsdryck")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void homeAsOrdersAreNotSeenAtHomeBNorByThoseWithoutBusiness() {
        registering.register(anOrder("P1", DAY));
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "B")) {
            assertThat(registering.all()).isEmpty();
        }
        try (var _ = ActingAs.a(Role.DIVISION_MANAGER, "ORG")) {
            assertThatThrownBy(() -> registering.all()).isInstanceOf(AccessDeniedException.class);
        }
    }

    private long updates() {
        var day = LocalDate.of(2022, 8, 31);
        return tasks.inScope(day, day.plusDays(30)).stream()
                .filter(task -> task.kind() == TaskKind.UPDATE)
                .count();
    }

    private static CareOrder anOrder(String stay, LocalDate day) {
        return new CareOrder(
                OrderId.draw(), new PlacementId(stay), day, OrderKind.NUTRITION, "sjuksköterska", "Näringsdryck");
    }

    private static CareOrder anOrder(String stay, String by, String what) {
        return new CareOrder(OrderId.draw(), new PlacementId(stay), DAY, OrderKind.NUTRITION, by, what);
    }

    private static Outcome refused(Reason reason) {
        return new Outcome.Refused(reason);
    }
}
