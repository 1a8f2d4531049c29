package se.lyhord.release.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.disclosure.Threshold;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.Audience;
import se.lyhord.release.threshold.ThresholdProposal;
import se.lyhord.release.threshold.ThresholdProposal.Act;
import se.lyhord.release.threshold.ThresholdProposal.Change;
import se.lyhord.release.threshold.ThresholdProposal.State;
import se.lyhord.release.threshold.ThresholdProposals;
import se.lyhord.release.threshold.ValidThresholds;

@Repository
@Transactional
class StoredThresholds implements ThresholdProposals, ValidThresholds {

    private static final String ALL = """
            select p.*, d.outcome, d.reason as answer, d.decided_by, d.decided_name, d.decided_at
            from release.threshold_proposal p left join release.threshold_decision d on d.proposal = p.proposal""";

    private final JdbcClient jdbc;

    StoredThresholds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Threshold of(Audience audience, Quarter quarter) {
        return jdbc.sql("""
                        select p.people from release.threshold_proposal p
                        join release.threshold_decision d on d.proposal = p.proposal and d.outcome = 'approved'
                        where p.audience = :audience and p.valid_from <= :quarter
                        order by p.valid_from desc, d.decided_at desc limit 1""")
                .param("audience", StoredReasons.written(audience))
                .param("quarter", quarter.toString())
                .query(Integer.class)
                .optional()
                .map(Threshold::new)
                .orElse(audience.usual());
    }

    @Override
    @Transactional(readOnly = true)
    public List<ThresholdProposal> all() {
        return jdbc.sql(ALL + " order by p.proposed_at desc")
                .query(StoredThresholds::proposal)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ThresholdProposal> find(UUID id) {
        return jdbc.sql(ALL + " where p.proposal = :id")
                .param("id", id)
                .query(StoredThresholds::proposal)
                .optional();
    }

    @Override
    public void add(ThresholdProposal proposal) {
        var change = proposal.change();
        jdbc.sql("""
                        insert into release.threshold_proposal
                        values (:id, :audience, :before, :people, :from, :reason, :by, :name, :at)""")
                .param("id", proposal.id())
                .param("audience", StoredReasons.written(change.audience()))
                .param("before", change.from().people())
                .param("people", change.to().people())
                .param("from", change.validFrom().toString())
                .param("reason", proposal.reason())
                .param("by", proposal.proposed().username())
                .param("name", proposal.proposed().name())
                .param("at", proposal.proposed().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean decide(ThresholdProposal proposal, State outcome) {
        return switch (outcome) {
            case State.Proposed _ -> throw new IllegalArgumentException("that it is proposed decides nothing");
            case State.Approved approved -> decide(proposal, "approved", approved.by(), null);
            case State.Rejected rejected -> decide(proposal, "rejected", rejected.by(), rejected.reason());
            case State.Withdrawn withdrawn -> decide(proposal, "withdrawn", withdrawn.by(), null);
        };
    }

    private boolean decide(ThresholdProposal proposal, String outcome, Act by, @Nullable String reason) {
        return jdbc.sql("""
                                insert into release.threshold_decision
                                values (:id, :proposer, :outcome, :reason, :by, :name, :at)
                                on conflict do nothing""")
                        .param("id", proposal.id())
                        .param("proposer", proposal.proposed().username())
                        .param("outcome", outcome)
                        .param("reason", reason)
                        .param("by", by.username())
                        .param("name", by.name())
                        .param("at", by.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static ThresholdProposal proposal(ResultSet row, int number) throws SQLException {
        return new ThresholdProposal(
                row.getObject("proposal", UUID.class),
                new Change(
                        StoredReasons.audience(row.getString("audience")),
                        new Threshold(row.getInt("people_before")),
                        new Threshold(row.getInt("people")),
                        Quarter.of(row.getString("valid_from"))),
                row.getString("reason"),
                act(row, "proposed"),
                state(row));
    }

    private static State state(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return switch (outcome) {
            case null -> new State.Proposed();
            case "approved" -> new State.Approved(act(row, "decided"));
            case "rejected" -> new State.Rejected(act(row, "decided"), row.getString("answer"));
            default -> new State.Withdrawn(act(row, "decided"));
        };
    }

    private static Act act(ResultSet row, String done) throws SQLException {
        return new Act(
                row.getString(done + "_by"),
                row.getString(done + "_name"),
                row.getObject(done + "_at", OffsetDateTime.class).toInstant());
    }
}
