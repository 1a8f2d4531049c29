package se.lyhord.indicator.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.indicator.DefinitionRegister.Entry;
import se.lyhord.indicator.editing.DefinitionDraft;
import se.lyhord.indicator.editing.DraftFile;
import se.lyhord.indicator.editing.Drafts;
import se.lyhord.indicator.editing.Proposal;
import se.lyhord.indicator.editing.Proposal.Act;
import se.lyhord.indicator.editing.Proposal.State;
import se.lyhord.indicator.editing.Proposals;

@Repository
@Transactional
class StoredProposals implements Proposals {

    private final JdbcClient jdbc;
    private final Drafts drafts;

    StoredProposals(JdbcClient jdbc, Drafts drafts) {
        this.jdbc = jdbc;
        this.drafts = drafts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Proposal> open() {
        return jdbc.sql("select * from indicator.proposal where state = 'proposed' order by proposed_at")
                .query(StoredProposals::proposal)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Proposal> of(String code) {
        return jdbc
                .sql("select * from indicator.proposal order by proposed_at desc")
                .query(StoredProposals::proposal)
                .list()
                .stream()
                .filter(proposal -> proposal.draft().code().equals(code))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Proposal> find(UUID id) {
        return jdbc.sql("select * from indicator.proposal where proposal = :id")
                .param("id", id)
                .query(StoredProposals::proposal)
                .optional();
    }

    @Override
    public boolean add(Proposal proposal, UUID draft, int rowVersion) {
        if (!drafts.delete(draft, rowVersion)) {
            return false;
        }
        jdbc.sql("""
                        insert into indicator.proposal
                            (proposal, base, based_on, is_new, content, writers, proposed_by, proposed_name,
                             proposed_at, state)
                        values (:id, :base, :basedOn, :isNew, :content, :writers, :by, :name, :at, 'proposed')""")
                .param("id", proposal.id())
                .param("base", proposal.draft().base())
                .param("basedOn", proposal.draft().basedOn())
                .param("isNew", proposal.draft().isNew())
                .param("content", DraftFile.keep(proposal.draft()))
                .param("writers", proposal.writers().stream().sorted().toArray(String[]::new))
                .param("by", proposal.proposed().username())
                .param("name", proposal.proposed().name())
                .param("at", proposal.proposed().at().atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }

    @Override
    public boolean approve(UUID id, Act by, Entry version) {
        if (!decide(id, "approved", by, null)) {
            return false;
        }
        jdbc.sql("""
                        insert into indicator.definition
                            (code, version, content_hash, content, sql, origin, taken_up_at, proposal, proposal_state)
                        values (:code, :version, :hash, :content, '', 'browser', :at, :proposal, 'approved')""")
                .param("code", version.code())
                .param("version", version.version())
                .param("hash", version.contentHash())
                .param("content", version.text().yaml())
                .param("at", version.takenUpAt().atOffset(ZoneOffset.UTC))
                .param("proposal", id)
                .update();
        return true;
    }

    @Override
    public boolean reject(UUID id, Act by, String reason) {
        return decide(id, "rejected", by, reason);
    }

    @Override
    public boolean withdraw(UUID id, Act by) {
        return decide(id, "withdrawn", by, null);
    }

    private boolean decide(UUID id, String state, Act by, @Nullable String reason) {
        return jdbc.sql("""
                                update indicator.proposal
                                set state = :state, decided_by = :by, decided_name = :name, decided_at = :at,
                                    reason = :reason
                                where proposal = :id and state = 'proposed'""")
                        .param("id", id)
                        .param("state", state)
                        .param("by", by.username())
                        .param("name", by.name())
                        .param("at", by.at().atOffset(ZoneOffset.UTC))
                        .param("reason", reason)
                        .update()
                == 1;
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        return new Proposal(
                row.getObject("proposal", UUID.class),
                new DefinitionDraft(
                        row.getString("base"),
                        row.getInt("based_on"),
                        row.getBoolean("is_new"),
                        DraftFile.typed(row.getString("content"))),
                Set.of((String[]) row.getArray("writers").getArray()),
                new Act(row.getString("proposed_by"), row.getString("proposed_name"), at(row, "proposed_at")),
                state(row));
    }

    private static State state(ResultSet row) throws SQLException {
        var state = row.getString("state");
        if (state.equals("proposed")) {
            return new State.Proposed();
        }
        var by = new Act(row.getString("decided_by"), row.getString("decided_name"), at(row, "decided_at"));
        return switch (state) {
            case "approved" -> new State.Approved(by);
            case "rejected" -> new State.Rejected(by, row.getString("reason"));
            default -> new State.Withdrawn(by);
        };
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
