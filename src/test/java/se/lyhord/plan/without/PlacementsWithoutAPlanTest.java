package se.lyhord.plan.without;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
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
import se.lyhord.plan.writing.DrawingUpAPlan;
import se.lyhord.plan.writing.Versions;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** The clock stands at 15 August 2022. Homes of the profile hvb have 28 days (indicators.md); days are counted by hand. */
@IntegrationTest
class PlacementsWithoutAPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 8, 15);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PlacementsWithoutAPlan placements;

    @Autowired
    DrawingUpAPlan drawing;

    @Autowired
    HomeDatabase database;

    TwoHomes homes;

    @BeforeEach
    void emptyHomes() {
        SettableClock.set(TODAY);
        homes = TwoHomes.empty(jdbc, transaction);
    }

    @AfterEach
    void nothingIsLeft() {
        Versions.forget(database);
        TwoHomes.empty(jdbc, transaction);
    }

    @Test
    void theLongestOverdueStandsFirstAndAStayWithoutADeadlineLast() {
        homes.aStay("A", "P1", "2022-08-01", null);
        homes.aStay("A", "P2", "2022-06-01", null);
        homes.aStay("A", "P3", "2019-12-01", null);
        homes.aStay("A", "P4", "2022-07-18", null);
        var listed = listedFor(Role.HOME_MANAGER, "A");
        assertThat(listed).extracting(PlacementWithoutAPlan::clientRef).containsExactly("A-P2", "A-P4", "A-P1", "A-P3");

        var overdue = listed.getFirst();
        assertThat(overdue.homeName()).isEqualTo("Home A");
        assertThat(overdue.municipality()).contains("0180");
        assertThat(overdue.establishBy()).contains(LocalDate.of(2022, 6, 29));
        assertThat(overdue.daysLeft()).contains(-47L);
        assertThat(overdue.daysSince()).isEqualTo(75);
        assertThat(overdue.isOverdue()).isTrue();

        assertThat(listed.get(1).daysLeft()).as("its last day").contains(0L);
        assertThat(listed.get(1).isOverdue()).isFalse();
        assertThat(listed.get(2).daysLeft()).contains(14L);
        assertThat(listed.getLast().establishBy())
                .as("the home is known from 2020 on, so no rule says a day")
                .isEmpty();
        assertThat(listed.getLast().isOverdue()).isFalse();
    }

    @Test
    void aPlanThatIsEstablishedHereOrElsewhereTakesTheStayOffTheList() {
        homes.aStay("A", "P1", "2022-08-01", null);
        homes.aStay("A", "P2", "2022-08-01", null);
        homes.aStay("A", "P3", "2022-08-01", null);
        homes.aPlan("A", "P2", "2022-08-15");
        homes.aPlan("A", "P3", "2022-08-16");
        assertThat(clients("A")).as("elsewhere today, and tomorrow").containsExactly("A-P1", "A-P3");

        try (var _ = ActingAs.a(Role.CONTACT_PERSON, "A")) {
            drawing.keep(new PlacementId("P1"), 0, APlan.whole());
            assertThat(placements.today().getFirst().draftChangedOn()).contains(TODAY);
            assertThat(placements.today().getLast().draftChangedOn()).isEmpty();
            drawing.establish(new PlacementId("P1"), 1);
        }
        assertThat(clients("A")).containsExactly("A-P3");
    }

    @Test
    void onlyStaysThatAreOngoingAreListed() {
        homes.aStay("A", "P1", "2022-01-01", "2022-08-14");
        homes.aStay("A", "P2", "2022-01-01", "2022-08-15");
        homes.aStay("A", "P3", "2022-08-15", null);
        homes.aStay("A", "P4", "2022-08-16", null);
        assertThat(clients("A")).as("the first and the last day count").containsExactly("A-P2", "A-P3");
    }

    @Test
    void eachSeesTheStaysOfTheirScope() {
        homes.aStay("A", "P1", "2022-08-01", null);
        homes.aStay("B", "P2", "2022-08-01", null);
        assertThat(clients("A")).containsExactly("A-P1");
        assertThat(listedFor(Role.DIVISION_MANAGER, "ORG"))
                .extracting(PlacementWithoutAPlan::clientRef)
                .containsExactly("A-P1", "B-P2");
        for (var role : List.of(Role.ADMINISTRATOR, Role.QUALITY_LEAD)) {
            try (var _ = ActingAs.a(role, "ORG")) {
                assertThatThrownBy(() -> placements.today()).isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    @Test
    void totalsAreOfAHomeOrAMunicipalityTheMostOverdueFirst() {
        homes.aStay("A", "P1", "2022-08-01", null);
        homes.aStay("A", "P2", "2022-08-02", null);
        homes.aStay("B", "P3", "2022-06-01", null);
        homes.isPlacedBy("P2", "0182");
        homes.isPlacedBy("P3", null);
        var all = listedFor(Role.DIVISION_MANAGER, "ORG");
        assertThat(Total.per(PlacementWithoutAPlan::homeName, all))
                .containsExactly(new Total("Home B", 1, 1), new Total("Home A", 2, 0));
        assertThat(Total.per(one -> one.municipality().orElse("none"), all))
                .containsExactly(new Total("none", 1, 1), new Total("0180", 1, 0), new Total("0182", 1, 0));
    }

    private List<String> clients(String home) {
        return listedFor(Role.CONTACT_PERSON, home).stream()
                .map(PlacementWithoutAPlan::clientRef)
                .toList();
    }

    private List<PlacementWithoutAPlan> listedFor(Role role, String node) {
        try (var _ = ActingAs.a(role, node)) {
            return placements.today();
        }
    }
}
