package se.lyhord.plan.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.PlansOfAHome;
import se.lyhord.plan.TwoHomes;
import se.lyhord.plan.document.APlan;
import se.lyhord.plan.document.Place;
import se.lyhord.plan.document.PlanContent;
import se.lyhord.plan.document.PlanText;
import se.lyhord.plan.writing.DrawingUpAPlan.Outcome;
import se.lyhord.plan.writing.DrawingUpAPlan.Reason;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** From the first word to a revised plan. The clock stands at 15 August 2022; the stay P1 at home A began on 1 August. */
@IntegrationTest
class DrawingUpAPlanTest {

    private static final PlacementId P1 = new PlacementId("P1");
    private static final Revision REVISION = new Revision("Ny skola", "den unga och socialsekreteraren");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DrawingUpAPlan drawing;

    @Autowired
    PlansOfAHome plans;

    @Autowired
    HomeDatabase database;

    TwoHomes homes;

    @BeforeEach
    void aStayAtEachHome() {
        SettableClock.set(LocalDate.of(2022, 8, 15));
        homes = TwoHomes.empty(jdbc, transaction);
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
    void aPlanIsBegunOnTheFirstDayKeptWordByWordAndEstablished() {
        assertThat(stage()).isInstanceOf(PlanStage.Drafting.class);
        assertThat(drawing.keep(P1, 0, APlan.withOneGoal())).isEqualTo(new Outcome.Kept(1));
        assertThat(drawing.keep(P1, 1, APlan.whole())).isEqualTo(new Outcome.Kept(2));
        assertThat(((PlanStage.Drafting) stage()).draft().content()).isEqualTo(APlan.whole());
        assertThat(plans.of("A").getFirst().established()).isEmpty();

        var version = ((Outcome.Established) drawing.establish(P1, 2)).version();
        assertThat(version.number()).isEqualTo(1);
        assertThat(version.contentHash()).isEqualTo(PlanText.hash(APlan.whole()));
        assertThat(version.lockedBy()).isEqualTo("Test Person");
        assertThat(((PlanStage.Established) stage()).newest()).isEqualTo(version);
        assertThat(plans.of("A").getFirst().established().orElseThrow().establishedOn())
                .as("the list and the indicators see the plan from that day")
                .isEqualTo(LocalDate.of(2022, 8, 15));
    }

    @Test
    void anEstablishedPlanChangesByANewVersionAlone() {
        anEstablishedPlan();
        assertThat(drawing.keep(P1, 2, PlanContent.EMPTY)).isEqualTo(new Outcome.Refused(Reason.LOCKED));
        assertThat(drawing.establish(P1, 2)).isEqualTo(new Outcome.Refused(Reason.LOCKED));
        SettableClock.set(LocalDate.of(2022, 10, 1));
        assertThat(drawing.revise(P1, REVISION))
                .as("the row version goes on from the draft before")
                .isEqualTo(new Outcome.Kept(3));
        assertThat(drawing.revise(P1, REVISION)).isEqualTo(new Outcome.Refused(Reason.BEING_REVISED));
        var changed = APlan.whole().withNewActivity("D1");
        assertThat(drawing.keep(P1, 3, changed)).isEqualTo(new Outcome.Kept(4));
        assertThat(((PlanStage.Revising) stage()).versions()).hasSize(1);
        assertThat(drawing.establish(P1, 4)).isInstanceOf(Outcome.Established.class);
        var versions = stage().versions();
        assertThat(versions).extracting(PlanVersion::number).containsExactly(2, 1);
        assertThat(versions.getFirst().revision()).contains(REVISION);
        assertThat(versions.getLast().content()).as("as it was").isEqualTo(APlan.whole());
        assertThat(plans.of("A").getFirst().established().orElseThrow().establishedOn())
                .as("the day of the first")
                .isEqualTo(LocalDate.of(2022, 8, 15));
    }

    @Test
    void aRevisionCanBeThrownAwayAndAFirstDraftNot() {
        drawing.keep(P1, 0, APlan.whole());
        assertThat(drawing.abandonRevision(P1, 1)).isEqualTo(new Outcome.Refused(Reason.NOT_ESTABLISHED));
        drawing.establish(P1, 1);
        drawing.revise(P1, REVISION);
        assertThat(drawing.abandonRevision(P1, 2)).isEqualTo(new Outcome.Kept(0));
        assertThat(stage()).isInstanceOf(PlanStage.Established.class);
    }

    @Test
    void twoWhoWriteAtOnceNeverOverwriteEachOtherSilently() {
        drawing.keep(P1, 0, APlan.withOneGoal());
        assertThat(drawing.keep(P1, 0, APlan.whole()))
                .isInstanceOfSatisfying(
                        Outcome.Overtaken.class, by -> assertThat(by.by()).isEqualTo("Test Person"));
        assertThat(drawing.establish(P1, 7)).isInstanceOf(Outcome.Overtaken.class);
        assertThat(((PlanStage.Drafting) stage()).draft().content()).isEqualTo(APlan.withOneGoal());
    }

    @Test
    void whatIsNotAskedAnyMoreIsNotLockedUnseen() {
        var saidNoFirst = APlan.whole().with("participation_reason", "Den unga ville inte.");
        assertThat(APlan.FORM.field("participation_reason"))
                .as("asked after a no alone")
                .isPresent();
        drawing.keep(P1, 0, saidNoFirst);
        var version = ((Outcome.Established) drawing.establish(P1, 1)).version();
        assertThat(version.content()).isEqualTo(APlan.whole());
        assertThat(version.contentHash()).isEqualTo(PlanText.hash(APlan.whole()));
    }

    @Test
    void aPageOfAnEarlierDraftNeverTakesTheNextOneForIt() {
        drawing.keep(P1, 0, APlan.withOneGoal());
        drawing.keep(P1, 1, APlan.whole());
        drawing.establish(P1, 2);
        drawing.revise(P1, REVISION);
        for (var rowVersion : new int[] {0, 1, 2}) {
            assertThat(drawing.keep(P1, rowVersion, PlanContent.EMPTY)).isInstanceOf(Outcome.Overtaken.class);
            assertThat(drawing.establish(P1, rowVersion)).isInstanceOf(Outcome.Overtaken.class);
            assertThat(drawing.abandonRevision(P1, rowVersion)).isInstanceOf(Outcome.Overtaken.class);
        }
        drawing.abandonRevision(P1, 3);
        drawing.revise(P1, REVISION);
        assertThat(drawing.establish(P1, 3)).isInstanceOf(Outcome.Overtaken.class);
    }

    @Test
    void whatWasBeingWrittenWhenTheStayEndedCanStillBeRead() {
        drawing.keep(P1, 0, APlan.withOneGoal());
        homes.ends("P1", "2022-08-20");
        SettableClock.set(LocalDate.of(2022, 8, 21));
        assertThat(stage())
                .isInstanceOfSatisfying(
                        PlanStage.Ended.class,
                        ended ->
                                assertThat(ended.left().orElseThrow().content()).isEqualTo(APlan.withOneGoal()));
        assertThat(drawing.keep(P1, 1, APlan.whole())).isEqualTo(new Outcome.Refused(Reason.ENDED));
    }

    @Test
    void movesThatMakeNoSenseAreRefusedWithTheReason() {
        assertThat(drawing.establish(P1, 0)).isEqualTo(new Outcome.Refused(Reason.EMPTY));
        assertThat(drawing.revise(P1, REVISION)).isEqualTo(new Outcome.Refused(Reason.NOT_ESTABLISHED));
        assertThat(drawing.keep(new PlacementId("P2"), 0, APlan.whole())).isEqualTo(new Outcome.Refused(Reason.ENDED));
        assertThat(drawing.keep(new PlacementId("P3"), 0, APlan.whole()))
                .isEqualTo(new Outcome.Refused(Reason.UNKNOWN_STAY))
                .isEqualTo(drawing.keep(new PlacementId("nobody"), 0, APlan.whole()));
        assertThat(drawing.find(new PlacementId("P3"))).isEmpty();
        assertThatThrownBy(() -> new Revision(" ", "alla")).isInstanceOf(IllegalArgumentException.class);
        try (var _ = ActingAs.a(Role.DIVISION_MANAGER, "A")) {
            assertThatThrownBy(() -> drawing.find(P1)).isInstanceOf(AccessDeniedException.class);
        }
    }

    /** Skatteverket's published test numbers; requirements: pattern and checksum, with and without century and hyphen. */
    @ParameterizedTest
    @ValueSource(strings = {"19121212-1212", "191212121212", "121212-1212", "1212121212"})
    void aPersonalIdentityNumberIsRefusedWithItsPlaceAndNothingIsKept(String number) {
        var content = APlan.whole().withActivity("A1", activity -> activity.withHow("med " + number + " i dag"));
        assertThat(drawing.keep(P1, 0, content)).isEqualTo(new Outcome.IdentityNumberFound(new Place("A1")));
        assertThat(((PlanStage.Drafting) stage()).draft().rowVersion()).isZero();
        anEstablishedPlan();
        assertThat(drawing.revise(P1, new Revision(number, "alla"))).isInstanceOf(Outcome.IdentityNumberFound.class);
    }

    @Test
    void aPlanThatAnotherSystemEstablishedKeepsItsDay() {
        homes.aPlan("A", "P1", "2022-08-05");
        assertThat(stage().stay().establishedElsewhere()).contains(LocalDate.of(2022, 8, 5));
        anEstablishedPlan();
        assertThat(plans.of("A").getFirst().established().orElseThrow().establishedOn())
                .isEqualTo(LocalDate.of(2022, 8, 5));
        assertThat(stage().stay().establishedElsewhere()).isEmpty();
    }

    @Test
    void noRoleMayChangeAVersionAndIndicatorsReadNoWords() {
        anEstablishedPlan();
        for (var role : List.of("app", "job", "indicator_reader")) {
            assertThat(has(role, "update")).as(role).isFalse();
            assertThat(has(role, "delete")).as(role).isFalse();
        }
        assertThat(jdbc.sql("select has_column_privilege('indicator_reader', 'plan.version', 'content', 'select')")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    private boolean has(String role, String right) {
        return jdbc.sql("select has_table_privilege(:role, 'plan.version', :right)")
                .param("role", role)
                .param("right", right)
                .query(Boolean.class)
                .single();
    }

    private void anEstablishedPlan() {
        drawing.keep(P1, 0, APlan.withOneGoal());
        drawing.keep(P1, 1, APlan.whole());
        assertThat(drawing.establish(P1, 2)).isInstanceOf(Outcome.Established.class);
    }

    private PlanStage stage() {
        return drawing.find(P1).orElseThrow();
    }
}
