package se.lyhord.indicator.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.DefinitionRegister.Origin;
import se.lyhord.indicator.Definitions;
import se.lyhord.indicator.SurveyExpression;
import se.lyhord.indicator.editing.DecidingOnAProposal.Outcome;
import se.lyhord.indicator.editing.EditingADefinition.Saving;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** One lead writes, another decides, and what was approved is a version that never changes. */
@IntegrationTest
class ProposingADefinitionTest {

    private static final String CODE = "felt_participation";

    @Autowired
    EditingADefinition editing;

    @Autowired
    ProposingADefinition proposing;

    @Autowired
    DecidingOnAProposal deciding;

    @Autowired
    Proposals proposals;

    @Autowired
    Definitions definitions;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void nothingIsProposed() {
        SettableClock.set(LocalDate.of(2022, 8, 15));
        // Rows of definitions are never deleted, so each test goes on from the version that the one before left.
        transaction.executeWithoutResult(_ -> jdbc.update("delete from indicator.definition_draft"));
    }

    @Test
    void anotherLeadApprovesAndTheVersionIsInUseAtOnce() {
        var before = current().version();
        var proposal = aProposalBy("anna", "share of D1 in 5..5");
        try (var _ = ALead.named("bo")) {
            assertThat(deciding.approve(proposal)).isEqualTo(new Outcome.Approved(before + 1));
            assertThat(deciding.approve(proposal)).isInstanceOf(Outcome.Closed.class);
        }
        assertThat(current().version()).isEqualTo(before + 1);
        assertThat(current().rule())
                .isEqualTo(new Definition.Rule.Survey(
                        AnsweredQuarter.QUESTIONNAIRE, new SurveyExpression.Share("D1", 5, 5)));
        assertThat(definitions.originOf(current())).isEqualTo(Origin.BROWSER);
        assertThat(definitions.versions(CODE))
                .extracting(version -> version.definition().version())
                .startsWith(before + 1, before)
                .endsWith(1);
        assertThat(proposals.find(proposal).orElseThrow().state())
                .isInstanceOfSatisfying(
                        Proposal.State.Approved.class,
                        approved -> assertThat(approved.by().username()).isEqualTo("bo"));
    }

    @Test
    void nobodyApprovesWhatTheyWroteAPartOf() {
        var draft = begun("anna");
        try (var _ = ALead.named("cilla")) {
            save(draft, kept(draft).draft().with(DraftField.NOTE, "Bättre så."));
        }
        UUID proposal;
        try (var _ = ALead.named("anna")) {
            save(draft, written(kept(draft).draft(), "share of D1 in 5..5"));
            proposal = propose(draft);
            assertThat(deciding.mayDecide(proposals.find(proposal).orElseThrow()))
                    .isFalse();
            assertThat(deciding.approve(proposal)).isInstanceOf(Outcome.OwnProposal.class);
            assertThat(deciding.reject(proposal, "Nej.")).isInstanceOf(Outcome.OwnProposal.class);
        }
        try (var _ = ALead.named("cilla")) {
            assertThat(deciding.approve(proposal)).isInstanceOf(Outcome.OwnProposal.class);
        }
    }

    @Test
    void whatIsDecidedIsNotDecidedAgain() {
        var proposal = aProposalBy("anna", "share of D1 in 5..5");
        try (var _ = ALead.named("bo")) {
            assertThat(deciding.reject(proposal, "  ")).isInstanceOf(Outcome.NoReason.class);
            assertThat(deciding.reject(proposal, "För smalt.")).isInstanceOf(Outcome.Rejected.class);
            assertThat(deciding.reject(proposal, "Igen.")).isInstanceOf(Outcome.Closed.class);
        }
        assertThat(update("update indicator.proposal set state = 'proposed' where proposal = ?", proposal))
                .as("no row that was decided can be changed")
                .isZero();
        assertThat(proposals.find(proposal).orElseThrow().state())
                .isInstanceOfSatisfying(
                        Proposal.State.Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo("För smalt."));
    }

    @Test
    void whoWritesOnARejectedOneIsNotTheOneToApproveItEither() {
        var rejected = aProposalBy("anna", "share of D1 in 5..5");
        try (var _ = ALead.named("bo")) {
            deciding.reject(rejected, "Skriv om.");
            var again = proposing.writeOn(rejected).orElseThrow();
            assertThat(kept(again).writers()).containsExactlyInAnyOrder("anna", "bo");
            assertThat(deciding.approve(propose(again))).isInstanceOf(Outcome.OwnProposal.class);
        }
    }

    /** 15 August is in the third quarter, 15 October in the fourth. */
    @Test
    void aVersionCountsNoQuarterThatHasEndedWhenItIsApproved() {
        var late = aProposalBy("anna", "share of D1 in 5..5");
        assertThat(proposals.find(late).orElseThrow().draft().get(DraftField.VALID_FROM))
                .isEqualTo("2022-07-01");
        SettableClock.set(LocalDate.of(2022, 10, 15));
        try (var _ = ALead.named("bo")) {
            assertThat(deciding.approve(late))
                    .isInstanceOfSatisfying(
                            Outcome.Unsound.class,
                            unsound -> assertThat(unsound.problems())
                                    .extracting(problem -> problem.field().orElseThrow())
                                    .containsExactly(DraftField.VALID_FROM));
        }
    }

    @Test
    void aProposalOfAnEarlierVersionIsOutdated() {
        var first = aProposalBy("anna", "share of D1 in 3..5");
        var second = aProposalBy("anna", "share of D1 in 2..5");
        try (var _ = ALead.named("bo")) {
            assertThat(deciding.approve(first)).isInstanceOf(Outcome.Approved.class);
            assertThat(deciding.approve(second))
                    .isEqualTo(new Outcome.Outdated(current().version()));
        }
        try (var _ = ALead.named("bo")) {
            assertThat(proposing.withdraw(second)).isFalse();
        }
        try (var _ = ALead.named("anna")) {
            assertThat(proposing.withdraw(second)).isTrue();
        }
        assertThat(proposals.open()).extracting(Proposal::id).doesNotContain(second);
    }

    @Test
    void aCopyBecomesAnIndicatorOfItsOwn() {
        UUID proposal;
        try (var _ = ALead.named("anna")) {
            var draft = editing.copy(CODE).orElseThrow();
            save(draft, written(kept(draft).draft(), "share of D2 in 4..5").with(DraftField.CODE, CODE));
            assertThat(proposing.propose(draft, kept(draft).rowVersion()))
                    .isInstanceOfSatisfying(
                            ProposingADefinition.Outcome.Unsound.class,
                            unsound -> assertThat(unsound.problems())
                                    .extracting(problem -> problem.sentence().en())
                                    .containsExactly("There is an indicator with that code already."));
            save(draft, kept(draft).draft().with(DraftField.CODE, "is_listened_to"));
            proposal = propose(draft);
        }
        try (var _ = ALead.named("bo")) {
            assertThat(deciding.approve(proposal)).isEqualTo(new Outcome.Approved(1));
        }
        assertThat(definitions.find("is_listened_to")).isPresent();
        assertThat(proposals.of("is_listened_to")).extracting(Proposal::id).containsExactly(proposal);
    }

    @Test
    void theSecondOfTwoWritersIsToldAndAnSqlIndicatorIsNotEdited() {
        var draft = begun("anna");
        try (var _ = ALead.named("bo")) {
            var seen = kept(draft);
            save(draft, seen.draft().with(DraftField.NOTE, "Först"));
            assertThat(editing.save(draft, seen.rowVersion(), seen.draft())).isInstanceOf(Saving.Overtaken.class);
            assertThat(proposing.propose(draft, seen.rowVersion()))
                    .isInstanceOf(ProposingADefinition.Outcome.Overtaken.class);
            assertThat(editing.begin("plan_followed_up")).isEmpty();
            assertThat(editing.copy("plan_followed_up")).isEmpty();
            assertThat(editing.delete(draft, kept(draft).rowVersion())).isTrue();
            assertThat(editing.save(draft, 2, seen.draft())).isInstanceOf(Saving.Gone.class);
        }
    }

    private UUID aProposalBy(String name, String expression) {
        var draft = begun(name);
        try (var _ = ALead.named(name)) {
            save(draft, written(kept(draft).draft(), expression));
            return propose(draft);
        }
    }

    private UUID begun(String name) {
        try (var _ = ALead.named(name)) {
            return editing.begin(CODE).orElseThrow();
        }
    }

    private UUID propose(UUID draft) {
        return proposing.propose(draft, kept(draft).rowVersion())
                        instanceof ProposingADefinition.Outcome.Proposed(var proposal)
                ? proposal
                : fail("not proposed: " + editing.problems(kept(draft).draft()));
    }

    /** Another text each time, since a draft that says what is in use already is not proposed. */
    private static DefinitionDraft written(DefinitionDraft draft, String expression) {
        return draft.with(DraftField.EXPRESSION, expression)
                .with(DraftField.NUMERATOR_SV, "De som svarar så, " + UUID.randomUUID())
                .with(DraftField.NUMERATOR_EN, "Those who answer so, " + UUID.randomUUID())
                .with(DraftField.BREAKS_SERIES, "false")
                .with(DraftField.NOTE, "Närmare det vi menar.");
    }

    private Drafts.Kept kept(UUID draft) {
        return editing.find(draft).orElseThrow();
    }

    private void save(UUID id, DefinitionDraft draft) {
        assertThat(editing.save(id, kept(id).rowVersion(), draft)).isInstanceOf(Saving.Saved.class);
    }

    private Definition current() {
        return definitions.find(CODE).orElseThrow();
    }

    private Integer update(String sql, Object... values) {
        return transaction.execute(_ -> jdbc.update(sql, values));
    }
}
