package se.lyhord.indicator.editing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.indicator.editing.Proposal.Act;
import se.lyhord.indicator.editing.Proposal.State;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** What is refused by the database itself, and to other roles, of proposals and definitions. */
@IntegrationTest
class RefusedDecisionsTest {

    private static final String CODE = "felt_participation";

    @Autowired
    EditingADefinition editing;

    @Autowired
    DecidingOnAProposal deciding;

    @Autowired
    Drafts drafts;

    @Autowired
    Proposals proposals;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private UUID proposal = UUID.randomUUID();

    @BeforeEach
    void aProposalByAnna() {
        try (var _ = ALead.named("anna")) {
            var draft = editing.begin(CODE).orElseThrow();
            var kept = drafts.find(draft).orElseThrow();
            var anna = new Act("anna", "anna", Instant.EPOCH);
            proposal = UUID.randomUUID();
            proposals.add(
                    new Proposal(proposal, kept.draft(), kept.writers(), anna, new State.Proposed()),
                    draft,
                    kept.rowVersion());
        }
    }

    @Test
    void theDatabaseRefusesWhatNoServiceShouldAsk() {
        var herself = new Act("anna", "anna", Instant.EPOCH);
        assertThatThrownBy(() -> proposals.reject(proposal, herself, "Nej."))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("decided_by_another");
        assertThatThrownBy(() -> proposals.withdraw(proposal, new Act("bo", "bo", Instant.EPOCH)))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("withdrawn_by_a_writer");
        assertThatThrownBy(() -> update("update indicator.proposal set content = 'x' where proposal = ?", proposal))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> update(
                        "insert into indicator.definition values"
                                + " ('x', 1, 'h', 'c', '', 'browser', '2022-01-01', ?, 'approved')",
                        proposal))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> update("delete from indicator.definition"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void nobodyButAQualityLeadWritesOrDecides() {
        for (var role : List.of(Role.ADMINISTRATOR, Role.DIVISION_MANAGER, Role.HOME_MANAGER, Role.CONTACT_PERSON)) {
            try (var _ = ActingAs.a(role, "ORG")) {
                assertThatThrownBy(() -> editing.begin(CODE)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> deciding.approve(proposal)).isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    private void update(String sql, Object... values) {
        transaction.executeWithoutResult(_ -> jdbc.update(sql, values));
    }
}
