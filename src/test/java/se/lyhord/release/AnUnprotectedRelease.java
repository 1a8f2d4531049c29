package se.lyhord.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.beans.factory.BeanFactory;
import se.lyhord.disclosure.Cell;
import se.lyhord.disclosure.Group;
import se.lyhord.disclosure.Node;
import se.lyhord.disclosure.OwnRecords;
import se.lyhord.disclosure.Protected;
import se.lyhord.disclosure.Released;
import se.lyhord.indicator.ComputedValues;
import se.lyhord.indicator.Definitions;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.release.threshold.ValidThresholds;

/** A release whose protection shows everything: only the audit stands before the small groups. */
public final class AnUnprotectedRelease {

    private AnUnprotectedRelease() {}

    /** Made of the application's own parts but for the protection. */
    public static ReleasingAQuarter in(BeanFactory application) {
        return new ReleasingAQuarter(
                application.getBean(ComputedValues.class),
                application.getBean(Definitions.class),
                application.getBean(OrganisationTree.class),
                new ReleasingAnswers(
                        application.getBean(Ledger.class),
                        application.getBean(ValidThresholds.class),
                        (trees, _) -> List.of(new Protected(everything(trees.getFirst()), Map.of()))),
                application.getBean(KeepingARelease.class));
    }

    static SequencedMap<Cell, Released> everything(Node node) {
        var shown = new LinkedHashMap<Cell, Released>();
        var total = node.answers().total();
        if (total.denominator() > 0) {
            shown.put(new Cell(node.code(), Group.T), OwnRecords.release(total.numerator(), total.denominator()));
        }
        node.children().forEach(child -> shown.putAll(everything(child)));
        return shown;
    }
}
