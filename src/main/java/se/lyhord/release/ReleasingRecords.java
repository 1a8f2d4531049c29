package se.lyhord.release;

import java.util.ArrayList;
import java.util.List;
import se.lyhord.disclosure.Cell;
import se.lyhord.disclosure.Group;
import se.lyhord.disclosure.OwnRecords;
import se.lyhord.disclosure.Protection;
import se.lyhord.disclosure.RecordsRule;
import se.lyhord.disclosure.Threshold;
import se.lyhord.indicator.Gender;
import se.lyhord.organisation.Node;

/** What is shown of the homes' own records in a quarter: inside as it is, to those who may read them; openly by a rule. */
final class ReleasingRecords {

    private static final RecordsRule OPEN = new RecordsRule(Threshold.OPEN_COUNTS);

    private ReleasingRecords() {}

    static List<Decision> inside(String indicator, CountedQuarter quarter) {
        var counted = quarter.of(indicator);
        var shown = new ArrayList<Decision>();
        for (Node node : quarter.tree()) {
            for (var group : Group.values()) {
                var share = counted.share(node.code(), Gender.valueOf(group.name()));
                if (share.denominator() > 0) {
                    shown.add(Decision.of(
                            indicator,
                            new Cell(node.code(), group),
                            OwnRecords.release(share.numerator(), share.denominator())));
                }
            }
        }
        return shown;
    }

    static List<Decision> open(String indicator, CountedQuarter quarter) {
        return quarter.of(indicator).protectable().stream()
                .flatMap(root -> Decision.all(indicator, Protection.protect(root, OPEN)))
                .toList();
    }
}
