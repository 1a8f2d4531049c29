package se.lyhord.release;

import java.util.List;
import java.util.Set;
import se.lyhord.disclosure.Cell;
import se.lyhord.disclosure.Node;
import se.lyhord.disclosure.SensitivityRule;

/** The look that is taken at each release before it is kept, to be measured. */
public final class AuditOfARelease {

    private AuditOfARelease() {}

    /** @throws SmallGroupDerivable where the figures give away a group that may not be told of */
    public static void of(Node tree, Set<Cell> shown, SensitivityRule rule) {
        ReleaseAudit.check("a measured release", List.of(tree), shown, rule);
    }
}
