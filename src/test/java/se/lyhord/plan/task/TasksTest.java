package se.lyhord.plan.task;

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
import se.lyhord.access.People;
import se.lyhord.access.Role;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.plan.TwoHomes;
import se.lyhord.plan.writing.Versions;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/**
 * Days: 28 to establish, 6 months between follow-ups, 14 to update after an order (operation-profiles.yaml, hvb), counted
 * by hand. The stay P1 began on 1 August, so its plan is due on 29 August; P2's of 15 January on 15 July.
 */
@IntegrationTest
class TasksTest {

    private static final LocalDate DAY = LocalDate.of(2022, 8, 15);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Tasks tasks;

    @Autowired
    TasksOfPlans tasksOfPlans;

    @Autowired
    People people;

    @Autowired
    HomeDatabase database;

    Staff staff;

    @BeforeEach
    void staysAtBothHomes() {
        Versions.forget(database);
        var homes = TwoHomes.empty(jdbc, transaction);
        staff = Staff.ofBoth(homes, people);
        homes.aStay("A", "P1", "2022-08-01", null);
        homes.aStay("A", "P2", "2022-01-01", null);
        homes.aPlan("A", "P2", "2022-01-15");
        homes.aStay("B", "P3", "2022-08-01", null);
        ActingAs.a(Role.CONTACT_PERSON, "A");
    }

    @AfterEach
    void nothingIsLeft() {
        Versions.forget(database);
        TwoHomes.empty(jdbc, transaction);
    }

    @Test
    void whatIsLateStandsFirstAndHomeBIsNeverSeen() {
        var found = tasks.inScope(DAY, DAY.plusDays(30));
        assertThat(found).extracting(Task::clientRef).containsExactly("A-P2", "A-P1");
        assertThat(found).extracting(Task::kind).containsExactly(TaskKind.FOLLOW_UP, TaskKind.ESTABLISH);
        assertThat(found).extracting(Task::daysLeft).containsExactly(-31L, 14L);
        assertThat(found).extracting(Task::isLate).containsExactly(true, false);
        assertThat(found).extracting(Task::homeName).containsOnly("Home A");
        assertThat(found)
                .allMatch(task -> task.answering().isNobody() && task.mine().isEmpty());
    }

    @Test
    void aJobSeesTheTasksOfAllHomes() {
        assertThat(WholeOrganisation.call(() -> tasks.inScope(DAY, DAY.plusDays(30))))
                .extracting(Task::clientRef)
                .containsExactly("A-P2", "A-P1", "B-P3");
    }

    @Test
    void theLastDayAskedForCountsAndTheNextDoesNot() {
        assertThat(clients(tasks.inScope(LocalDate.of(2022, 8, 1), LocalDate.of(2022, 8, 28))))
                .containsExactly("A-P2");
        assertThat(clients(tasks.inScope(LocalDate.of(2022, 8, 1), LocalDate.of(2022, 8, 29))))
                .containsExactly("A-P2", "A-P1");
    }

    @Test
    void somebodyAnswersAsContactPersonOrAsDeputy() {
        staff.answers("A", "P1", "kim", "sam");
        assertThat(mine("kim", DAY)).containsExactly("A-P1 CONTACT");
        assertThat(mine("sam", DAY)).containsExactly("A-P1 DEPUTY");
        assertThat(mine("bo", DAY)).isEmpty();
        var answering = tasks.inScope(DAY, DAY.plusDays(30)).getLast().answering();
        assertThat(answering.contact()).contains(new Colleague("kim", "Kim"));
        assertThat(answering.deputy()).contains(new Colleague("sam", "Sam"));
        assertThat(answering.substitute()).isEmpty();
    }

    @Test
    void aSubstituteAnswersFromTheFirstDayToTheLast() {
        staff.answers("A", "P1", "kim", null);
        staff.isAway("kim", "sam", "2022-08-10", "2022-08-20");
        assertThat(mine("sam", LocalDate.of(2022, 8, 9))).isEmpty();
        assertThat(mine("sam", LocalDate.of(2022, 8, 10))).containsExactly("A-P1 SUBSTITUTE");
        assertThat(mine("sam", LocalDate.of(2022, 8, 20))).containsExactly("A-P1 SUBSTITUTE");
        assertThat(mine("sam", LocalDate.of(2022, 8, 21))).isEmpty();
        assertThat(tasks.inScope(DAY, DAY.plusDays(30)).getLast().answering().substitute())
                .contains(new Colleague("sam", "Sam"));
    }

    @Test
    void whoeverHasLeftOrWorksElsewhereAnswersForNothing() {
        staff.answers("A", "P1", "kim", null);
        staff.answers("A", "P2", "bo", "mo");
        staff.leaves("kim");
        assertThat(tasks.inScope(DAY, DAY.plusDays(30)))
                .allMatch(task -> task.answering().isNobody());
        assertThat(WholeOrganisation.call(() -> tasks.mine("kim", DAY, DAY))).isEmpty();
        assertThat(WholeOrganisation.call(() -> tasks.mine("bo", DAY, DAY))).isEmpty();
        assertThat(mine("mo", DAY)).as("who works above the home").containsExactly("A-P2 DEPUTY");
    }

    @Test
    void severalOrdersAreOneUpdateByTheFirstOfThem() {
        staff.anOrder("A", "P2", OrderKind.MOBILITY, "2022-08-10");
        staff.anOrder("A", "P2", OrderKind.NUTRITION, "2022-08-05");
        assertThat(tasks.inScope(DAY, DAY.plusDays(30)))
                .filteredOn(task -> task.kind() == TaskKind.UPDATE)
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.dueOn()).isEqualTo("2022-08-19");
                    assertThat(task.orders()).containsExactly(OrderKind.NUTRITION, OrderKind.MOBILITY);
                });
    }

    /** 15 June lies 30 days before 15 July, 14 June 31. */
    @Test
    void whatIsDueInThirtyDaysIsShownAndWhatIsDueInThirtyOneIsNot() {
        staff.answers("A", "P2", "test-contact_person", null);
        staff.isThere("test-contact_person", "Test Person", Role.CONTACT_PERSON, "A");
        SettableClock.set(LocalDate.of(2022, 6, 14));
        assertThat(tasksOfPlans.ofTheHomes()).isEmpty();
        SettableClock.set(LocalDate.of(2022, 6, 15));
        assertThat(clients(tasksOfPlans.ofTheHomes())).containsExactly("A-P2");
        assertThat(clients(tasksOfPlans.mine())).containsExactly("A-P2");
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            assertThat(clients(tasksOfPlans.ofTheHomes())).containsExactly("A-P2");
            assertThat(tasksOfPlans.mine()).isEmpty();
        }
        try (var _ = ActingAs.a(Role.DIVISION_MANAGER, "ORG")) {
            assertThatThrownBy(() -> tasksOfPlans.ofTheHomes()).isInstanceOf(AccessDeniedException.class);
        }
    }

    private List<String> mine(String username, LocalDate day) {
        return tasks.mine(username, day, day.plusDays(30)).stream()
                .map(task -> task.clientRef() + " " + task.mine().orElseThrow())
                .toList();
    }

    private static List<String> clients(List<Task> found) {
        return found.stream().map(Task::clientRef).toList();
    }
}
