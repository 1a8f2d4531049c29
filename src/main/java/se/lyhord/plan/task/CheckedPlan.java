package se.lyhord.plan.task;

import java.util.List;
import se.lyhord.plan.PlacementId;

/**
 * A plan as a self-check showed it.
 *
 * @param placement the stay
 * @param clientRef the client's pseudonymous reference
 * @param contact the name of the contact person; blank for nobody
 * @param elementsTold how many of the seven elements the version that counts tells
 * @param findings one for each {@link CheckPoint}
 */
public record CheckedPlan(
        PlacementId placement, String clientRef, String contact, int elementsTold, List<Finding> findings) {

    public CheckedPlan {
        findings = List.copyOf(findings);
    }

    /** Whether somebody must do something now. */
    public boolean wantsSomething() {
        return findings.stream().anyMatch(finding -> finding.verdict().wantsSomething());
    }
}
