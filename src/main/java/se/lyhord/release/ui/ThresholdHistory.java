package se.lyhord.release.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import se.lyhord.release.threshold.ThresholdProposal;
import se.lyhord.release.threshold.ThresholdProposal.State;

/** Every change that was decided on: from what to what, who, when and why. */
class ThresholdHistory extends Div {

    private final transient ProtectionWords words;

    /** @param decided the newest first */
    ThresholdHistory(List<ThresholdProposal> decided, ProtectionWords words) {
        this.words = words;
        add(Parts.table(
                getTranslation("threshold.history"),
                Stream.of("audience", "before", "after", "from", "reason", "proposed", "outcome")
                        .map(column -> getTranslation("threshold.column." + column))
                        .toList(),
                decided.stream().map(this::line).toList()));
    }

    private List<String> line(ThresholdProposal proposal) {
        var change = ThresholdsView.line(proposal, words);
        return List.of(
                getTranslation("protection.audience."
                        + WithheldFilter.key(proposal.change().audience())),
                change.get(0),
                change.get(1),
                change.get(2),
                proposal.reason(),
                getTranslation(
                        "threshold.by",
                        proposal.proposed().name(),
                        words.time(proposal.proposed().at())),
                outcome(proposal.state()));
    }

    private String outcome(State state) {
        return switch (state) {
            case State.Proposed _ -> "–";
            case State.Approved approved ->
                getTranslation(
                        "threshold.outcome.approved",
                        approved.by().name(),
                        words.time(approved.by().at()));
            case State.Rejected rejected ->
                getTranslation(
                        "threshold.outcome.rejected",
                        rejected.by().name(),
                        words.time(rejected.by().at()),
                        rejected.reason());
            case State.Withdrawn withdrawn ->
                getTranslation(
                        "threshold.outcome.withdrawn", words.time(withdrawn.by().at()));
        };
    }
}
