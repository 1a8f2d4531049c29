package se.lyhord.release.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.disclosure.Threshold;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.Audience;
import se.lyhord.release.threshold.ProposingAThreshold.Outcome;
import se.lyhord.release.threshold.ThresholdProposal.Act;
import se.lyhord.release.threshold.ThresholdProposal.State;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** One lead proposes, another decides. The clock stands in the third quarter of 2022. */
@IntegrationTest
class ChangingAThresholdTest {

    private static final Quarter NOW = Quarter.of("2022-Q3");
    private static final Quarter NEXT_YEAR = Quarter.of("2023-Q1");

    @Autowired
    ProposingAThreshold proposing;

    @Autowired
    DecidingOnAThreshold deciding;

    @Autowired
    ThresholdProposals proposals;

    @Autowired
    ValidThresholds valid;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Qualifier("migrations")
    DataSource migrations;

    @BeforeEach
    void anOrganisationOfTwoHomes() {
        SettableClock.set(LocalDate.of(2022, 8, 15));
        var owner = JdbcClient.create(migrations);
        owner.sql("truncate release.threshold_proposal, release.threshold_decision, release.quarter_ledger")
                .update();
        owner.sql("""
                        insert into organisation.node values
                            ('ORG', 'Organisationen', 'organisation', null, null, '2020-01-01', null),
                            ('A', 'Almen', 'unit', 'ORG', 'hvb', '2020-01-01', null),
                            ('B', 'Björken', 'unit', 'ORG', 'hvb', '2020-01-01', null)
                        on conflict do nothing""").update();
    }

    @Test
    void anotherLeadApprovesAndItHoldsFromThatQuarterOn() {
        var proposal = proposed("anna", Audience.INSIDE, 7, NEXT_YEAR);
        try (var _ = ALead.named("bo")) {
            assertThat(valid.of(Audience.INSIDE, NEXT_YEAR)).isEqualTo(Threshold.INTERNAL);
            assertThat(deciding.approve(proposal)).isEmpty();
            assertThat(deciding.approve(proposal)).contains(Refusal.CLOSED);
            assertThat(valid.of(Audience.INSIDE, NEXT_YEAR)).isEqualTo(new Threshold(7));
            assertThat(valid.of(Audience.INSIDE, Quarter.of("2030-Q4"))).isEqualTo(new Threshold(7));
            assertThat(valid.of(Audience.INSIDE, NEXT_YEAR.previous())).isEqualTo(Threshold.INTERNAL);
            assertThat(valid.of(Audience.OPEN, NEXT_YEAR)).isEqualTo(Threshold.OPEN);
            assertThat(proposals.all()).singleElement().satisfies(kept -> {
                assertThat(kept.reason()).isEqualTo("Små hem.");
                assertThat(kept.proposed().username()).isEqualTo("anna");
                assertThat(kept.change().from()).isEqualTo(Threshold.INTERNAL);
                assertThat(kept.change().to()).isEqualTo(new Threshold(7));
                assertThat(kept.state()).isInstanceOfSatisfying(State.Approved.class, approved -> {
                    assertThat(approved.by().username()).isEqualTo("bo");
                    assertThat(approved.by().at()).isEqualTo(Instant.parse("2022-08-15T10:00:00Z"));
                });
            });
        }
    }

    @Test
    void nobodyDecidesOnTheirOwnProposalWhateverTheCaseOfTheirName() {
        var proposal = proposed("anna", Audience.OPEN, 4, NEXT_YEAR);
        try (var _ = ALead.named("Anna")) {
            assertThat(deciding.mayDecide(proposals.find(proposal).orElseThrow()))
                    .isFalse();
            assertThat(deciding.approve(proposal)).contains(Refusal.OWN_PROPOSAL);
            assertThat(deciding.reject(proposal, "Nej.")).contains(Refusal.OWN_PROPOSAL);
            assertThat(deciding.withdraw(proposal)).isEmpty();
            assertThat(valid.of(Audience.OPEN, NEXT_YEAR)).isEqualTo(Threshold.OPEN);
        }
    }

    @Test
    void aRejectionSaysWhyAndChangesNothing() {
        var proposal = proposed("anna", Audience.INSIDE, 3, NEXT_YEAR);
        try (var _ = ALead.named("bo")) {
            assertThat(deciding.withdraw(proposal)).contains(Refusal.CLOSED);
            assertThat(deciding.reject(proposal, " ")).contains(Refusal.NO_REASON);
            assertThat(deciding.reject(proposal, "Löftet är fem.")).isEmpty();
            assertThat(valid.of(Audience.INSIDE, NEXT_YEAR)).isEqualTo(Threshold.INTERNAL);
            assertThat(proposals.find(proposal).orElseThrow().state())
                    .isInstanceOfSatisfying(
                            State.Rejected.class,
                            rejected -> assertThat(rejected.reason()).isEqualTo("Löftet är fem."));
        }
    }

    @Test
    void whatIsNoSoundChangeIsRefusedWithAReason() {
        try (var _ = ALead.named("anna")) {
            assertThat(refusal(2, NOW, "Ja.")).isEqualTo(Refusal.OUT_OF_LIMITS);
            assertThat(refusal(51, NOW, "Ja.")).isEqualTo(Refusal.OUT_OF_LIMITS);
            assertThat(refusal(5, NOW, "Ja.")).isEqualTo(Refusal.NOTHING_CHANGED);
            assertThat(refusal(6, NOW, "  ")).isEqualTo(Refusal.NO_REASON);
            assertThat(refusal(6, NOW.previous(), "Ja.")).isEqualTo(Refusal.QUARTER_ENDED);
            assertThat(proposals.all()).isEmpty();
            assertThat(proposing.quarters()).startsWith(NOW, NOW.next());
        }
    }

    @Test
    void aQuarterThatEndedBeforeTheApprovalIsNotChanged() {
        var proposal = proposed("anna", Audience.INSIDE, 6, NOW);
        SettableClock.set(LocalDate.of(2022, 10, 1));
        try (var _ = ALead.named("bo")) {
            assertThat(deciding.approve(proposal)).contains(Refusal.QUARTER_ENDED);
        }
    }

    @Test
    void aQuarterThatHasBeenReleasedIsNotChanged() {
        var proposal = proposed("anna", Audience.INSIDE, 6, NOW);
        WholeOrganisation.run(
                () -> transaction.executeWithoutResult(_ -> jdbc.update("insert into release.quarter_ledger values"
                        + " ('x', '2022-Q3', 0, '2022-08-01', 5, 8, '{}', '{}', '{}', '{}', null)")));
        try (var _ = ALead.named("bo")) {
            assertThat(deciding.approve(proposal)).contains(Refusal.QUARTER_RELEASED);
            assertThat(refusal(6, NOW, "Ja.")).isEqualTo(Refusal.QUARTER_RELEASED);
            assertThat(proposing.quarters()).startsWith(NOW.next());
        }
    }

    @Test
    void whatChangedMeanwhileIsProposedAnew() {
        var first = proposed("anna", Audience.INSIDE, 6, NEXT_YEAR);
        var second = proposed("anna", Audience.INSIDE, 10, NEXT_YEAR);
        try (var _ = ALead.named("bo")) {
            assertThat(deciding.approve(first)).isEmpty();
            assertThat(deciding.approve(second)).contains(Refusal.CHANGED_MEANWHILE);
        }
    }

    @Test
    void theDatabaseRefusesWhatNoServiceShouldAsk() {
        var proposal = proposed("anna", Audience.INSIDE, 6, NEXT_YEAR);
        try (var _ = ALead.named("bo")) {
            var kept = proposals.find(proposal).orElseThrow();
            var herself = new Act("ANNA", "anna", Instant.EPOCH);
            assertThatThrownBy(() -> proposals.decide(kept, new State.Approved(herself)))
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("decided_by_another");
            for (var change : List.of(
                    "update release.threshold_proposal set people = 3",
                    "delete from release.threshold_proposal",
                    "update release.threshold_decision set outcome = 'approved'",
                    "delete from release.threshold_decision")) {
                assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> jdbc.update(change)))
                        .as(change)
                        .rootCause()
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void nobodyElseThanAQualityLeadOfTheWholeOrganisationSeesOrDecides() {
        var proposal = proposed("anna", Audience.INSIDE, 6, NEXT_YEAR);
        try (var _ = ALead.named("bo", "A")) {
            assertThat(proposing.all()).isEmpty();
            assertThatThrownBy(() -> deciding.approve(proposal)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> proposing.propose(Audience.INSIDE, 6, NEXT_YEAR, "Ja."))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(proposals.all()).as("also by row-level security").isEmpty();
        }
        for (var role : List.of(Role.ADMINISTRATOR, Role.DIVISION_MANAGER, Role.HOME_MANAGER, Role.CONTACT_PERSON)) {
            try (var _ = ActingAs.a(role, "ORG")) {
                assertThatThrownBy(proposing::all).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> deciding.approve(proposal)).isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    private UUID proposed(String by, Audience audience, int people, Quarter from) {
        try (var _ = ALead.named(by)) {
            var outcome = proposing.propose(audience, people, from, " Små hem. ");
            assertThat(outcome).isInstanceOf(Outcome.Proposed.class);
            return ((Outcome.Proposed) outcome).id();
        }
    }

    private Refusal refusal(int people, Quarter from, String reason) {
        var outcome = proposing.propose(Audience.INSIDE, people, from, reason);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).why();
    }
}
