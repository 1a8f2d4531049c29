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
import se.lyhord.plan.TwoHomes;
import se.lyhord.plan.task.Substituting.Outcome;
import se.lyhord.plan.task.Substituting.Reason;
import se.lyhord.plan.task.Substituting.Wish;
import se.lyhord.plan.writing.Versions;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** Kim, Sam and Fia work at home A, Bo at home B, Mo above both; today is 15 August 2022. */
@IntegrationTest
class SubstitutingTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    @Autowired
    HomeDatabase database;

    @Autowired
    Substituting substituting;

    Staff staff;

    @BeforeEach
    void staffOfBothHomes() {
        SettableClock.set(LocalDate.of(2022, 8, 15));
        Versions.forget(database);
        staff = Staff.ofBoth(TwoHomes.empty(jdbc, transaction), people);
        ActingAs.a(Role.HOME_MANAGER, "A");
    }

    @AfterEach
    void nothingIsLeft() {
        Versions.forget(database);
        TwoHomes.empty(jdbc, transaction);
    }

    @Test
    void aSubstitutionIsArrangedShownUntilItsLastDayAndTakenAway() {
        assertThat(arrange("kim", "sam", "2022-08-15", "2022-08-28")).isInstanceOf(Outcome.Arranged.class);
        assertThat(arrange("kim", "sam", "2022-12-24", "2022-12-31")).isInstanceOf(Outcome.Arranged.class);
        assertThat(substituting.current())
                .extracting(Substitution::from)
                .containsExactly(LocalDate.of(2022, 8, 15), LocalDate.of(2022, 12, 24));
        SettableClock.set(LocalDate.of(2022, 8, 28));
        assertThat(substituting.current()).hasSize(2);
        SettableClock.set(LocalDate.of(2022, 8, 29));
        assertThat(substituting.current()).hasSize(1);
        substituting.remove(substituting.current().getFirst().id());
        assertThat(substituting.current()).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsRefusedWithTheReason() {
        assertThat(arrange("kim", "kim", "2022-08-15", "2022-08-28")).isEqualTo(refused(Reason.SAME_PERSON));
        assertThat(arrange("kim", "sam", "2022-08-28", "2022-08-27")).isEqualTo(refused(Reason.ENDS_BEFORE_IT_BEGINS));
        assertThat(arrange("kim", "sam", "2022-08-01", "2022-08-14")).isEqualTo(refused(Reason.OVER));
        assertThat(arrange("kim", "sam", "2022-08-01", "2022-08-15")).isInstanceOf(Outcome.Arranged.class);
        assertThat(arrange("kim", "bo", "2022-09-01", "2022-09-02")).isEqualTo(refused(Reason.NOT_STAFF));
        assertThat(arrange("kim", "dilan", "2022-09-01", "2022-09-02")).isEqualTo(refused(Reason.NOT_STAFF));
        staff.leaves("sam");
        assertThat(arrange("kim", "sam", "2022-09-01", "2022-09-02")).isEqualTo(refused(Reason.NOT_STAFF));
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "ORG")) {
            assertThat(arrange("kim", "bo", "2022-09-01", "2022-09-02")).isEqualTo(refused(Reason.NO_HOME_IN_COMMON));
            assertThat(arrange("kim", "mo", "2022-09-01", "2022-09-02")).isInstanceOf(Outcome.Arranged.class);
        }
    }

    /** 20 August belongs to the first already, 21 August to none. */
    @Test
    void nobodyIsAwayTwiceNorStandsInWhileAway() {
        assertThat(arrange("kim", "sam", "2022-08-15", "2022-08-20")).isInstanceOf(Outcome.Arranged.class);
        assertThat(arrange("kim", "mo", "2022-08-20", "2022-08-25")).isEqualTo(refused(Reason.OVERLAPS));
        assertThat(arrange("mo", "kim", "2022-08-20", "2022-08-25")).isEqualTo(refused(Reason.SUBSTITUTE_IS_AWAY));
        assertThat(arrange("sam", "mo", "2022-08-20", "2022-08-25")).isEqualTo(refused(Reason.ABSENT_SUBSTITUTES));
        assertThat(arrange("kim", "mo", "2022-08-21", "2022-08-25")).isInstanceOf(Outcome.Arranged.class);
    }

    @Test
    void whatConcernsHomeBIsNeitherSeenNorTakenAwayFromHomeA() {
        staff.isThere("bea", "Bea", Role.CONTACT_PERSON, "B");
        staff.isAway("bo", "bea", "2022-08-10", "2022-08-20");
        assertThat(substituting.current()).isEmpty();
        assertThat(substituting.staff()).extracting(Colleague::username).doesNotContain("bo", "bea");
        substituting.remove(new SubstitutionId("bo2022-08-10"));
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "B")) {
            assertThat(substituting.current()).hasSize(1);
        }
    }

    @Test
    void aContactPersonIsRefused() {
        try (var _ = ActingAs.a(Role.CONTACT_PERSON, "A")) {
            assertThatThrownBy(() -> substituting.current()).isInstanceOf(AccessDeniedException.class);
        }
    }

    private Outcome arrange(String absent, String substitute, String from, String until) {
        return substituting.arrange(new Wish(absent, substitute, LocalDate.parse(from), LocalDate.parse(until)));
    }

    private static Outcome refused(Reason reason) {
        return new Outcome.Refused(reason);
    }
}
